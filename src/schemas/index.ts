export { loadJsonSchema, type FormOptions, type JsonSchema, type JsonSchemaOptions } from './load-json-schema.js';
export { loadInputSchema, loadRequestSchema, type InputOf, type JsonStandardSchema } from './standard-schema.js';
