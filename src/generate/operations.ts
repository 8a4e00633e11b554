import type { Host, Operation, RateLimit } from '../types/operation.js';
import { METHODS, type Document, type OperationObject, type PathItem } from '../contract/document/types.js';
import { mapValues } from '../contract/document/walk.js';
import { Code, constant, moduleText } from './source.js';

type Method = (typeof METHODS)[number];

/** An operation and its place in the document. */
type Place = { path: string; item: PathItem; method: Method; operation: OperationObject };

/** One constant for each operation, so that bundlers drop those that nobody calls. */
export function operationsModule(document: Document): string {
  const places = placesOf(document);
  const operations = places.map((place) => operationOf(document, place));
  const limits = mapValues(document['x-rate-limits'] ?? {}, (_limit, name) => rateLimit(document, name));
  const list = (isListed: (operation: Operation) => boolean) =>
    operations.filter(isListed).map(({ id }) => new Code(id));
  return moduleText(
    `import type { Operation, RateLimit } from '../src/types/operation.js';`,
    constant('hosts', hostsOf(document, places), {
      doc: 'The public URL of each server.',
      assertion: 'as const',
    }),
    ...Object.entries(limits).map(([name, limit]) =>
      constant(name, limit, { exported: false, assertion: 'as const satisfies RateLimit' }),
    ),
    ...operations.map((operation) => {
      const limit = operation.limit && new Code(operation.limit.name);
      return constant(operation.id, { ...operation, limit }, { assertion: 'as const satisfies Operation' });
    }),
    constant(
      'unificallyOperations',
      list(({ host }) => host !== 'gateai'),
      {
        doc: 'The operations of Unifically and its storage host.',
        assertion: 'as const',
      },
    ),
    constant(
      'gateaiOperations',
      list(({ host }) => host === 'gateai'),
      {
        doc: 'The operations of GateAI Core.',
        assertion: 'as const',
      },
    ),
    constant('operations', Object.fromEntries(operations.map(({ id }) => [id, new Code(id)])), {
      doc: 'Every operation of the contract, by its `operationId`.',
      assertion: 'as const',
    }),
  );
}

/** Every operation of the paths, in their order. */
function placesOf({ paths }: Document): Place[] {
  return Object.entries(paths).flatMap(([path, item]) => {
    const unknown = ['delete', 'head', 'options', 'patch', 'trace'].find((method) => item[method] !== undefined);
    if (unknown !== undefined) throw new Error(`${path}: clients can't send ${unknown.toUpperCase()} yet`);
    return METHODS.flatMap((method) => {
      const operation = item[method];
      return operation ? [{ path, item, method, operation }] : [];
    });
  });
}

function operationOf(document: Document, { path, method, operation }: Place): Operation {
  const { operationId: id, security = document.security ?? [], 'x-paid': paid, 'x-rate-limit': limit } = operation;
  if (id === undefined) throw new Error(`${method.toUpperCase()} ${path} has no \`operationId\``);
  return {
    id,
    host: hostOf(operation),
    method: method.toUpperCase() as Uppercase<Method>,
    path,
    auth: authOf(document, security),
    paid,
    limit: limit === undefined ? undefined : rateLimit(document, limit),
  };
}

function rateLimit(document: Document, name: string): RateLimit {
  const limit = document['x-rate-limits']?.[name];
  if (!limit) throw new Error(`\`x-rate-limits\` has no \`${name}\``);
  const { requests, window, block } = limit;
  return { name, requests, windowMs: window * 1000, blockMs: block === undefined ? undefined : block * 1000 };
}

/** How the key is sent, by the security requirements of an operation: any one of them is enough. */
function authOf(document: Document, requirements: Record<string, unknown>[]): Operation['auth'] {
  const [required] = requirements;
  if (!required) return 'none';
  if (requirements.some((requirement) => Object.keys(requirement).length === 0)) return 'optional';
  const [scheme] = Object.keys(required);
  return document.components.securitySchemes?.[scheme!]?.in === 'query' ? 'query' : 'header';
}

/** The server of an operation, by its tag. */
function hostOf({ tags: [tag] = [] }: OperationObject): Host {
  if (tag === 'storage') return 'storage';
  return tag?.startsWith('gateai-') ? 'gateai' : 'unifically';
}

function hostsOf(document: Document, places: Place[]): Record<string, string> {
  const hosts = new Map<Host, string>();
  for (const { path, item, operation } of places) {
    const host = hostOf(operation);
    const [server] = item.servers ?? document.servers ?? [];
    if (!server) throw new Error(`${path} has no server`);
    if ((hosts.get(host) ?? server.url) !== server.url)
      throw new Error(`${path}: ${host} has another server elsewhere`);
    hosts.set(host, server.url);
  }
  return Object.fromEntries(hosts);
}
