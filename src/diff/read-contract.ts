import { branches, inputSchema } from '../contract/document/branches.js';
import type { Document } from '../contract/document/types.js';
import { isDeeperThan, isObject, parseJson } from '../internal/json.js';
import { checkReferences } from './check-references.js';
import { checkSchema, InvalidPart } from './check-schema.js';
import { shown } from './words.js';

/** Deeper documents would end the recursion of those who read them. */
const MAX_LEVELS = 100;

/**
 * The contract in a text: an OpenAPI 3 document in JSON whose references all lead somewhere within it, such as
 * `openapi.json` of this package.
 *
 * @param name What the text is called in errors, such as the name of its file.
 * @throws Error if it is not such a document; it says what is wrong and where.
 */
export function readContract(text: string, name: string): Document {
  const value = parseJson(text);
  if (value === undefined) throw new Error(`${name} is not valid JSON`);
  try {
    return checkedDocument(value);
  } catch (error) {
    throw new Error(`${name}: ${shownMessage(error)}`, { cause: error });
  }
}

function checkedDocument(value: unknown): Document {
  if (!isObject(value) || typeof value.openapi !== 'string' || !value.openapi.startsWith('3.')) {
    throw new Error('not an OpenAPI 3 document');
  }
  if (isDeeperThan(value, MAX_LEVELS)) throw new Error(`nested deeper than ${MAX_LEVELS} levels`);
  renameSumParameters(value);
  const { components = {}, paths = {} } = value;
  if (!isObject(components)) throw new InvalidPart('components', 'must be an object');
  const { schemas = {} } = components;
  const document = { ...value, paths, components: { ...components, schemas } } as unknown as Document;
  checkReferences(document);
  for (const [name, schema] of Object.entries(objectAt(schemas, 'components.schemas'))) {
    checkSchema(schema, `components.schemas.${name}`);
  }
  for (const [path, item] of Object.entries(objectAt(paths, 'paths'))) checkPathItem(item, `paths.${path}`);
  for (const [name, item] of Object.entries(objectAt(value.webhooks ?? {}, 'webhooks')))
    checkPathItem(item, `webhooks.${name}`);
  for (const [name, limit] of Object.entries(objectAt(value['x-rate-limits'] ?? {}, 'x-rate-limits'))) {
    const { requests, window } = objectAt(limit, `x-rate-limits.${name}`);
    if (typeof requests !== 'number' || typeof window !== 'number') {
      throw new InvalidPart(`x-rate-limits.${name}`, 'needs the numbers `requests` and `window`');
    }
  }
  for (const part of ['responses', 'headers', 'parameters', 'requestBodies'] as const) {
    const named = objectAt((components as Record<string, unknown>)[part] ?? {}, `components.${part}`);
    for (const [name, one] of Object.entries(named)) checkPart(one, `components.${part}.${name}`);
  }
  for (const [name, scheme] of Object.entries(
    objectAt((components as Record<string, unknown>).securitySchemes ?? {}, 'components.securitySchemes'),
  )) {
    objectAt(scheme, `components.securitySchemes.${name}`);
  }
  checkServers(value);
  checkSecurity(value);
  for (const branch of branches(document)) inputSchema(document, branch);
  return document;
}

/** Until November 2026, `x-rules` called the `parameter` of a sum `member`. Changes the document. */
function renameSumParameters(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  const { 'x-rules': rules } = value as { 'x-rules'?: unknown };
  for (const rule of Array.isArray(rules) ? rules.filter(isObject) : []) {
    if ('member' in rule) rule.parameter ??= rule.member;
    Reflect.deleteProperty(rule, 'member');
  }
  Object.values(value).forEach(renameSumParameters);
}

function checkPathItem(item: unknown, at: string): void {
  const { parameters, ...rest } = objectAt(item, at);
  checkServers(rest, at);
  for (const parameter of listAt(parameters, `${at}.parameters`)) checkPart(parameter, `${at}.parameters`);
  for (const [method, operation] of Object.entries(rest)) {
    if (!/^(get|put|post|delete|patch|head|options|trace)$/.test(method)) continue;
    checkOperation(objectAt(operation, `${at}.${method}`), `${at}.${method}`);
  }
}

function checkOperation(operation: Record<string, unknown>, at: string): void {
  checkServers(operation, at);
  for (const parameter of listAt(operation.parameters, `${at}.parameters`)) checkPart(parameter, `${at}.parameters`);
  checkSecurity(operation, at);
  if (operation.requestBody !== undefined) checkPart(operation.requestBody, `${at}.requestBody`);
  for (const [status, response] of Object.entries(objectAt(operation.responses ?? {}, `${at}.responses`))) {
    checkPart(response, `${at}.responses.${status}`);
  }
  for (const [name, callback] of Object.entries(objectAt(operation.callbacks ?? {}, `${at}.callbacks`))) {
    for (const item of Object.values(objectAt(callback, `${at}.callbacks.${name}`))) {
      if (isObject(item)) checkPathItem(item, `${at}.callbacks.${name}`);
    }
  }
}

/** A parameter, a header, a response or the body of a request: what matters of it are its schemas. */
function checkPart(part: unknown, at: string): void {
  const { schema, content = {}, headers = {} } = objectAt(part, at);
  if (schema !== undefined) checkSchema(schema, `${at}.schema`);
  for (const [type, media] of Object.entries(objectAt(content, `${at}.content`))) {
    checkPart(media, `${at}.content.${type}`);
  }
  for (const [name, header] of Object.entries(objectAt(headers, `${at}.headers`)))
    checkPart(header, `${at}.headers.${name}`);
}

function checkServers({ servers }: Record<string, unknown>, at = 'the root'): void {
  for (const server of listAt(servers, `${at}.servers`)) {
    if (typeof objectAt(server, `${at}.servers`).url !== 'string')
      throw new InvalidPart(`${at}.servers`, 'each needs a `url`');
  }
}

function checkSecurity({ security }: Record<string, unknown>, at = 'the root'): void {
  for (const way of listAt(security, `${at}.security`)) {
    for (const scopes of Object.values(objectAt(way, `${at}.security`))) {
      if (listAt(scopes, `${at}.security`).some((scope) => typeof scope !== 'string')) {
        throw new InvalidPart(`${at}.security`, 'must list scopes as strings');
      }
    }
  }
}

function objectAt(value: unknown, at: string): Record<string, unknown> {
  if (!isObject(value)) throw new InvalidPart(at, 'must be an object');
  return value;
}

function listAt(value: unknown, at: string): unknown[] {
  if (value !== undefined && !Array.isArray(value)) throw new InvalidPart(at, 'must be an array');
  return (value as unknown[] | undefined) ?? [];
}

function shownMessage(error: unknown): string {
  if (error instanceof InvalidPart) return error.message;
  return shown((error as Error).message, 200);
}
