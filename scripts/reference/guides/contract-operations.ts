import { METHODS, type Document, type OperationObject, type Response } from '../../../src/contract/document/types.js';
import type { Api } from '../../../src/types/api.js';

/** An operation of the contract, for people. */
export interface ContractOperation {
  api: Api;
  id: string;
  method: string;
  path: string;
  /** URL of its server. */
  host: string;
  tag: string;
  summary: string;
  description: string;
  isPaid: boolean;
  responses: [status: string, response: Response][];
}

/** Every operation of both APIs, in the order of the contract. */
export function contractOperations(document: Document): ContractOperation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method): ContractOperation[] => {
      const operation = item[method];
      if (!operation) return [];
      const [tag = ''] = operation.tags ?? [];
      return [
        {
          api: tag.startsWith('gateai-') ? 'gateai' : 'unifically',
          id: operation.operationId ?? '',
          method: method.toUpperCase(),
          path,
          host: (item.servers ?? document.servers ?? [])[0]?.url ?? '',
          tag,
          summary: text(operation, 'summary'),
          description: text(operation, 'description'),
          isPaid: operation['x-paid'] === true,
          responses: Object.entries(operation.responses ?? {}).map(([status, response]) => [
            status,
            referenced(document, response),
          ]),
        },
      ];
    }),
  );
}

function text(operation: OperationObject, name: 'summary' | 'description'): string {
  const value = operation[name];
  return typeof value === 'string' ? value.trim() : '';
}

/** A response, or the component that it refers to. */
function referenced(document: Document, response: Response): Response {
  const name = response.$ref?.split('/').at(-1);
  return name === undefined ? response : (document.components.responses?.[name] ?? response);
}
