import { describe, expect, it } from 'vitest';
import { UNIONS } from '../../src/contract/document/branches.js';
import { METHODS, type OperationObject, type Schema } from '../../src/contract/document/types.js';
import { operationsOf, withCallbacks } from '../../src/generate/portable/places.js';
import { allBranches, document } from '../support/contract.js';
import { portableDocuments } from '../support/portable.js';

/** Every keyword that a schema may have; whatever is not listed is what some generator chokes on. */
const KEYWORDS = [
  ...['$ref', 'description', 'example', 'deprecated', 'type', 'format', 'enum'],
  ...['minimum', 'maximum', 'minLength', 'maxLength', 'pattern', 'minItems', 'maxItems', 'items'],
  ...['properties', 'required', 'additionalProperties', 'oneOf', 'anyOf', 'discriminator'],
];
const OPERATION_KEYS = [
  ...[
    'operationId',
    'tags',
    'summary',
    'description',
    'security',
    'parameters',
    'requestBody',
    'responses',
    'callbacks',
  ],
];
/** What generators append to an operation or to its id for types of their own. */
const WRAPPERS = ['', 'Response', 'Responses', 'Result', 'Body', 'Params', 'Data', 'Error', 'Errors', 'Req', 'Res'];

type Found = { at: string; schema: Schema };
type Content = Record<string, { schema: Schema }>;

