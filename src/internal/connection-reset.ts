/** The codes that `fetch` of Node has as the cause of a connection that was reset. */
const CODES: readonly unknown[] = ['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET'];

/** Whether `fetch` threw since the connection was reset, as the sandbox does for an injected reset. */
export function isConnectionReset(error: unknown): boolean {
  const { cause } = Object(error) as { cause?: unknown };
  return CODES.includes((Object(cause) as { code?: unknown }).code);
}
