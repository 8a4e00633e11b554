import type { Clock } from '../internal/clock.js';
import { jsonBody, type JsonBody } from '../internal/request-body.js';
import { errorResponse, type DeliveryResponse } from './delivery-response.js';
import { parseEvent, type WebhookEvent } from './event.js';
import { verifyCallbackUrl, withoutSignature, type CallbackSecret } from './signed-url.js';

interface ReceiveOptions {
  secret: CallbackSecret | undefined;
  maxBytes: number;
  clock: Clock;
  onError: (error: unknown) => void;
}

/** The event that a request delivers, or the response that refuses the request. */
export async function receiveEvent(
  request: Request,
  { secret, maxBytes, clock, onError }: ReceiveOptions,
): Promise<{ event: WebhookEvent } | { refused: DeliveryResponse }> {
  if (request.method !== 'POST') return refused(405, 'The method must be POST', { Allow: 'POST' });
  if (secret !== undefined) {
    const verification = await verifyCallbackUrl(request.url, secret, { clock });
    if (!verification.ok) {
      return verification.reason === 'unsigned'
        ? refused(401, 'The URL is not signed')
        : refused(403, 'The signature of the URL is invalid or has expired');
    }
  }
  let body: JsonBody;
  try {
    body = await jsonBody(request, maxBytes);
  } catch (error) {
    // The sender went away, or something before this handler has read the body. Not a 4xx: it may well be an event.
    onError(error);
    return refused(500, 'The body could not be read');
  }
  if ('status' in body) return refused(body.status, body.message);
  const event = parseEvent(body.value, withoutSignature(request.url));
  return typeof event === 'string' ? refused(422, event) : { event };
}

function refused(...response: Parameters<typeof errorResponse>): { refused: DeliveryResponse } {
  return { refused: errorResponse(...response) };
}
