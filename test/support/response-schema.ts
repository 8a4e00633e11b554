import { escapeToken, valueAtPointer } from '../../src/internal/json-pointer.js';
import { Contract, document } from './contract.js';

const contract = new Contract(document);

/** What the contract says is wrong with the response to a request; undefined if it is valid. */
export function responseProblem(
  method: string,
  path: string,
  status: number,
  headers: Headers,
  text: string,
): string | undefined {
  const template = templateOf(path);
  if (template === undefined) return `${path} is not a path of the contract`;
  const operation = (
    document.paths[template] as Record<string, { responses: Record<string, { $ref?: string; headers?: object }> }>
  )[method.toLowerCase()];
  if (!operation) return `${method} ${template} is not an operation of the contract`;
  const declared = operation.responses[String(status)];
  if (!declared) return `${method} ${template} documents no ${status}`;
  const pointer =
    declared.$ref?.slice(1) ?? `/paths/${escapeToken(template)}/${method.toLowerCase()}/responses/${status}`;
  const response = at(pointer) as { headers?: Record<string, { $ref?: string }> };
  for (const [name, declaration] of Object.entries(response.headers ?? {})) {
    const value = headers.get(name);
    if (value === null && status === 429) return `${method} ${template} ${status}: the header ${name} is missing`;
    const { schema } = (declaration.$ref ? at(declaration.$ref.slice(1)) : declaration) as {
      schema?: { type?: string };
    };
    if (value !== null && schema?.type === 'integer' && !/^\d+$/.test(value))
      return `${method} ${template} ${status}: the header ${name} is not an integer but ${value}`;
  }
  if (!headers.get('content-type')?.startsWith('application/json'))
    return `${method} ${template} ${status}: the body is not declared as JSON`;
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return `${method} ${template} ${status}: the body is not valid JSON`;
  }
  const schema = `${pointer}/content/application~1json/schema`;
  const validate = contract.inline(schema);
  if (!validate(body))
    return `${method} ${template} ${status}: ${JSON.stringify(validate.errors?.slice(0, 3))} in ${text.slice(0, 300)}`;
  const unknown = undocumentedProperty(schema, body);
  return unknown === undefined
    ? undefined
    : `${method} ${template} ${status}: no schema describes ${unknown} in ${text.slice(0, 300)}`;
}

/** The first property of a response that the schema at a pointer does not describe; undefined if it describes all. */
export function undocumentedProperty(schema: string, body: unknown): string | undefined {
  return undocumented(body, [{ $ref: `#${schema}` }]);
}

interface Schema {
  $ref?: string;
  type?: unknown;
  properties?: Record<string, Schema>;
  items?: Schema | boolean;
  additionalProperties?: Schema | boolean;
  allOf?: Schema[];
  oneOf?: Schema[];
  anyOf?: Schema[];
  then?: Schema;
  else?: Schema;
}

/** The first property that no schema of the contract describes. Schemas of responses are open, so validation accepts it. */
function undocumented(value: unknown, schemas: Schema[], path = ''): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const all = schemas.flatMap(parts);
  const inner: [name: string, value: unknown, schemas: Schema[]][] = Array.isArray(value)
    ? value.map((item, index) => [
        String(index),
        item,
        all.flatMap(({ items }) => (typeof items === 'object' ? [items] : [])),
      ])
    : Object.entries(value).map(([name, property]) => [
        name,
        property,
        all.flatMap(({ properties }) => properties?.[name] ?? []),
      ]);
  const open =
    all.some(({ additionalProperties }) => additionalProperties !== undefined && additionalProperties !== false) ||
    all.some(takesAnything);
  for (const [name, property, known] of inner) {
    if (known.length === 0 && !open && !Array.isArray(value)) return `${path}/${name}`;
    const found = known.length > 0 ? undocumented(property, known, `${path}/${name}`) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether a schema accepts any value. */
function takesAnything({ type, $ref, allOf, oneOf, anyOf, properties, items, then, else: otherwise }: Schema): boolean {
  return [type, $ref, allOf, oneOf, anyOf, properties, items, then, otherwise].every(
    (keyword) => keyword === undefined,
  );
}

/** A schema and all its subschemas that apply to the same value. */
function parts(schema: Schema): Schema[] {
  const { $ref, allOf = [], oneOf = [], anyOf = [], then, else: otherwise } = schema;
  const referred = $ref === undefined ? [] : [at($ref.slice(1)) as Schema];
  return [
    schema,
    ...[...referred, ...allOf, ...oneOf, ...anyOf, ...(then ? [then] : []), ...(otherwise ? [otherwise] : [])].flatMap(
      parts,
    ),
  ];
}

function at(pointer: string): unknown {
  return valueAtPointer(document, pointer);
}

function templateOf(path: string): string | undefined {
  if (document.paths[path]) return path;
  return Object.keys(document.paths).find((template) =>
    new RegExp(`^${template.replace(/\{[^}]+\}/g, '[^/]+')}$`).test(path),
  );
}
