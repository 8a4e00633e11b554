import { transform } from 'esbuild';
import { branches, UNIONS, type Api, type Branch } from '../../document/unions.js';
import type { Document } from '../../document/types.js';
import { CHECKS, compile } from './compile.js';
import { Shapes } from './schemas.js';

/**
 * Validators of the create requests, by file name below `generated/`: a module for each provider with the models of
 * its own, and an index that loads them.
 */
export async function validatorModules(document: Document, notice: string): Promise<Record<string, string>> {
  const head = `// ${notice}\n`;
  const files: Record<string, string> = {};
  const apis: [Api, Map<string, Branch[]>][] = UNIONS.map(({ api }) => [api, families(document, api)]);
  for (const [api, byFamily] of apis) {
    for (const [family, own] of byFamily) {
      files[`validators/${api}/${family}.ts`] = `${head}// @ts-nocheck\n${await familyModule(document, own)}`;
    }
  }
  files['validators/index.ts'] = head + indexModule(apis);
  return files;
}

/** The branches of an API by provider. Their tag is the provider's name, after `gateai-` at GateAI. */
function families(document: Document, api: Api): Map<string, Branch[]> {
  const own = new Map<string, Branch[]>();
  for (const branch of branches(document).filter((item) => item.api === api)) {
    const [tag] = (branch.schema['x-tags'] ?? []) as string[];
    if (tag === undefined) throw new Error(`${branch.name} has no tag`);
    const family = tag.replace(/^gateai-/, '');
    own.set(family, [...(own.get(family) ?? []), branch]);
  }
  return own;
}

async function familyModule(document: Document, own: Branch[]): Promise<string> {
  const collected = new Shapes(document);
  const requests = own.map(({ name, schema }) => [name, collected.of(schema)] as const);
  const shapes = new Map([...collected.named, ...requests]);
  const functions = compile(
    shapes,
    own.map(({ name }) => name),
  );
  const models = own.map(
    ({ name, model, parameters }) =>
      `${JSON.stringify(model)}:{check:${name},schema:${name}Shape,inputKey:"${parameters}"}`,
  );
  // A module that needs none of the checks must not import them for nothing.
  const used = CHECKS.filter((name) => new RegExp(`\\b${name}\\b`).test(functions));
  const source = [
    used.length === 0 ? '' : `import {${used.join()}} from '../../../src/validate/checks.js';`,
    functions,
    ...[...shapes].map(
      ([name, shape]) => `const ${name}Shape = ${JSON.stringify(shape).replace(/\{"\$ref":"(\w+)"\}/g, '$1Shape')};`,
    ),
    `export const models = {${models.join()}};`,
  ].join('\n');
  const { code } = await transform(source, {
    format: 'esm',
    target: 'es2022',
    minify: true,
    treeShaking: true,
    charset: 'utf8',
  });
  // The type on the one export spares the compiler from finding out that of the whole table.
  const typed = code.replace(
    /export\s*\{\s*([\w$]+) as models\s*\};?\s*$/,
    (_all, name) => `export const models: ProviderModels = ${name};\n`,
  );
  if (typed === code) throw new Error('The module has no export to give a type to');
  // A line for each function and each table. The compiler keeps such a line as it is, but spreads out what is broken.
  const lines = typed.replace(/(?<=[;}])(?=function [\w$]+\(|const [\w$]+=\{)/g, '\n');
  return `import type { ProviderModels } from '../../../src/validate/compiled-schema.js';\n${lines}`;
}

function indexModule(apis: [Api, Map<string, Branch[]>][]): string {
  const tables = apis.map(([api, byFamily]) => {
    const families = [...byFamily].map(([family, own]) => {
      const ids = own.map(({ model }) => `        '${model}',\n`).join('');
      const load = `async () => (await import('./${api}/${family}.js')).models`;
      return `    {\n      models: [\n${ids}      ],\n      load: ${load},\n    },`;
    });
    return `  ${api}: [\n${families.join('\n')}\n  ],`;
  });
  return [
    `import type { ProviderModels } from '../../src/validate/compiled-schema.js';`,
    '',
    '/** The models of each provider, with what loads their validators. */',
    'export const families: Record<',
    `  ${apis.map(([api]) => `'${api}'`).join(' | ')},`,
    '  { models: string[]; load: () => Promise<ProviderModels> }[]',
    '> = {',
    ...tables,
    '};',
    '',
  ].join('\n');
}
