import { isLoopbackHost } from './loopback.js';

/** Asks about a text, such as a name. */
export type Ask = (text: string) => boolean;

/** Answers that are remembered; who sends ever new texts only has them looked at anew. */
const MOST = 1000;

/**
 * Which pages may call: those of all origins, or those for which the answer is yes. Pages of this machine always may.
 *
 * @throws Error where an origin is none.
 */
export function allowedPages(corsOrigin: string | string[]): '*' | Ask {
  const origins = [corsOrigin].flat();
  if (origins.includes('*')) return '*';
  const named = new Set(origins.map((origin) => parsed(origin).origin));
  return remembered((origin) => named.has(origin) || isOwn(hostnameOf(origin)));
}

/**
 * Which `Host` headers a server on loopback answers. A page whose own name was made to lead to this machine (DNS
 * rebinding) is of the same origin as the server, so that no rule for pages holds it back: only the name tells.
 *
 * @param addresses Those under which it is known beside loopback, where there are any.
 */
export function allowedHosts(addresses: string[]): Ask {
  const named = new Set(addresses.map(hostnameOf));
  return remembered((host) => {
    // A header has no more than a name and a port; `URL` alone would read more out of it.
    const hostname = /^(?:[^\s/?#@\\:[\]]+|\[[\da-f:.]+\])(?=(?::\d*)?$)/i.exec(host)?.[0];
    const spelled = hostname && hostnameOf(`http://${hostname}`);
    return isOwn(spelled) || (spelled !== undefined && named.has(spelled));
  });
}

function isOwn(hostname: string | undefined): boolean {
  return hostname !== undefined && (isLoopbackHost(hostname) || hostname.endsWith('.localhost'));
}

function hostnameOf(address: string): string | undefined {
  return URL.canParse(address) ? new URL(address).hostname : undefined;
}

function parsed(origin: string): URL {
  const url = URL.canParse(origin) ? new URL(origin) : undefined;
  // Of a kind that `URL` does not know it has no origin, so that none would ever be the same.
  if (url && url.origin !== 'null' && url.href === `${url.origin}/`) return url;
  throw new Error(`An origin is a scheme and a host, such as https://app.example, or * for all, but not ${origin}`);
}

/** A caller says the same again and again, and is to wait for no more than a look. */
function remembered(ask: Ask): Ask {
  const known = new Map<string, boolean>();
  return (text) => {
    let answer = known.get(text);
    if (answer === undefined) {
      answer = ask(text);
      if (known.size >= MOST) known.clear();
      known.set(text, answer);
    }
    return answer;
  };
}
