import type { Api } from '../types/api.js';

/** What the proxy responds with, in a form that can be remembered and sent again. */
export interface JsonResponse {
  status: number;
  /** The body, which is JSON. */
  text: string;
  headers: Record<string, string>;
  /** The code of the proxy's own error; undefined for a response of the API. */
  code?: string;
}

/** The code of the error for a payment whose response was lost. */
export const OUTCOME_UNKNOWN = 'outcome_unknown';

/** Makes an error of the proxy. */
export type ErrorResponse = (
  status: number,
  code: string,
  message: string,
  headers?: Record<string, string>,
) => JsonResponse;

/**
 * Makes errors in the form of the API itself, so that a client throws what it would throw without the proxy.
 *
 * @param storage Whether they are in the form of Unifically's storage host.
 */
export function errorResponseOf(api: Api, storage = false): ErrorResponse {
  return (status, code, message, headers = {}) => {
    const body =
      api === 'gateai'
        ? { error: message, code }
        : storage
          ? { success: false, message, code }
          : { success: false, code: status, data: { message, code } };
    return { status, text: JSON.stringify(body), headers, code };
  };
}

export function toResponse(given: JsonResponse | Response, headers: Record<string, string>): Response {
  const response =
    given instanceof Response
      ? new Response(given.body, given)
      : new Response(given.text, {
          status: given.status,
          headers: { ...given.headers, 'Content-Type': 'application/json', 'Cache-Control': 'no-store' },
        });
  for (const [name, value] of Object.entries(headers)) response.headers.append(name, value);
  return response;
}
