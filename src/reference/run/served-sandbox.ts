import { accountIdOf } from '../../sandbox/account-id.js';
import type { Delivery, SandboxAccount, SandboxTask } from '../../sandbox/state.js';
import { isObject } from '../../internal/json.js';
import { accountSnapshot } from './account-snapshot.js';
import type { SandboxControls } from './target.js';

const TIMEOUT_MS = 5000;

/** Whether a sandbox is at a URL; also false if CORS hides its response. The request has no key. */
export async function isSandbox(baseUrl: string): Promise<boolean> {
  try {
    const overview = await control(baseUrl, 'GET', '');
    return isObject(overview) && overview.sandbox === 'unigen';
  } catch {
    return false;
  }
}

/** The controls of a sandbox that is served, for the account of a key. */
export function servedControls(baseUrl: string, key: string): SandboxControls {
  const account = accountIdOf(key);
  return {
    async account(api) {
      const state = (await control(baseUrl, 'GET', 'state')) as {
        now: string;
        accounts: SandboxAccount[];
        tasks: SandboxTask[];
        deliveries: Delivery[];
      };
      const own = state.accounts.find(({ id }) => id === account);
      return own && accountSnapshot(api, own, state.tasks, state.deliveries, Date.parse(state.now));
    },
    async fault(fault, operation) {
      // After a connection that was reset, Chromium sends the request once more by itself.
      const sent = fault.kind === 'lost' ? { kind: 'cut' } : fault;
      await control(baseUrl, 'POST', 'faults', { ...sent, operation });
    },
    async clearFaults() {
      await control(baseUrl, 'DELETE', 'faults');
    },
    async advance(ms) {
      await control(baseUrl, 'POST', 'clock', { advance: Math.round(ms) });
    },
  };
}

/** Calls the control API of a sandbox, without the key. */
async function control(baseUrl: string, method: string, path: string, body?: object): Promise<unknown> {
  const response = await fetch(`${baseUrl}/_sandbox/${path}`, {
    method,
    redirect: 'error',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(TIMEOUT_MS),
    ...(body && { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
  });
  if (!response.ok) throw new Error(`The sandbox refused /_sandbox/${path} with HTTP ${response.status}`);
  return response.json();
}
