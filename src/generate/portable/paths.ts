import {
  METHODS,
  type Document,
  type OperationObject,
  type PathItem,
  type Response,
  type Schema,
  type SecurityRequirement,
} from '../../contract/document/types.js';
import { resolveObject } from '../../contract/document/refs.js';
import { inlineCode } from '../../contract/rules/format-words.js';
import { listWords } from '../../internal/list-words.js';
import { mapValues } from '../../contract/document/walk.js';
import type { PortableApi } from './apis.js';
import type { PortableSchemas } from './schemas.js';

/** An operation and its place in the document. */
export type Place = { path: string; item: PathItem; method: (typeof METHODS)[number]; operation: OperationObject };

type Parameter = { name: string; in: string; schema: Schema; [key: string]: unknown };
type Header = { description?: string; schema: Schema; $ref?: string };
type MediaType = { schema: Schema; examples?: Record<string, unknown> };
type Content = Record<string, MediaType>;
type Body = { description?: string; required?: boolean; content: Content };

/** Of several media types of a request, the one that stays: progenitor and MCP converters can't send forms. */
const PREFERRED = 'application/json';

/** Every operation of the paths, in their order. */
export function operationsOf({ paths }: Document): Place[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      return operation ? [{ path, item, method, operation }] : [];
    }),
  );
}

type Paths = {
  paths: Record<string, Record<string, unknown>>;
  responses: Record<string, unknown>;
  headers: Record<string, unknown>;
};

/** The operations without callbacks, links and extensions, and the responses and headers that they refer to. */
export function pathsOf(
  document: Document,
  api: PortableApi,
  places: Place[],
  mainServer: string,
  schemas: PortableSchemas,
): Paths {
  const used: Paths = { paths: {}, responses: {}, headers: {} };
  const { responses = {}, headers = {} } = document.components as {
    responses?: Record<string, Response>;
    headers?: Record<string, Header>;
  };

  const portableHeader = (header: Header): Header => {
    const name = header.$ref?.replace('#/components/headers/', '');
    if (name === undefined) return { ...described(header), schema: schemas.inline(header.schema, '') };
    used.headers[name] ??= portableHeader(headers[name]!);
    return header;
  };

  const portableContent = (content: Content, name: string): Content =>
    mapValues(content, ({ schema, examples }) => ({
      schema: schemas.inline(schema, name),
      ...(examples && { examples }),
    }));

  const portableResponse = (response: Response, parent: string): object => {
    const name = response.$ref?.replace('#/components/responses/', '');
    if (name !== undefined) {
      used.responses[name] ??= portableResponse(responses[name]!, name);
      return { $ref: response.$ref };
    }
    const own = response as { description: string; headers?: Record<string, Header>; content?: Content };
    return {
      description: own.description,
      ...(own.headers && { headers: mapValues(own.headers, portableHeader) }),
      ...(own.content && { content: portableContent(own.content, parent) }),
    };
  };

  for (const place of places) {
    const { operationId = '', tags, summary, description, responses: own = {} } = place.operation;
    const body = place.operation.requestBody as Body | undefined;
    const { content, note } = oneMediaType(body?.content ?? {});
    const parent = operationId.charAt(0).toUpperCase() + operationId.slice(1);
    const notes = [description as string, serverNote(place, mainServer), note].filter((text) => text !== undefined);
    const parameters = parametersOf(place).map(({ schema, ...rest }) => ({
      ...rest,
      schema: schemas.inline(schema, ''),
    }));
    (used.paths[place.path] ??= {})[place.method] = {
      operationId,
      tags,
      summary,
      description: notes.map((text) => text.trim()).join('\n\n'),
      ...securityOf(place.operation, api),
      ...(parameters.length > 0 && { parameters }),
      ...(body && {
        requestBody: {
          description: note === undefined ? body.description : bodyDescription(document, content),
          required: body.required,
          content: portableContent(content, `${parent}Body`),
        },
      }),
      responses: mapValues(own, (response, status) => portableResponse(response, `${parent}${status}`)),
    };
  }
  return used;
}

function described({ description }: { description?: string }): { description?: string } {
  return description === undefined ? {} : { description };
}

/** Generated clients send one media type for each operation, and which one differs by tool if there are several. */
function oneMediaType(content: Content): { content: Content; note?: string } {
  const { [PREFERRED]: preferred, ...others } = content;
  const names = Object.keys(others);
  if (preferred === undefined || names.length === 0) return { content };
  const also = listWords(names.map(inlineCode), 'and');
  return {
    content: { [PREFERRED]: preferred },
    note: `This document has the request as ${inlineCode(PREFERRED)} only; the API also takes ${also}.`,
  };
}

/** The description of the one form that is left, since that of the body is about all forms. */
function bodyDescription(document: Document, content: Content): string | undefined {
  return resolveObject(document, content[PREFERRED]!.schema).description;
}

/** Many generators ignore servers below the root, so another server than the main one is named in words. */
function serverNote({ item }: Place, mainServer: string): string | undefined {
  const [server] = item.servers ?? [];
  if (server === undefined || server.url === mainServer) return undefined;
  return `The base URL of this operation is \`${server.url}\`, not that of the other operations.`;
}

function parametersOf({ item, operation }: Place): Parameter[] {
  return [item.parameters, operation.parameters].flatMap((list) => (list ?? []) as Parameter[]);
}

/** The security of an operation if it is not that of the root: an operation that takes a key, but needs none, gets it. */
export function securityOf({ security }: OperationObject, { key }: PortableApi): { security?: SecurityRequirement[] } {
  if (security === undefined || security.some((requirement) => key in requirement)) return {};
  return { security };
}
