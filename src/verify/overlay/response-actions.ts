import type { Document } from '../../contract/document/types.js';
import { METHODS } from '../../contract/document/types.js';
import type { Api } from '../../types/api.js';
import type { ResponseDrift } from '../../validate/response-drift.js';
import { itemPath, pathOf, pathOfPointer, type Action } from '../../generate/overlay/actions.js';
import { NotWritable } from './not-writable.js';
import { valueAtPointer } from '../../internal/json-pointer.js';

/** The JSON types by the words of messages. */
const TYPES: Record<string, string> = {
  'a string': 'string',
  'a number': 'number',
  'a boolean': 'boolean',
  'an array': 'array',
  'an object': 'object',
  null: 'null',
};

/**
 * The actions with which a response agrees with the contract.
 *
 * @throws NotWritable if an overlay can't express it.
 */
export function responseActions(document: Document, api: Api, drift: ResponseDrift): Action[] {
  const { kind, schema, pointer, received } = drift;
  const target = pathOfPointer(schema);
  const name = pointer.slice(pointer.lastIndexOf('/') + 1);
  const isPlain = (text: string) => /^[\w.-]{1,40}$/.test(text);
  if (kind === 'new') {
    const type = TYPES[received];
    if (!isPlain(name) || type === undefined || type === 'null') throw new NotWritable(`the property is ${received}`);
    const property = { description: 'Not documented; the API sends it.', type };
    return [{ target, update: { properties: { [name]: property } } }];
  }
  if (kind === 'missing') {
    const missing = / lacks (\S+), which is required$/.exec(drift.message)?.[1] ?? '';
    return [{ target: itemPath(`${target}.required`, missing), remove: true }];
  }
  const current = schemaAt(document, schema);
  if (kind === 'type') {
    const type = TYPES[received];
    if (current?.type === undefined || type === undefined || current.enum !== undefined || current.const !== undefined)
      throw new NotWritable(`the value is ${received}`);
    return [
      { target: `${target}.type`, remove: true },
      { target, update: { type: [...[current.type].flat(), type] } },
    ];
  }
  if (kind === 'status') return [statusAction(document, api, drift)];
  if (current?.enum === undefined || !isPlain(received)) throw new NotWritable(`the value is ${received}`);
  return [{ target, update: { enum: [received] } }];
}

function statusAction(document: Document, api: Api, { operation, status }: ResponseDrift): Action {
  const schema = { $ref: `#/components/schemas/${api === 'gateai' ? 'GateAIError' : 'ErrorEnvelope'}` };
  const response = { description: 'Not documented; the API sends it.', content: { 'application/json': { schema } } };
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of METHODS) {
      const { operationId } = item[method] ?? {};
      if (operationId === operation)
        return { target: pathOf('paths', path, method, 'responses'), update: { [String(status)]: response } };
    }
  }
  throw new NotWritable(`the contract has no operation ${operation}`);
}

function schemaAt(document: Document, pointer: string) {
  return valueAtPointer(document, pointer) as
    | { type?: string | string[]; enum?: unknown[]; const?: unknown }
    | undefined;
}
