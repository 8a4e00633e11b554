/** A request. */
export interface SandboxRequest {
  method: string;
  /** Path without the query, as it came. */
  path: string;
  query: URLSearchParams;
  /** A header by its name in small letters. */
  header(name: string): string | undefined;
  body: Uint8Array;
  /**
   * Reads what is still to come into `body`, at most so many bytes; false if there are more. Omitted if the body was read
   * before. It is called only for a request that was not refused by its head. Rejects if the caller goes away.
   */
  read?(most: number): Promise<boolean>;
  /** Scheme and host that the caller used, for addresses in answers. */
  origin: string;
}

/** An answer. */
export interface SandboxResponse {
  status: number;
  headers: Record<string, string>;
  body: string | Uint8Array;
  /** Instead of an answer the connection is reset, or cut in the middle of the body. */
  broken?: 'reset' | 'cut';
}

/** A JSON answer. */
export function json(status: number, value: unknown, headers: Record<string, string> = {}): SandboxResponse {
  return { status, headers: { 'Content-Type': 'application/json', ...headers }, body: JSON.stringify(value) };
}

/** An answer of Unifically in its envelope. */
export function envelope(code: number, data: unknown, headers?: Record<string, string>): SandboxResponse {
  return json(code, { success: code < 400, code, data }, headers);
}

/** An error, in the form of the API that a path belongs to. */
export function refusal(
  path: string,
  status: number,
  message: string,
  code?: string,
  more: object = {},
  headers?: Record<string, string>,
): SandboxResponse {
  if (path === '/upload') return json(status, { success: false, message }, headers);
  if (path.startsWith('/_sandbox/')) return json(status, { error: message }, headers);
  if (isGateAIPath(path)) return json(status, { error: message, ...(code && { code }), ...more }, headers);
  return envelope(status, { message, ...(code && { code }), ...more }, headers);
}

/** Whether a path is one of GateAI Core. */
export function isGateAIPath(path: string): boolean {
  return /^\/(api|get|credits|v1\/models)(\/|$)/.test(path);
}

const decoder = new TextDecoder('utf-8', { fatal: true });

/** Whether the escapes of a path can be read; `decodeURIComponent` throws where they can't. */
export function isReadable(path: string): boolean {
  try {
    return !path.includes('%') || decodeURIComponent(path) !== '';
  } catch {
    return false;
  }
}

/** The body as JSON; a sentence about what is wrong where it is none. */
export function readJson(request: SandboxRequest): { value: unknown } | { wrong: string; status: number } {
  const type = request.header('content-type');
  if (type !== undefined && !/^application\/(?:[\w.+-]*\+)?json\b/i.test(type)) {
    return { wrong: `The body must be application/json, not ${type.split(';')[0]}`, status: 415 };
  }
  if (request.body.length === 0) return { wrong: 'The body is empty; it must be a JSON object', status: 400 };
  try {
    return { value: JSON.parse(decoder.decode(request.body)) };
  } catch (error) {
    return { wrong: `The body is no JSON: ${(error as Error).message}`, status: 400 };
  }
}
