import { envelope, type SandboxRequest, type SandboxResponse } from '../http.js';
import { limitHeaders, SlidingWindow } from '../limits.js';
import type { SandboxAccount } from '../store.js';
import { type World } from '../world.js';
import { roundUsd } from '../../internal/money.js';
import { PHRASE_LANGUAGES, resourceList } from './resources.js';
import { create, read } from './tasks.js';

/** Ten requests a second for creates and for reads, and a minute's ban for more. */
const window = () => new SlidingWindow(10, 1000, 60_000);

/** Answers a request to Unifically whose path, method and key are known to be right. */
export async function unifically(
  world: World,
  request: SandboxRequest,
  account: SandboxAccount,
  failure?: string,
): Promise<SandboxResponse> {
  const limited = world.options.rateLimit !== false ? windowOf(world, account, request.method) : undefined;
  const now = world.clock.now();
  if (limited && !limited.enter(now)) {
    const seconds = Math.ceil((limited.freeAt(now) - now) / 1000);
    const message = `Too many requests; the restriction ends in ${seconds} seconds`;
    return envelope(
      429,
      { message, code: 'rate_limit_exceeded' },
      { ...rateHeaders(limited, now), 'Retry-After': String(seconds) },
    );
  }
  // What is there already is not waited for: each wait takes time from many thousand requests a second.
  const routed = route(world, request, account, failure);
  const answer = routed instanceof Promise ? await routed : routed;
  if (limited) Object.assign(answer.headers, rateHeaders(limited, now));
  return answer;
}

/** Creates and reads are counted apart, but who goes over either is banned from both. */
function windowOf(world: World, account: SandboxAccount, method: string): SlidingWindow {
  const own = world.window(account.id, method, window);
  const other = world.window(account.id, method === 'POST' ? 'GET' : 'POST', window);
  own.bannedUntil = Math.max(own.bannedUntil, other.bannedUntil);
  return own;
}

function route(
  world: World,
  request: SandboxRequest,
  account: SandboxAccount,
  failure?: string,
): SandboxResponse | Promise<SandboxResponse> {
  const { path, query, origin } = request;
  if (path === '/v1/tasks') return create(world, request, account, failure);
  if (path === '/account') return envelope(200, accountOf(account));
  if (path.startsWith('/v1/tasks/')) return read(world, decodeURIComponent(path.slice('/v1/tasks/'.length)), account);
  const data = resourceList(path.slice('/v1/resources/'.length), query, origin);
  if (data !== undefined) return envelope(200, data);
  return envelope(422, { message: `language must be one of ${PHRASE_LANGUAGES.join(', ')}`, code: 'validation_error' });
}

function accountOf({ user, balance, id, createdAt, updatedAt }: SandboxAccount): object {
  const seconds = (time: number) => Math.floor(time / 1000);
  return {
    user_id: user,
    balance_usd: roundUsd(balance),
    email: `${id}@sandbox.example`,
    created_at: seconds(createdAt),
    updated_at: seconds(updatedAt),
  };
}

function rateHeaders(limited: SlidingWindow, now: number): Record<string, string> {
  return limitHeaders(limited.requests, limited.remaining(now), limited.freeAt(now));
}
