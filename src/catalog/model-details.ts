import type { MediaKind } from './entry.js';

/** A JSON value. */
export type Json = string | number | boolean | null | Json[] | { [member: string]: Json };

/** What a value may be. */
export interface ValueDetails {
  /** Its JSON types; none where anything is taken. */
  types: ('string' | 'integer' | 'number' | 'boolean' | 'object' | 'array')[];
  /** The only values that are taken. */
  values?: Json[];
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  /** What a text has to begin with. */
  begins?: string;
  /** Whether a text is an address. */
  address?: true;
  /** What a media member takes. */
  media?: MediaKind;
  /** The items of a list. */
  items?: ValueDetails;
  /** The members of an object. */
  members?: Record<string, ParameterDetails>;
  /** The value has one of these forms. */
  forms?: ValueDetails[];
}

/** One parameter of a model, or a member of one. */
export interface ParameterDetails extends ValueDetails {
  description?: string;
  required?: true;
  /** What counts if it is omitted, in every mode. */
  default?: Json;
  /** What counts if it is omitted, where that differs between the modes or holds in some of them only. */
  modeDefaults?: ModeDefault[];
}

/** A default that holds in some modes of an input. */
export interface ModeDefault {
  value: Json;
  /** Titles of the modes. */
  modes: string[];
}

/** A whole request body as an example. */
export interface ExampleDetails {
  summary: string;
  body: { model: string } & Record<string, Json>;
}

/** What `show`, `run` and `estimate` know of a model beside its catalog entry. */
export interface ModelDetails {
  provider: string;
  description: string;
  /** Whether parameters that are not listed are passed on unchecked. */
  open?: true;
  parameters: Record<string, ParameterDetails>;
  /** The rules across parameters, one sentence each. */
  rules: string[];
  output: { description: string; members: Record<string, ParameterDetails> };
  minimal: ExampleDetails;
  full: ExampleDetails;
}
