/** The response to a delivery of the API. */
export interface DeliveryResponse {
  status: number;
  body: { received: true; duplicate?: true } | { error: string };
  headers?: Record<string, string>;
}

/** Seconds after which the API should deliver again. */
const RETRY_AFTER_S = 5;

export function errorResponse(status: number, error: string, headers?: Record<string, string>): DeliveryResponse {
  return { status, body: { error }, headers };
}

/** Asks the API to deliver again later. Not a 409: senders of webhooks give up after a 4xx more often than after a 503. */
export function retryLater(error: string, seconds = RETRY_AFTER_S): DeliveryResponse {
  return errorResponse(503, error, { 'Retry-After': String(seconds > 0 ? seconds : RETRY_AFTER_S) });
}

export function toResponse({ status, body, headers }: DeliveryResponse): Response {
  return Response.json(body, { status, headers: { ...headers, 'Cache-Control': 'no-store' } });
}
