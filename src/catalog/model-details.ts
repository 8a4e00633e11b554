import type { MediaKind } from './entry.js';

/** A JSON value. */
export type Json = string | number | boolean | null | Json[] | { [property: string]: Json };

/** The values that a parameter takes, in the words of JSON Schema. */
export interface ValueDetails {
  /** The JSON types; empty if any value is taken. */
  types: ('string' | 'integer' | 'number' | 'boolean' | 'object' | 'array')[];
  /** The only values that are taken. */
  enum?: Json[];
  /** The lowest number. */
  minimum?: number;
  /** The highest number. */
  maximum?: number;
  /** The fewest characters. */
  minLength?: number;
  /** The most characters. */
  maxLength?: number;
  /** The fewest items of an array. */
  minItems?: number;
  /** The most items of an array. */
  maxItems?: number;
  /** What a string has to begin with. */
  prefix?: string;
  /** A string that is a URL. */
  format?: 'uri';
  /** The media that a string, or each string of an array, refers to. */
  media?: MediaKind;
  /** The items of an array. */
  items?: ValueDetails;
  /** The properties of an object. */
  properties?: Record<string, ParameterDetails>;
  /** The alternatives, one of which the value has to match. */
  anyOf?: ValueDetails[];
}

/** A parameter of a model, or a property of one. */
export interface ParameterDetails extends ValueDetails {
  /** What the parameter is for. */
  description?: string;
  /** Whether every request has to contain it. */
  required?: true;
  /** The value of an omitted parameter, in every mode. */
  default?: Json;
  /** Whether the documents list the parameter once for all models of the API, without saying which model uses it. */
  generic?: true;
  /** The parameter to use instead, which the documents describe for this model. */
  prefer?: string;
  /** The values of an omitted parameter, if they differ between modes or hold in some modes only. */
  modeDefaults?: ModeDefault[];
}

/** A default that holds in some modes of an input. */
export interface ModeDefault {
  /** The value of the parameter if it is omitted. */
  value: Json;
  /** Titles of the modes. */
  modes: string[];
}

/** A mode of a model: a way to use it that excludes others. */
export interface ModeDetails {
  /** Name of the mode, for people. */
  title: string;
  /** The parameters that select the mode, with their values. */
  when: Record<string, Json[]>;
  /** The parameters that it requires, apart from those that every mode requires. */
  required: string[];
  /** The parameters that it refuses. */
  refused: string[];
}

/** A complete request body as an example. */
export interface ExampleDetails {
  /** What the example shows. */
  summary: string;
  /** The request body. */
  body: { model: string } & Record<string, Json>;
}

/** The rest of what the contract says about a model: its parameters, rules, output and examples. */
export interface ModelDetails {
  /** Name of the provider, for people. */
  provider: string;
  /** What the model makes of what. */
  description: string;
  /** Whether parameters that are not listed are passed on unchecked. */
  open?: true;
  /** The parameters by name. */
  parameters: Record<string, ParameterDetails>;
  /** The modes of the model; empty if there is only one way to use it. */
  modes: ModeDetails[];
  /** The rules across parameters, one sentence each. */
  rules: string[];
  /** The output of a task. */
  output: {
    /** What the output is. */
    description: string;
    /** Its properties by name. */
    properties: Record<string, ParameterDetails>;
  };
  /** The shortest request. */
  minimal: ExampleDetails;
  /** A request with as many parameters as possible. */
  full: ExampleDetails;
}

/** The parameters that the price of a model depends on, apart from those in its tiers. */
export interface PriceInputs {
  /** The parameter that says how many seconds or images are paid for. */
  quantity?: string;
  /** Defaults of the parameters that decide the price, by name. */
  defaults: Record<string, string | number | boolean>;
}
