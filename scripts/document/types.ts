/** The parts of an OpenAPI document that the generators read. Everything else passes through. */
export type JsonValue = string | number | boolean | null | JsonValue[] | { [key: string]: JsonValue };

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
  required?: string[];
  properties?: Record<string, SchemaOrBoolean>;
  additionalProperties?: SchemaOrBoolean;
  unevaluatedProperties?: SchemaOrBoolean;
  items?: SchemaOrBoolean;
  oneOf?: Schema[];
  anyOf?: Schema[];
  allOf?: Schema[];
  not?: Schema;
  if?: Schema;
  then?: Schema;
  else?: Schema;
  dependentRequired?: Record<string, string[]>;
  dependentSchemas?: Record<string, SchemaOrBoolean>;
  discriminator?: { propertyName: string; mapping?: Record<string, string> };
  deprecated?: boolean;
  [keyword: string]: unknown;
};

export type SchemaOrBoolean = Schema | boolean;

export type NamedExample = { summary: string; value: JsonValue };

export type Document = {
  openapi: string;
  jsonSchemaDialect?: string;
  info: { title: string; version: string; [key: string]: unknown };
  servers?: unknown[];
  tags?: { name: string; [key: string]: unknown }[];
  paths: Record<string, PathItem>;
  webhooks?: Record<string, PathItem>;
  components: { schemas: Record<string, Schema>; [key: string]: unknown };
  [key: string]: unknown;
};

export type PathItem = { servers?: unknown[]; [method: string]: unknown };
