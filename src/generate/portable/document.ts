import type { Document } from '../../contract/document/types.js';
import { isOperationOf, serversOf, type PortableApi } from './apis.js';
import { PortablePaths } from './paths.js';
import { operationsOf, securityOf, withCallbacks, type Place } from './places.js';
import { PortableSchemas } from './schemas.js';

/** The document of one API, in OpenAPI 3.0.3. */
export function portableDocument(document: Document, api: PortableApi): Record<string, unknown> {
  const places = operationsOf(document).filter(({ operation }) => isOperationOf(api, operation));
  const schemas = new PortableSchemas(document);
  const servers = serversOf(
    places.map(({ item }) => item),
    document.servers,
  );
  const operations = new PortablePaths(document, api, servers[0]!.url, schemas);
  for (const place of places) operations.add(place);
  const { paths, responses, headers } = operations;
  const { version, license, contact } = document.info;
  return {
    openapi: '3.0.3',
    info: {
      title: api.title,
      version,
      description: api.description,
      contact: api.api === 'unifically' ? contact : { name: api.title, url: servers[0]!.url },
      license: { name: (license as { name: string }).name },
    },
    servers,
    security: [{ [api.key]: [] }],
    tags: tagsOf(document, places),
    paths,
    components: {
      schemas: schemas.all(),
      responses,
      ...(Object.keys(headers).length > 0 && { headers }),
      securitySchemes: securitySchemesOf(document, api, places),
    },
  };
}

function securitySchemesOf({ components }: Document, api: PortableApi, places: Place[]): Record<string, unknown> {
  const requirements = places.flatMap(({ operation }) => securityOf(operation, api).security ?? [{ [api.key]: [] }]);
  const names = new Set(requirements.flatMap(Object.keys));
  return Object.fromEntries([...names].map((name) => [name, components.securitySchemes![name]]));
}

/** The tags of the operations: those of models group nothing here. */
function tagsOf({ tags = [] }: Document, places: Place[]): { name: string; description: unknown }[] {
  const used = new Set(places.flatMap(({ operation }) => withCallbacks(operation)).flatMap((one) => one.tags ?? []));
  return tags.filter(({ name }) => used.has(name)).map(({ name, description }) => ({ name, description }));
}
