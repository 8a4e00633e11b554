import { readdir, readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import type { ModelRecord } from '../../src/contract/models/read-models.js';
import { readModels } from '../../src/contract/models/read-models.js';
import { inputSchema, namedExamples } from '../../src/contract/document/branches.js';
import { componentRef, resolveObject } from '../../src/contract/document/refs.js';
import type { Document, Schema } from '../../src/contract/document/types.js';
import type { ExampleDetails } from '../../src/catalog/model-details.js';
import { priceInputs } from '../../src/generate/price-inputs.js';
import type { Assumption, ReferenceModel } from '../../src/reference/reference-model.js';
import { counterpartsOf } from './counterparts.js';
import { withUsefulFirst } from './examples.js';

/** The data that the reference is made from. */
export interface Reference {
  document: Document;
  /** Every model of both APIs, in the order of the contract. */
  models: ReferenceModel[];
  /** Date of the sources, such as `2026-11-21`. */
  date: string;
}

/** Reads all that the reference shows from the contract. */
export async function readReference(document: Document): Promise<Reference> {
  const records = readModels(document);
  const sources = await modelSources();
  const counterparts = counterpartsOf(records);
  const models = records.map((record) => {
    const { entry, details, branch } = record;
    checkId(entry.id);
    return {
      api: entry.api,
      id: entry.id,
      entry,
      details,
      priceInputs: priceInputs(record),
      examples: withUsefulFirst(
        entry.api,
        details.parameters,
        Object.entries(namedExamples(branch.schema)).map(([name, { summary, value }]) => ({
          name,
          // The title of an option, which has no code in it.
          summary: summary.replaceAll('`', ''),
          body: value as ExampleDetails['body'],
        })),
      ),
      assumptions: assumptionsOf(document, record),
      source: sources.get(branch.name) ?? '',
      counterpart: counterparts.get(record),
      ...(records.some((other) => other.entry.id === entry.id && other.entry.api !== entry.api) && {
        sharesId: true as const,
      }),
    };
  });
  return { document, models, date: document.info['x-sources-date'] ?? '' };
}

/** An overlay may add a model with any id, and each id becomes the path of files. */
function checkId(id: string): void {
  if (!/^[\w-][\w.-]*(?:\/[\w-][\w.-]*)*$/.test(id))
    throw new Error(
      `${JSON.stringify(id)} can't have a page: an id has letters, digits, \`-\`, \`_\`, \`.\` and \`/\``,
    );
}

/** The file of each request branch, from the root of the repository. Models that an overlay adds have none. */
async function modelSources(): Promise<Map<string, string>> {
  const sources = new Map<string, string>();
  for (const api of ['unifically', 'gateai']) {
    const folder = posix.join('spec', api, 'models');
    for (const file of await readdir(folder, { recursive: true })) {
      if (!file.endsWith('.yaml')) continue;
      const path = posix.join(folder, file.replaceAll('\\', '/'));
      for (const [, name] of (await readFile(path, 'utf8')).matchAll(/^(\w+Task):$/gm)) sources.set(name!, path);
    }
  }
  return sources;
}

/** The statements about the input and the output of a model that no document makes. */
function assumptionsOf(document: Document, { branch, entry }: ModelRecord): Assumption[] {
  const found: Assumption[] = [];
  const visit = (schema: Schema, path: string, above: Schema[]) => {
    const target = resolveObject(document, schema);
    if (above.includes(target)) return;
    const assumed = target['x-assumed'] as { reason: string } | undefined;
    if (assumed) found.push({ path, reason: assumed.reason });
    for (const [name, property] of Object.entries(target.properties ?? {}))
      if (typeof property === 'object') visit(property, path === '' ? name : `${path}.${name}`, [...above, target]);
    for (const part of [...(target.allOf ?? []), ...(target.oneOf ?? []), ...(target.anyOf ?? [])])
      if (typeof part === 'object') visit(part, path, [...above, target]);
    if (typeof target.items === 'object') visit(target.items, `${path}[]`, [...above, target]);
  };
  visit(inputSchema(document, branch), '', []);
  visit({ $ref: componentRef(entry.output) }, 'output', []);
  return found;
}
