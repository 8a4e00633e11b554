import type { Host, Operation, RateLimit } from '../../src/types/operation.js';
import type { Document, PathItem } from '../document/types.js';

type DocumentedLimit = { requests: number; window: number; block?: number };
type DocumentedOperation = {
  operationId: string;
  security?: Record<string, unknown>[];
  'x-paid'?: true;
  'x-rate-limit'?: string;
};

const METHODS = ['get', 'post', 'put'] as const;

/** Every operation of the contract's paths, in their order. */
export function operationsOf(document: Document): Operation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method] as DocumentedOperation | undefined;
      return operation ? [operationOf(document, path, item, method, operation)] : [];
    }),
  );
}

/** The public URL of each server. */
export function hostsOf(document: Document): Record<Host, string> {
  const urls = Object.entries(document.paths).map(([path, item]) => [hostOf(path, item), urlOf(document, item)]);
  return Object.fromEntries(urls) as Record<Host, string>;
}

/** A module with one constant for each operation, so that bundlers drop those that nobody calls. */
export function operationsModule(document: Document): string {
  const operations = operationsOf(document);
  const limits = new Map(operations.flatMap(({ limit }) => (limit ? [[limit.name, limit] as const] : [])));
  const constant = ({ limit, ...operation }: Operation) => {
    const members = JSON.stringify(operation).slice(1, -1);
    return `export const ${operation.id} = {${members}${limit ? `,limit:${limit.name}` : ''}} as const satisfies Operation;`;
  };
  return [
    "import type { Operation, RateLimit } from '../src/types/operation.js';",
    '',
    '/** The public URL of each server. */',
    `export const hosts = ${JSON.stringify(hostsOf(document))} as const;`,
    '',
    ...[...limits].map(([name, limit]) => `const ${name} = ${JSON.stringify(limit)} as const satisfies RateLimit;`),
    '',
    ...operations.map(constant),
    '',
    '/** The operations of Unifically and its storage host. */',
    `export const unificallyOperations = ${listOf(operations.filter(({ host }) => host !== 'gateai'))};`,
    '',
    '/** The operations of GateAI Core. */',
    `export const gateaiOperations = ${listOf(operations.filter(({ host }) => host === 'gateai'))};`,
    '',
    '/** Every operation of the contract, by its `operationId`. */',
    `export const operations = { ${operations.map(({ id }) => id).join(', ')} } as const;`,
    '',
  ].join('\n');
}

function listOf(operations: readonly Operation[]): string {
  return `[${operations.map(({ id }) => id).join(', ')}] as const`;
}

function operationOf(
  document: Document,
  path: string,
  item: PathItem,
  method: (typeof METHODS)[number],
  { operationId, security, ...extensions }: DocumentedOperation,
): Operation {
  const limit = extensions['x-rate-limit'];
  return {
    id: operationId,
    host: hostOf(path, item),
    method: method.toUpperCase() as Operation['method'],
    path,
    auth: authOf(document, security ?? (document.security as Record<string, unknown>[])),
    ...(extensions['x-paid'] && { paid: true }),
    ...(limit !== undefined && { limit: rateLimit(document, limit) }),
  };
}

function rateLimit(document: Document, name: string): RateLimit {
  const limit = (document['x-rate-limits'] as Record<string, DocumentedLimit>)[name];
  if (!limit) throw new Error(`No limit \`${name}\` in \`x-rate-limits\``);
  const { requests, window, block } = limit;
  return { name, requests, windowMs: window * 1000, ...(block !== undefined && { blockMs: block * 1000 }) };
}

function authOf(document: Document, security: Record<string, unknown>[]): Operation['auth'] {
  if (security.length === 0) return 'none';
  if (security.some((scheme) => Object.keys(scheme).length === 0)) return 'optional';
  const [name] = Object.keys(security[0]!);
  const schemes = document.components.securitySchemes as Record<string, { in?: string }>;
  return schemes[name!]?.in === 'query' ? 'query' : 'header';
}

/** Unifically is the default server; the others are named at their paths. */
function hostOf(path: string, item: PathItem): Host {
  if (!item.servers) return 'unifically';
  return path === '/upload' ? 'storage' : 'gateai';
}

function urlOf(document: Document, item: PathItem): string {
  const [server] = (item.servers ?? document.servers) as { url: string }[];
  return server!.url;
}
