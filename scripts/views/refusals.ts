import type {
  Document,
  JsonValue,
  NamedExample,
  OperationObject,
  Response,
} from '../../src/contract/document/types.js';

const PREFIX = '#/components/responses/';

/** Prism responds to every invalid request with the first example, which must not name a rule that the request follows. */
const MESSAGE = 'The request breaks the contract; the header sl-violations of this response names the parameter';

/** An operation whose example of an error holds for every invalid request. */
export function withGenericError(document: Document, operation: OperationObject): OperationObject {
  const { responses } = operation;
  const status = refusalStatus(operation);
  if (!responses || status === undefined) return operation;
  const { content, ...response } = resolved(document, responses[status]!);
  if (!content) return operation;
  const generic = Object.entries(content).map(([type, media]) => {
    const [example] = Object.values(media.examples ?? {});
    return [type, example ? { ...media, examples: { invalid: reworded(example) } } : media] as const;
  });
  return { ...operation, responses: { ...responses, [status]: { ...response, content: Object.fromEntries(generic) } } };
}

/** The status with which Prism refuses an invalid request. */
function refusalStatus({ requestBody, responses }: OperationObject): string | undefined {
  if (responses?.['422']) return '422';
  return requestBody !== undefined && responses?.['400'] ? '400' : undefined;
}

function resolved(document: Document, response: Response): Response {
  if (response.$ref === undefined) return response;
  const found = document.components.responses?.[response.$ref.slice(PREFIX.length)];
  if (!found) throw new Error(`No response ${response.$ref}`);
  return found;
}

function reworded({ value }: NamedExample): NamedExample {
  return { summary: 'The request breaks the contract', value: withMessage(value) };
}

/** An error body with another message: in `message` or `error`, in `data` as well. */
function withMessage(value: JsonValue): JsonValue {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const properties = Object.entries(value).map(([name, inner]) => {
    if (name === 'data') return [name, withMessage(inner)] as const;
    const isMessage = (name === 'message' || name === 'error') && typeof inner === 'string';
    return [name, isMessage ? MESSAGE : inner] as const;
  });
  return Object.fromEntries(properties);
}
