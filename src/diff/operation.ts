import type { Document, OperationObject, PathItem, Schema } from '../contract/document/types.js';
import { waysOf, type Way } from './compare-security.js';
import { followed } from './fingerprint.js';
import { code } from './words.js';

/** An operation with what it takes over from its path and the root. */
export type Operation = {
  document: Document;
  operation: OperationObject;
  servers: string[];
  parameters: Map<string, Parameter>;
  security: Way[];
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
    security: waysOf(document, security),
  };
}
