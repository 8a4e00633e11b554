import type { SandboxRequest } from './http.js';

/** A body that is a form. */
export interface Form {
  type: string;
  body: Uint8Array;
}

const encoder = new TextEncoder();

/**
 * The form in the body of a request; undefined if it is none. curl adds the boundary of a form to whatever type it was
 * told to send, and marks the parts as attachments then. A documented upload tells it `application/json`, so such a body
 * is a form as well, if it begins with that boundary.
 */
export function formOf(request: SandboxRequest): Form | undefined {
  const { body } = request;
  const type = request.header('content-type') ?? '';
  if (/^multipart\/form-data/i.test(type)) return { type, body };
  const [, quoted, plain] =
    /^application\/json\s*;\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))\s*$/i.exec(type) ?? [];
  const boundary = quoted ?? plain;
  if (boundary === undefined) return undefined;
  const line = `--${boundary}\r\n`;
  if (!begins(body, line)) return undefined;
  const form = `multipart/form-data; boundary="${boundary}"`;
  const attached = `${line}Content-Disposition: attachment; name=`;
  if (!begins(body, attached)) return { type: form, body };
  const head = encoder.encode(`${line}Content-Disposition: form-data; name=`);
  const rest = body.subarray(encoder.encode(attached).length);
  const changed = new Uint8Array(head.length + rest.length);
  changed.set(head);
  changed.set(rest, head.length);
  return { type: form, body: changed };
}

function begins(body: Uint8Array, text: string): boolean {
  return encoder.encode(text).every((byte, index) => body[index] === byte);
}
