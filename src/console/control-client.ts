import { isObject, parseJson } from '../internal/json.js';

/** The page and the control API have the same path. */
const ROOT = '/_sandbox/';

/** The sandbox refused a request, or did not respond. */
export class ControlRequestError extends Error {
  /** 0 if there was no response. */
  readonly status: number;

  constructor(message: string, status: number) {
    super(message);
    this.status = status;
  }
}

export const getControl = <T>(path: string, query: Record<string, string | undefined> = {}): Promise<T> =>
  call('GET', path + queryOf(query));

export const postControl = <T>(path: string, body: object = {}): Promise<T> => call('POST', path, JSON.stringify(body));

export const deleteControl = <T>(path: string): Promise<T> => call('DELETE', path);

/** Replaces the whole state by that of a file. */
export const importState = <T>(file: Blob): Promise<T> => call('POST', 'import', file);

/** Path of a page of the control, for links. */
export const controlPath = (path: string): string => ROOT + path;

function queryOf(query: Record<string, string | undefined>): string {
  const given = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return given.length > 0 ? `?${new URLSearchParams(given).toString()}` : '';
}

async function call<T>(method: string, path: string, body?: string | Blob): Promise<T> {
  let response: Response;
  let text: string;
  try {
    response = await fetch(ROOT + path, {
      method,
      body,
      headers: { Accept: 'application/json', ...(typeof body === 'string' && { 'Content-Type': 'application/json' }) },
    });
    text = await response.text();
  } catch {
    throw new ControlRequestError('The sandbox does not respond. Is it still running?', 0);
  }
  const value = parseJson(text);
  if (response.ok) return value as T;
  const message = isObject(value) && typeof value.error === 'string' ? value.error : `HTTP ${response.status}`;
  throw new ControlRequestError(message, response.status);
}
