import type { Document, OperationObject, PathItem, Schema } from '../contract/document/types.js';
import { followed } from './fingerprint.js';
import { code } from './words.js';

/** An operation with what it takes over from its path and the root. */
export type Operation = {
  document: Document;
  operation: OperationObject;
  servers: string[];
  parameters: Map<string, Parameter>;
  security: string[];
};

export type Parameter = { name: string; in: string; required?: boolean; schema?: Schema };

/** Reads an operation of a path. */
export function readOperation(document: Document, item: PathItem, operation: OperationObject): Operation {
  const own = (operation.servers ?? item.servers ?? document.servers ?? []) as { url: string }[];
  const declared = [item.parameters ?? [], operation.parameters ?? []].flat() as object[];
  const parameters = declared.map((one) => followed<Parameter>(document, one));
  const security = operation.security ?? document.security ?? [];
  return {
    document,
    operation,
    servers: own.map(({ url }) => url),
    parameters: new Map(parameters.map((one) => [`${one.in} parameter ${code(one.name)}`, one])),
    security: security.map((one) => schemeWords(document, Object.keys(one))),
  };
}

/** One way to authenticate: what a client has to send, whatever the document calls it. */
function schemeWords(document: Document, names: string[]): string {
  if (names.length === 0) return 'no key';
  const schemes = document.components.securitySchemes ?? {};
  return names
    .map((name) => {
      const { type, in: place, name: field, scheme } = followed<Record<string, unknown>>(document, schemes[name] ?? {});
      return [type, scheme, place, field]
        .filter((part) => part !== undefined)
        .map(String)
        .join(' ');
    })
    .sort()
    .join(' and ');
}
