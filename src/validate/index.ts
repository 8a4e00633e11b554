export { loadValidator, validateRequest, type Validator } from './load.js';
export type { ResponseDrift } from './response-drift.js';
export {
  createResponseValidator,
  type ResponseValidator,
  type ResponseValidatorOptions,
} from './response-validator.js';
export { requestSchema, type ModelOf, type RequestOf } from './standard-schema.js';
export type { Issue } from '../errors/errors.js';
