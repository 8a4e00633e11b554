import type { Document, JsonValue, NamedExample } from '../document/types.js';

type Response = { $ref?: string; content?: Record<string, { examples?: Record<string, NamedExample> }> };
type Operation = { requestBody?: unknown; responses?: Record<string, Response> };

const PREFIX = '#/components/responses/';
/** Prism answers every invalid request with the first example, which must not name a rule that was kept. */
const MESSAGE = 'The request breaks the contract; the header sl-violations of this answer says where';

/** An operation whose refusal of an invalid request is true of every such request. */
export function withHonestRefusal(document: Document, operation: Operation): Operation {
  const { requestBody, responses } = operation;
  const status = responses?.['422'] ? '422' : requestBody !== undefined && responses?.['400'] ? '400' : undefined;
  if (responses === undefined || status === undefined) return operation;
  const { content, ...rest } = resolved(document, responses[status]!);
  if (!content) return operation;
  const honest = Object.fromEntries(
    Object.entries(content).map(([type, media]) => {
      const [example] = Object.values(media.examples ?? {});
      return [
        type,
        example
          ? {
              ...media,
              examples: { invalid: { summary: 'The request breaks the contract', value: reworded(example.value) } },
            }
          : media,
      ];
    }),
  );
  return { ...operation, responses: { ...responses, [status]: { ...rest, content: honest } } };
}

function resolved(document: Document, response: Response): Response {
  if (response.$ref === undefined) return response;
  const found = (document.components.responses as Record<string, Response> | undefined)?.[
    response.$ref.slice(PREFIX.length)
  ];
  if (!found) throw new Error(`No response ${response.$ref}`);
  return found;
}

/** An error with another message; it stands in `message` or `error`, in `data` as well. */
function reworded(value: JsonValue): JsonValue {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      (name === 'message' || name === 'error') && typeof inner === 'string'
        ? MESSAGE
        : name === 'data'
          ? reworded(inner)
          : inner,
    ]),
  );
}
