import { branches, UNIONS } from '../../src/contract/document/branches.js';
import { componentName, componentRef } from '../../src/contract/document/refs.js';
import { neutralizeMarkup } from './neutralize-markup.js';
import { METHODS, type Document, type Schema } from '../../src/contract/document/types.js';

/**
 * The document for Redoc: the operations without the models, which have pages of their own. Each request union gives
 * way to a short schema that links to the catalog, and whatever only models use is left out.
 *
 * @param catalog Link from the page of the operations to the catalog.
 */
export function operationsView(document: Document, catalog: string): Document {
  const { 'x-tagGroups': groups = [], tags = [], ...rest } = document;
  const schemas = { ...document.components.schemas };
  for (const { api, name, inputKey } of UNIONS) {
    const own = branches(document).filter((branch) => branch.api === api);
    if (own.length > 0)
      schemas[name] = shortRequest(
        own.map(({ schema }) => schema),
        inputKey,
        catalog,
      );
  }
  const used = usedTags(document);
  const view: Document = {
    ...rest,
    ...withServers(document),
    tags: tags.filter(({ name }) => used.has(name)),
    'x-tagGroups': groups
      .map(({ name, tags: members }) => ({ name, tags: members.filter((tag) => used.has(tag)) }))
      .filter((group) => group.tags.length > 0),
    components: { ...document.components, schemas },
  };
  const reached = reachedSchemas(view);
  view.components.schemas = Object.fromEntries(Object.entries(schemas).filter(([name]) => reached.has(name)));
  return neutralizeMarkup(withSchemeTitles(view));
}

/** What Redoc shows of a security scheme is its name, here in words for readers. */
const SCHEME_TITLES: Record<string, string> = {
  UnificallyKey: 'API key of Unifically',
  GateAIKey: 'API key of GateAI Core',
  GateAIQueryKey: 'API key of GateAI Core, in the URL',
};

const schemeTitle = (name: string) => SCHEME_TITLES[name] ?? name;

/** The document with words for the names of its security schemes. */
function withSchemeTitles(document: Document): Document {
  const renamed = <T>(values: Record<string, T>) =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [schemeTitle(name), value]));
  const withTitles = <T extends { security?: Document['security'] }>(part: T): T => ({
    ...part,
    ...(part.security && { security: part.security.map(renamed) }),
  });
  const paths = Object.entries(document.paths).map(([path, item]) => [
    path,
    {
      ...item,
      ...Object.fromEntries(METHODS.flatMap((method) => (item[method] ? [[method, withTitles(item[method])]] : []))),
    },
  ]);
  const { securitySchemes } = document.components;
  return {
    ...withTitles(document),
    paths: Object.fromEntries(paths) as Document['paths'],
    components: { ...document.components, ...(securitySchemes && { securitySchemes: renamed(securitySchemes) }) },
  };
}

/** The servers of all operations in the overview; what the first one serves says so itself. */
function withServers({ servers = [], paths }: Document): Pick<Document, 'servers' | 'paths'> {
  const all = [...servers, ...Object.values(paths).flatMap((item) => item.servers ?? [])];
  return {
    servers: [...new Map(all.map((server) => [server.url, server])).values()],
    paths: Object.fromEntries(Object.entries(paths).map(([path, item]) => [path, { servers, ...item }])),
  };
}

/** A create request without the parameters of its model. */
function shortRequest(branches: Schema[], inputKey: string, catalog: string): Schema {
  const { model: _model, [inputKey]: _input, ...others } = branches[0]!.properties!;
  const link = `[the catalog](${catalog})`;
  return {
    title: 'Create request',
    description: `The model and its parameters. ${link} has a page for each of the ${branches.length} models.`,
    type: 'object',
    required: ['model', inputKey],
    properties: {
      model: { type: 'string', description: `Id of the model, from ${link}.` },
      [inputKey]: { type: 'object', description: `The parameters of the model. Its page in ${link} lists them.` },
      ...others,
    },
  };
}

function usedTags({ paths, webhooks = {} }: Document): Set<string> {
  const items = [...Object.values(paths), ...Object.values(webhooks)];
  return new Set(items.flatMap((item) => METHODS.flatMap((method) => item[method]?.tags ?? [])));
}

/** Names of the schemas that the operations refer to, directly or not. */
function reachedSchemas({ paths, webhooks, components: { schemas, ...components } }: Document): Set<string> {
  const reached = new Set<string>();
  const visit = (part: unknown) => {
    for (const ref of referencesIn(part)) {
      if (!ref.startsWith(componentRef(''))) continue;
      const name = componentName(ref);
      if (reached.has(name)) continue;
      reached.add(name);
      visit(schemas[name]);
    }
  };
  visit({ paths, webhooks, components });
  return reached;
}

/** Every reference in a part of a document. */
function referencesIn(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) =>
    key === '$ref' && typeof value === 'string' ? [value] : referencesIn(value),
  );
}
