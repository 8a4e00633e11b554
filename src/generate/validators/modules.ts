import type { Document } from '../../contract/document/types.js';
import { branches, providerOf, readBranch, UNIONS, type Api, type Branch } from '../../contract/document/branches.js';
import { mapValues } from '../../contract/document/walk.js';
import { Code, constant, moduleText } from '../source.js';
import { CheckFunctions, checkName, HELPERS, schemaName } from './check-function.js';
import { SchemaCompiler, type NamedSchema } from './compiled-schemas.js';

type Provider = { api: Api; provider: string; models: Branch[] };

/**
 * Validators of the create requests, by file name below `generated/`: a module for the models of each provider, and an
 * index that loads them.
 */
export function validatorModules(document: Document): Record<string, string> {
  const providers = providersOf(document);
  const modules = providers.map(
    ({ api, provider, models }) => [`validators/${api}/${provider}.ts`, providerModule(document, models)] as const,
  );
  return { ...Object.fromEntries(modules), 'validators/index.ts': indexModule(providers) };
}

function providersOf(document: Document): Provider[] {
  const found = new Map<string, Provider>();
  for (const branch of branches(document)) {
    const { api } = branch;
    const provider = providerOf(branch);
    const key = `${api}/${provider}`;
    const entry = found.get(key) ?? { api, provider, models: [] };
    entry.models.push(branch);
    found.set(key, entry);
  }
  return [...found.values()];
}

function providerModule(document: Document, branches: Branch[]): string {
  const compiler = new SchemaCompiler(document);
  const requests = branches.map(
    (branch) => [branch.name, readBranch(branch, () => compiler.compile(branch.schema))] as const,
  );
  const schemas = new Map([...compiler.components, ...requests]);
  const functions = new CheckFunctions(schemas);
  const checks = [...schemas].map(([name, schema]) => functions.of(name, schema));
  const tables = [...schemas].map(([name, schema]) =>
    constant(schemaName(name), withReferences(schema), { exported: false }),
  );
  const models = branches.map(({ name, model, inputKey }) => {
    const compiled = { check: new Code(checkName(name)), schema: new Code(schemaName(name)), inputKey };
    return [model, compiled] as const;
  });
  return moduleText(
    // The compiler would infer the type of every schema.
    '// @ts-nocheck',
    [...imports(checks.join()), `import type { ProviderModels } from '../../../src/validate/compiled-schema.js';`].join(
      '\n',
    ),
    ...checks,
    ...tables,
    constant('models', Object.fromEntries(models), { type: 'ProviderModels' }),
  );
}

/** Imports of the functions that the code calls. */
function imports(code: string): string[] {
  return Object.entries(HELPERS).flatMap(([path, names]) => {
    const used = names.filter((name) => code.includes(`${name}(`));
    return used.length > 0 ? [`import { ${used.join(', ')} } from '../../../src/${path}';`] : [];
  });
}

/** The schema with the constants that its references point at. */
function withReferences(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(withReferences);
  const { $ref } = value as NamedSchema;
  return $ref === undefined ? mapValues(value as Record<string, unknown>, withReferences) : new Code(schemaName($ref));
}

function indexModule(providers: Provider[]): string {
  const families = UNIONS.map(({ api }) => {
    const own = providers.filter((provider) => provider.api === api);
    const entries = own.map(({ provider, models }) => ({
      models: models.map(({ model }) => model),
      load: new Code(`async () => (await import('./${api}/${provider}.js')).models`),
    }));
    return [api, entries] as const;
  });
  const apis = UNIONS.map(({ api }) => `'${api}'`).join(' | ');
  return moduleText(
    `import type { ProviderModels } from '../../src/validate/compiled-schema.js';`,
    constant('families', Object.fromEntries(families), {
      doc: 'The models of each provider, with what loads their validators.',
      type: `Record<${apis}, { models: string[]; load: () => Promise<ProviderModels> }[]>`,
    }),
  );
}
