import type { CompiledSchema } from './compiled-schema.js';

/** The part of JSON Schema that the responses of the contract use. The generator derives it from the contract. */
export type ResponseSchema = Pick<CompiledSchema, 'type' | 'enum' | 'minimum' | 'maximum' | 'format' | 'required'> & {
  /** Name of a schema of `responseSchemas` to use instead. */
  $ref?: string;
  /** Pointer into the contract, if the schema is not a component. */
  at?: string;
  properties?: Record<string, ResponseSchema>;
  /** `true` if properties that are not declared are expected; a schema if they follow it. */
  additional?: true | ResponseSchema;
  items?: ResponseSchema;
  /** One for each value of `by`. */
  oneOf?: ResponseSchema[];
  /** The property that says which schema of `oneOf` applies. */
  by?: string;
};

/** Name of the schema of each documented response of an operation, by its status. */
export type ResponseTable = Record<string, Record<string, string>>;
