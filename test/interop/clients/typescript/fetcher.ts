import { key, url } from './steps';

/** Options of a call; orval hands them on. */
export interface FetcherOptions extends RequestInit {
  host?: string;
  key?: string;
}

/** What orval calls instead of `fetch`: it knows the host and the key. */
export async function fetcher<T>(path: string, options: FetcherOptions): Promise<T> {
  const { host = url, key: ownKey = key, ...init } = options;
  const headers = { ...init.headers, Authorization: `Bearer ${ownKey}` };
  const response = await fetch(`${host}${path}`, { ...init, headers });
  return { status: response.status, data: await response.json(), headers: response.headers } as T;
}