describe.each(UNIONS)('the portable document of $api', ({ api, name: union }) => {
  const own = portableDocuments[api];
  const { schemas, responses = {} } = own.components;
  const components = Object.entries(schemas);
  const operations = operationsOf(own).flatMap(({ operation }) => withCallbacks(operation));
  const inline = inlineSchemas({ paths: own.paths, responses, headers: own.components.headers });
  const all = [
    ...components.flatMap(([name, schema]) => schemasWithin(schema, name)),
    ...inline.flatMap((schema, index) => schemasWithin(schema, `inline ${index}`)),
  ];
  const atWhich = (isWrong: (schema: Schema, at: string) => boolean) =>
    all.filter(({ at, schema }) => isWrong(schema, at)).map(({ at }) => at);

  it('is OpenAPI 3.0.3', () => expect(own.openapi).toBe('3.0.3'));

  it('has schemas of few keywords, none of them an extension', () => {
    expect(all.length).toBeGreaterThan(1000);
    expect(atWhich((schema) => Object.keys(schema).some((key) => !KEYWORDS.includes(key)))).toEqual([]);
  });

  it('has no extensions elsewhere', () => {
    const { paths, components: _components, ...root } = own;
    expect(JSON.stringify([paths, responses, root]).match(/"x-[a-z-]+":/g)).toBeNull();
  });

  it('has no boolean schemas and one type for each', () => {
    const isBoolean = (value: unknown) => typeof value === 'boolean';
    const hasBoolean = ({ properties = {}, items, oneOf = [], anyOf = [] }: Schema) =>
      [...Object.values(properties), items, ...oneOf, ...anyOf].some(isBoolean);
    expect(atWhich(hasBoolean)).toEqual([]);
    expect(atWhich(({ type }) => type !== undefined && typeof type !== 'string')).toEqual([]);
  });

  it('has no keyword next to a reference', () => {
    expect(atWhich((schema) => schema.$ref !== undefined && Object.keys(schema).length > 1)).toEqual([]);
  });

  it('has a name for every object with properties', () => {
    const names = new Set(components.map(([name]) => name));
    expect(atWhich(({ properties }, at) => properties !== undefined && !names.has(at))).toEqual([]);
  });

  it('has choices by a discriminator or by type alone', () => {
    expect(atWhich(({ oneOf }) => oneOf !== undefined)).toEqual([union]);
    expect(atWhich(({ discriminator }) => discriminator !== undefined)).toEqual([union]);
    const isUnclear = ({ anyOf = [] }: Schema) => new Set(anyOf.map(({ type }) => type)).size < anyOf.length;
    expect(atWhich(isUnclear)).toEqual([]);
  });

  it('has enums of distinct names and of no booleans', () => {
    const nameOf = (value: unknown) =>
      String(value)
        .toLowerCase()
        .replaceAll(/[^a-z0-9]/g, '');
    const isAmbiguous = ({ enum: values = [] }: Schema) => new Set(values.map(nameOf)).size < values.length;
    expect(atWhich(isAmbiguous)).toEqual([]);
    expect(atWhich(({ type, enum: values }) => values !== undefined && type === 'boolean')).toEqual([]);
  });

  it('requires only what it declares', () => {
    const isUndeclared = ({ required = [], properties = {} }: Schema) => required.some((name) => !(name in properties));
    expect(atWhich(isUndeclared)).toEqual([]);
  });

  it('maps every model to a branch of its own, in the order of the contract', () => {
    const branches = allBranches.filter((branch) => branch.api === api);
    const refs = branches.map(({ name }) => `#/components/schemas/${name}`);
    expect(schemas[union]!.oneOf!.map(({ $ref }) => $ref)).toEqual(refs);
    const mapping = schemas[union]!.discriminator!.mapping!;
    expect(mapping).toEqual(Object.fromEntries(branches.map(({ model }, index) => [model, refs[index]])));
    for (const { name, model } of branches) {
      expect(schemas[name]!.properties!.model).toMatchObject({ type: 'string', enum: [model] });
    }
  });

  it('has every operation of the API, and its callback', () => {
    const expected = operationsOf(document)
      .filter(({ operation }) => operation.tags![0]!.startsWith('gateai-') === (api === 'gateai'))
      .flatMap(({ operation }) => withCallbacks(operation));
    expect(operations.map(({ operationId }) => operationId)).toEqual(expected.map(({ operationId }) => operationId));
    const statuses = ({ responses = {} }: OperationObject) => Object.keys(responses);
    expect(operations.map(statuses)).toEqual(expected.map(statuses));
  });

  it('has operations without links and servers, with one media type each', () => {
    for (const operation of operations) {
      expect(Object.keys(operation).filter((key) => !OPERATION_KEYS.includes(key))).toEqual([]);
      const { content } = (operation.requestBody ?? {}) as { content?: Content };
      expect(Object.keys(content ?? { one: 1 })).toHaveLength(1);
    }
    for (const item of Object.values(own.paths)) {
      expect(Object.keys(item).filter((key) => !METHODS.includes(key as 'get'))).toEqual([]);
    }
    const parts = Object.values(responses).flatMap((response) => Object.keys(response));
    expect(parts.filter((key) => !['description', 'headers', 'content'].includes(key))).toEqual([]);
    expect(own.webhooks).toBeUndefined();
  });

  it('refers to every component, and to none that is missing', () => {
    const text = JSON.stringify(own);
    const referred = new Set([...text.matchAll(/"\$ref":"#\/components\/(\w+\/[\w-]+)"/g)].map(([, name]) => name!));
    const { securitySchemes, ...kinds } = own.components;
    const declared = Object.entries(kinds).flatMap(([kind, map]) =>
      Object.keys(map as object).map((n) => `${kind}/${n}`),
    );
    expect([...referred].sort()).toEqual(declared.sort());
    const required = [own.security!, ...operations.map(({ security = [] }) => security)].flat().flatMap(Object.keys);
    expect(Object.keys(securitySchemes!)).toEqual([...new Set(required)]);
  });

  // kubb writes a file for each, whatever the case, and other generators append words to the id.
  it('has names that differ by more than case, and that no generator derives from an operation', () => {
    const names = components.map(([name]) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
    const derived = operations.flatMap(({ operationId = '' }) =>
      WRAPPERS.map((end) => (operationId + end).toLowerCase()),
    );
    expect(names.filter((name) => derived.includes(name))).toEqual([]);
    // Types of the standard libraries of C# and Swift.
    expect(names.filter((name) => ['task', 'error', 'result', 'type', 'object', 'string'].includes(name))).toEqual([]);
  });

  it('has the rules of each model in the description of its input', () => {
    const ruled = allBranches
      .filter((branch) => branch.api === api)
      .map(({ name }) => schemas[name]!.properties!)
      .map(({ input, params }) => ((input ?? params) as Schema).$ref!.split('/').at(-1)!)
      .filter((name) => schemas[name]!.description?.includes('\n\nRules:\n- '));
    expect(new Set(ruled).size).toBeGreaterThan(api === 'gateai' ? 3 : 30);
  });
});

describe('servers', () => {
  it('are those of the contract, at the root', () => {
    const urls = (api: 'unifically' | 'gateai') => portableDocuments[api].servers!.map(({ url }) => url);
    expect(urls('gateai')).toEqual(['https://core.claude.gg']);
    expect(urls('unifically')).toEqual(['https://api.unifically.com', 'https://files.storagecdn.online']);
  });

  it('are named in the description of the one operation that has the second one', () => {
    const described = operationsOf(portableDocuments.unifically).flatMap(({ path, operation }) =>
      JSON.stringify(operation.description).includes('`https://files.storagecdn.online`') ? [path] : [],
    );
    expect(described).toEqual(['/upload']);
  });
});

describe('rules in words', () => {
  it('say what a mode forbids', () => {
    const { description } = portableDocuments.unifically.components.schemas.GoogleVeo31Input!;
    expect(description).toContain('- `end_image_url` needs `start_image_url`.');
    expect(description).toContain('Reference mode (if `reference_image_urls` is set): takes no `start_image_url`');
  });

  it('give the default that the schema has no more', () => {
    const { properties } = portableDocuments.unifically.components.schemas.GoogleVeo31Input!;
    expect(properties!.aspect_ratio).toMatchObject({
      description: expect.stringMatching(/Default: `16:9`\.$/) as string,
    });
  });
});

/** A schema and all schemas within it, each with its place. */
function schemasWithin(schema: Schema, at: string): Found[] {
  const { properties = {}, items, additionalProperties, oneOf = [], anyOf = [] } = schema;
  const inner: [string, unknown][] = [
    ...Object.entries(properties).map(([name, value]) => [`${at}.${name}`, value] as [string, unknown]),
    [`${at}[]`, items],
    [`${at}{}`, additionalProperties],
    ...[...oneOf, ...anyOf].map((form, index) => [`${at}|${index}`, form] as [string, unknown]),
  ];
  const isSchema = (entry: [string, unknown]): entry is [string, Schema] => typeof entry[1] === 'object';
  return [{ at, schema }, ...inner.filter(isSchema).flatMap(([place, value]) => schemasWithin(value, place))];
}

/** The schemas of parameters, headers and media types. */
function inlineSchemas(node: unknown): Schema[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => {
    if (key === 'example' || key === 'examples') return [];
    return key === 'schema' ? [value as Schema] : inlineSchemas(value);
  });
}
