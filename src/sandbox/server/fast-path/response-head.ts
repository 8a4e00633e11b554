import { STATUS_CODES, validateHeaderValue } from 'node:http';

const SECOND_MS = 1000;
let dateSecond = 0;
let date = '';

/**
 * The head of a response as `node:http` writes it.
 *
 * @param headers If they have a length, it is that.
 * @param length Bytes of the body; undefined for a status that has none.
 * @param keepAlive How long the connection stays open, unless the headers close it.
 * @throws TypeError if a value has a character that a header can't have.
 */
export function responseHead(
  status: number,
  headers: Record<string, string>,
  length: number | undefined,
  keepAlive: string,
): string {
  let head = `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? 'unknown'}\r\n`;
  for (const name in headers) {
    const value = headers[name]!;
    validateHeaderValue(name, value);
    head += `${name}: ${value}\r\n`;
  }
  if (length !== undefined && headers['Content-Length'] === undefined) head += `Content-Length: ${length}\r\n`;
  head += `Date: ${currentDate()}\r\n`;
  if (headers.Connection === undefined) head += `Connection: keep-alive\r\nKeep-Alive: ${keepAlive}\r\n`;
  return `${head}\r\n`;
}

function currentDate(): string {
  const second = Math.floor(Date.now() / SECOND_MS);
  if (second !== dateSecond) {
    dateSecond = second;
    date = new Date(second * SECOND_MS).toUTCString();
  }
  return date;
}
