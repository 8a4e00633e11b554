import { objectOf } from '../internal/json.js';
import { readBody } from '../internal/read-body.js';
import type { Api } from '../types/api.js';
import { givenOrigin, type ConnectOptions } from './connect.js';
import type { Context } from './context.js';

const TIMEOUT_MS = 2000;
/** The list of its controls has less than 2 kB. */
const MAX_BYTES = 65_536;

/**
 * Whether requests to an API are responded to by a sandbox, and not by a recording or a live API behind it. It sends one
 * request, without a key, and only to an origin that the user named. It never throws: what can't be known is false.
 */
export async function isSandbox(context: Context, api: Api, options: ConnectOptions): Promise<boolean> {
  const origin = givenOrigin(context, api, options);
  if (origin === undefined) return false;
  try {
    const response = await context.fetch(
      new Request(new URL('/_sandbox/', origin), {
        headers: { Accept: 'application/json' },
        redirect: 'manual',
        signal: AbortSignal.any([context.signal, AbortSignal.timeout(TIMEOUT_MS)]),
      }),
    );
    const bytes = await readBody(response.body, MAX_BYTES);
    return response.ok && objectOf(JSON.parse(new TextDecoder().decode(bytes))).mode === 'sandbox';
  } catch {
    return false;
  }
}
