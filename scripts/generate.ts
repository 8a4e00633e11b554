import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import { stringify } from 'yaml';
import { catalog } from './catalog.js';
import { bundle } from './document/bundle.js';
import type { Document, Schema } from './document/types.js';
import { validatorModules } from './validators/modules.js';
import { detailsModules } from './views/details.js';
import { mockView } from './views/mock.js';
import { mediaModule, modelTypesModule, typicalModule } from './views/model-types.js';
import { operationsModule } from './generators/operations.js';
import { shapingModule } from './views/shaping.js';
import { sizesModule } from './views/sizes.js';
import { typesView } from './views/types.js';

const NOTICE = 'Generated from spec/ by `npm run generate`; do not edit.';

/** Everything that is derived from the contract and committed, by file name below `generated/`. */
export async function derive(document: Document): Promise<Record<string, string>> {
  const marked = { ...document, 'x-generated': NOTICE };
  return {
    'openapi.json': `${JSON.stringify(marked, null, 2)}\n`,
    'openapi.yaml': `# ${NOTICE}\n${stringify(document, { aliasDuplicateObjects: false, lineWidth: 110 })}`,
    'openapi.mock.json': `${JSON.stringify({ ...mockView(document), 'x-generated': NOTICE }, null, 1)}\n`,
    'types.ts': `// ${NOTICE}\n\n${await typeScript(document)}`,
    'models.ts': modelsModule(document),
    'model-types.ts': `// ${NOTICE}\n${modelTypesModule(document)}`,
    'media.ts': `// ${NOTICE}\n\n${mediaModule(document)}`,
    'operations.ts': `// ${NOTICE}\n${operationsModule(document)}`,
    'typical.ts': `// ${NOTICE}\n\n${typicalModule(document)}`,
    'shaping.ts': `// ${NOTICE}\n${shapingModule(document)}`,
    'sizes.ts': `// ${NOTICE}\n${sizesModule(document)}`,
    ...detailsModules(document, NOTICE),
    ...(await validatorModules(document, NOTICE)),
  };
}

/**
 * TypeScript types of the document. A file part of a form is a `Blob`, a pattern of a fixed beginning a template
 * literal; a default makes no member required.
 */
export async function typeScript(document: Document): Promise<string> {
  const blob = ts.factory.createTypeReferenceNode('Blob');
  const source = typesView(document) as unknown as Parameters<typeof openapiTS>[0];
  const nodes = await openapiTS(source, {
    defaultNonNullable: false,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    rootTypesKeepCasing: true,
    silent: true,
    transform: (schema) => (schema.format === 'binary' ? blob : beginning(schema as Schema)),
  });
  return astToString(nodes);
}

/** `^chirp-custom:.+` is `chirp-custom:${string}`. */
function beginning({ pattern }: Schema): ts.TypeNode | undefined {
  const fixed = typeof pattern === 'string' ? /^\^([\w:-]+)\.\+$/.exec(pattern)?.[1] : undefined;
  if (fixed === undefined) return undefined;
  const { factory } = ts;
  const rest = factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword);
  const span = factory.createTemplateLiteralTypeSpan(rest, factory.createTemplateTail(''));
  return factory.createTemplateLiteralType(factory.createTemplateHead(fixed), [span]);
}

function modelsModule(document: Document): string {
  const lines = catalog(document).map((entry) => `  ${JSON.stringify(entry)},`);
  return [
    `// ${NOTICE}`,
    `import type { ModelEntry } from '../src/catalog/entry.js';`,
    '',
    '/** Every model of the contract, in its order. */',
    'export const models: readonly ModelEntry[] = [',
    ...lines,
    '];',
    '',
  ].join('\n');
}

if (import.meta.url === `file://${process.argv[1]}`) {
  const files = await derive(await bundle('spec/openapi.yaml'));
  // A provider that is gone leaves no module behind.
  await rm('generated/validators', { recursive: true, force: true });
  const write = async ([name, text]: [string, string]) => {
    const path = join('generated', name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  };
  await Promise.all(Object.entries(files).map(write));
  for (const [name, text] of Object.entries(files)) {
    console.log(`generated/${name.padEnd(38)} ${(text.length / 1024).toFixed(0).padStart(6)} KB`);
  }
}
