import type { SandboxRequest } from '../http.js';

/** A body that is a form. */
export interface Form {
  type: string;
  body: Uint8Array;
}

const encoder = new TextEncoder();

/**
 * The form in the body of a request; undefined if it is not one. If curl has to send a form with another `Content-Type`, it
 * adds the boundary to that type and marks the parts as attachments. A documented upload does so with `application/json`,
 * so such a body counts as a form, if it begins with that boundary.
 */
export function formOf(request: SandboxRequest): Form | undefined {
  const { body } = request;
  const type = request.header('content-type') ?? '';
  if (/^multipart\/form-data/i.test(type)) return { type, body };
  const [, quoted, unquoted] =
    /^application\/json\s*;\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))\s*$/i.exec(type) ?? [];
  const boundary = quoted ?? unquoted;
  if (boundary === undefined) return undefined;
  const line = `--${boundary}\r\n`;
  if (!startsWith(body, line)) return undefined;
  const formType = `multipart/form-data; boundary="${boundary}"`;
  const attachment = `${line}Content-Disposition: attachment; name=`;
  if (!startsWith(body, attachment)) return { type: formType, body };
  const head = encoder.encode(`${line}Content-Disposition: form-data; name=`);
  const rest = body.subarray(encoder.encode(attachment).length);
  const formBody = new Uint8Array(head.length + rest.length);
  formBody.set(head);
  formBody.set(rest, head.length);
  return { type: formType, body: formBody };
}

function startsWith(body: Uint8Array, text: string): boolean {
  return encoder.encode(text).every((byte, index) => body[index] === byte);
}
