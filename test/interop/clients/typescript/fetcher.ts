import { key, url } from './steps';

/** Options of a call; orval hands them on. */
export interface KeyedInit extends RequestInit {
  key?: string;
}

/** What orval calls instead of `fetch`: it knows the host and the key. */
export async function fetcher<T>(path: string, { key: ownKey = key, ...init }: KeyedInit): Promise<T> {
  const headers = { ...init.headers, Authorization: `Bearer ${ownKey}` };
  const response = await fetch(`${url}${path}`, { ...init, headers });
  return { status: response.status, data: await response.json(), headers: response.headers } as T;
}
