import { resolveObject } from '../../contract/document/refs.js';
import type { Document, OperationObject, Response, Schema } from '../../contract/document/types.js';
import { mapValues } from '../../contract/document/walk.js';
import { inlineCode } from '../../contract/rules/format-words.js';
import { listWords } from '../../internal/list-words.js';
import type { PortableApi } from './apis.js';
import { callbacksOf, operationsOf, securityOf, serverNote, type Place } from './places.js';
import type { PortableSchemas } from './schemas.js';

type Parameter = { schema: Schema; [key: string]: unknown };
type Header = { $ref?: string; description?: string; schema: Schema };
type Content = Record<string, { schema: Schema; examples?: Record<string, unknown> }>;
type Body = { description?: string; required?: boolean; content: Content };

/** The media type that is kept if a request has several: progenitor and MCP converters can't send forms. */
const PREFERRED = 'application/json';

/** The operations without links and extensions, and the responses and headers that they refer to. */
export class PortablePaths {
  readonly paths: Record<string, Record<string, object>> = {};
  readonly responses: Record<string, object> = {};
  readonly headers: Record<string, object> = {};
  readonly #document: Document;
  readonly #api: PortableApi;
  readonly #mainServer: string;
  readonly #schemas: PortableSchemas;

  constructor(document: Document, api: PortableApi, mainServer: string, schemas: PortableSchemas) {
    this.#document = document;
    this.#api = api;
    this.#mainServer = mainServer;
    this.#schemas = schemas;
  }

  add(place: Place): void {
    (this.paths[place.path] ??= {})[place.method] = this.#operation(place);
  }

  #operation(place: Place): object {
    const { operationId, tags, summary, description, requestBody, responses = {} } = place.operation;
    const body = requestBody as Body | undefined;
    const { content, note } = oneMediaType(body?.content ?? {});
    const notes = [description as string, serverNote(place, this.#mainServer), note];
    const parameters = [place.item.parameters, place.operation.parameters].flatMap(
      (list) => (list ?? []) as Parameter[],
    );
    const callbacks = this.#callbacks(place.operation);
    return {
      operationId,
      tags,
      summary,
      description: notes.flatMap((text) => text?.trim() ?? []).join('\n\n'),
      ...securityOf(place.operation, this.#api),
      ...(parameters.length > 0 && { parameters: parameters.map((parameter) => this.#withSchema(parameter)) }),
      ...(body && {
        requestBody: {
          // The description in the contract is about all media types.
          description: note === undefined ? body.description : this.#descriptionOf(content),
          required: body.required,
          content: this.#content(content),
        },
      }),
      responses: mapValues(responses, (response) => this.#response(response)),
      ...(Object.keys(callbacks).length > 0 && { callbacks }),
    };
  }

  #callbacks(operation: OperationObject): Record<string, object> {
    return mapValues(callbacksOf(operation), (paths) =>
      mapValues(paths, (item, path) =>
        Object.fromEntries(
          operationsOf({ paths: { [path]: item } }).map((place) => [place.method, this.#operation(place)]),
        ),
      ),
    );
  }

  #response(response: Response): object {
    const name = response.$ref?.replace('#/components/responses/', '');
    if (name !== undefined) {
      this.responses[name] ??= this.#response(this.#document.components.responses![name]!);
      return { $ref: response.$ref };
    }
    const { description, headers, content } = response as {
      description: string;
      headers?: Record<string, Header>;
      content?: Content;
    };
    return {
      description,
      ...(headers && { headers: mapValues(headers, (header) => this.#header(header)) }),
      ...(content && { content: this.#content(content) }),
    };
  }

  #header(header: Header): object {
    const name = header.$ref?.replace('#/components/headers/', '');
    if (name === undefined) return this.#withSchema(header);
    this.headers[name] ??= this.#header((this.#document.components.headers as Record<string, Header>)[name]!);
    return header;
  }

  #content(content: Content): object {
    return mapValues(content, ({ schema, examples }) => this.#withSchema({ schema, ...(examples && { examples }) }));
  }

  #withSchema<T extends { schema: Schema }>(declared: T): T {
    return { ...declared, schema: this.#schemas.inline(declared.schema) };
  }

  #descriptionOf(content: Content): string | undefined {
    return resolveObject(this.#document, content[PREFERRED]!.schema).description;
  }
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
