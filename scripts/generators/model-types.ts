import { catalog } from '../models/catalog-entry.js';
import type { Document } from '../document/types.js';
import { UNIONS } from '../document/unions.js';

const TABLES = { unifically: 'UnificallyModels', gateai: 'GateAIModels' } as const;

/** A module with one interface an API: for each model the types of its input and output, and its media members. */
export function modelTypesModule(document: Document): string {
  const entries = catalog(document);
  const tables = UNIONS.map(({ api, parameters }) => {
    const lines = entries
      .filter((entry) => entry.api === api)
      .map(({ id, schema, output, media }) => {
        const members = [...new Set(media.map(({ path }) => path.split('.').at(-1)!))].map((name) => `'${name}'`);
        const input = `NonNullable<types.${schema}['${parameters}']>`;
        return `  '${id}': { input: ${input}; output: types.${output}; media: ${members.join(' | ') || 'never'} };`;
      });
    return [
      `/** What each model of the API takes and makes. */`,
      `export interface ${TABLES[api]} {`,
      ...lines,
      '}',
    ].join('\n');
  });
  return `import type * as types from './types.js';\n\n${tables.join('\n\n')}\n`;
}

/** A module with the paths of each model's media members, apart for each API. */
export function mediaModule(document: Document): string {
  return UNIONS.map(({ api }) => {
    const own = catalog(document).filter((entry) => entry.api === api);
    const lines = own.map(({ id, media }) => `  '${id}': '${media.map(({ path }) => path).join(' ')}',`);
    const name = api === 'gateai' ? 'gateaiMedia' : 'unificallyMedia';
    return [
      '/** Paths below the input of the members that take media, parted by spaces. */',
      `export const ${name}: Record<string, string> = {`,
      ...lines,
      '};',
      '',
    ].join('\n');
  }).join('\n');
}

/** A module with the shortest usual time of each model for which one is documented, apart for each API. */
export function typicalModule(document: Document): string {
  return UNIONS.map(({ api }) => {
    const times = catalog(document).flatMap(({ api: own, id, typicalSeconds }) =>
      own === api && typicalSeconds ? [`  '${id}': ${typicalSeconds[0]},`] : [],
    );
    const name = api === 'gateai' ? 'gateaiTypicalSeconds' : 'unificallyTypicalSeconds';
    return [
      '/** Seconds that a task of the model usually takes at least. */',
      `export const ${name}: Record<string, number> = {`,
      ...times,
      '};',
      '',
    ].join('\n');
  }).join('\n');
}
