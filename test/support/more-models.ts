import { branches, namedExamples, UNIONS, type Branch } from '../../src/contract/document/branches.js';
import { componentRef } from '../../src/contract/document/refs.js';
import type { Document, JsonValue, Schema } from '../../src/contract/document/types.js';
import { mapSchema, mapValues } from '../../src/contract/document/walk.js';

/** A contract with more models: copies of its own in turn, whole, each with its own input, under other ids. */
export function withMoreModels(document: Document, count: number): Document {
  const copy = structuredClone(document);
  const { schemas } = copy.components;
  const originals = branches(document);
  for (let index = 0; index < count; index++) {
    const branch = originals[index % originals.length]!;
    const round = Math.floor(index / originals.length) + 2;
    const union = schemas[UNIONS.find(({ api }) => api === branch.api)!.name]!;
    const name = `${branch.name}Copy${round}`;
    const model = `${branch.model}-copy-${round}`;
    schemas[name] = renamed(document, branch, round, schemas);
    (schemas[name].properties!.model as Schema).const = model;
    schemas[name]['x-examples'] = mapValues(namedExamples(branch.schema), ({ summary, value }) => ({
      summary,
      value: { ...(value as Record<string, JsonValue>), model },
    }));
    union.oneOf!.push({ $ref: componentRef(name) });
    union.discriminator!.mapping![model] = componentRef(name);
  }
  return copy;
}

function renamed(
  document: Document,
  { schema, inputKey }: Branch,
  round: number,
  schemas: Record<string, Schema>,
): Schema {
  const clone = mapSchema(schema, (part) => ({ ...part })) as Schema;
  const input = clone.properties![inputKey] as Schema;
  if (input.$ref !== undefined) {
    const name = input.$ref.split('/').at(-1)!;
    schemas[`${name}Copy${round}`] = structuredClone(document.components.schemas[name]!);
    clone.properties![inputKey] = { $ref: componentRef(`${name}Copy${round}`) };
  }
  return clone;
}
