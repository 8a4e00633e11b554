import type { Capability } from '../../catalog/capabilities.js';
import type { MediaKind, ModelKind, Price } from '../../catalog/entry.js';
import type { Sizes } from '../../catalog/sizes.js';
import type { SumRule } from '../../validate/compiled-schema.js';

/** The parts of an OpenAPI document that the generators read. Everything else passes through. */
export type Document = {
  openapi: string;
  jsonSchemaDialect?: string;
  info: { title: string; version: string; 'x-sources-date'?: string; [key: string]: unknown };
  servers?: Server[];
  security?: SecurityRequirement[];
  tags?: Tag[];
  paths: Record<string, PathItem>;
  webhooks?: Record<string, PathItem>;
  components: Components;
  'x-rate-limits'?: Record<string, DocumentedLimit>;
  'x-tagGroups'?: { name: string; tags: string[] }[];
  [key: string]: unknown;
};

type Components = {
  schemas: Record<string, Schema>;
  responses?: Record<string, Response>;
  securitySchemes?: Record<string, { type: string; in?: string; [key: string]: unknown }>;
  [key: string]: unknown;
};

export type Server = { url: string; description?: string };
export type SecurityRequirement = Record<string, string[]>;
type Tag = { name: string; 'x-displayName'?: string; [key: string]: unknown };

/** Times in seconds. */
export type DocumentedLimit = { requests: number; window: number; block?: number };

/** The methods that the contract uses, in the order of a path item. */
export const METHODS = ['get', 'post', 'put'] as const;

export type PathItem = { servers?: Server[]; [key: string]: unknown } & {
  [method in (typeof METHODS)[number]]?: OperationObject;
};

export type OperationObject = {
  operationId?: string;
  tags?: string[];
  security?: SecurityRequirement[];
  requestBody?: unknown;
  responses?: Record<string, Response>;
  callbacks?: unknown;
  'x-paid'?: true;
  'x-rate-limit'?: string;
  [key: string]: unknown;
};

export type Response = {
  $ref?: string;
  content?: Record<string, { examples?: Record<string, NamedExample>; [key: string]: unknown }>;
  [key: string]: unknown;
};

export type NamedExample = { summary: string; value: JsonValue };

export type JsonValue = string | number | boolean | null | JsonValue[] | { [key: string]: JsonValue };

export type SchemaOrBoolean = Schema | boolean;

/** A Schema Object. spec/extensions.md says what the `x-` keys mean. */
export type Schema = {
  $ref?: string;
  $schema?: string;
  title?: string;
  description?: string;
  type?: string | string[];
  const?: JsonValue;
  enum?: JsonValue[];
  default?: JsonValue;
  examples?: JsonValue[];
  deprecated?: boolean;

  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  format?: string;
  minItems?: number;
  maxItems?: number;
  items?: SchemaOrBoolean;

  properties?: Record<string, SchemaOrBoolean>;
  required?: string[];
  minProperties?: number;
  additionalProperties?: SchemaOrBoolean;
  unevaluatedProperties?: SchemaOrBoolean;
  dependentRequired?: Record<string, string[]>;
  dependentSchemas?: Record<string, SchemaOrBoolean>;

  oneOf?: Schema[];
  anyOf?: Schema[];
  allOf?: Schema[];
  not?: Schema;
  if?: Schema;
  then?: Schema;
  else?: Schema;
  discriminator?: { propertyName: string; mapping?: Record<string, string> };

  'x-kind'?: ModelKind;
  'x-capabilities'?: Capability[];
  'x-output'?: string;
  /** Fewest and most. */
  'x-output-count'?: [number, number];
  'x-tags'?: string[];
  'x-examples'?: Record<string, NamedExample>;
  'x-price'?: ContractPrice;
  'x-successor'?: string;
  'x-sizes'?: Sizes;
  /** One figure for a model, or a range for each kind for all models of a union. */
  'x-typical-seconds'?: number | Record<string, [number, number]>;
  'x-media'?: MediaKind;
  'x-generic'?: true;
  'x-preferred-over'?: string[];
  'x-resolutions'?: Record<string, string>;
  'x-mixin'?: true;
  'x-rules'?: DocumentedSum[];
  [keyword: string]: unknown;
};

/** A price with the parameter that has the number of units; null if no parameter has it. */
export type ContractPrice = Price & { quantity?: string | null };

/** A rule of `x-rules`, with its sentence for people. */
type DocumentedSum = SumRule & { id: string; sentence: string };
