export { loadValidator, validateRequest, type Validator } from './load.js';
export { requestSchema, type ModelOf, type RequestOf } from './standard-schema.js';
export type { Issue } from '../errors/errors.js';
