/** Base64url without padding, of a binary string as `btoa` takes it. */
export function toBase64Url(binary: string): string {
  const encoded = btoa(binary);
  return /[+/=]/.test(encoded) ? encoded.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '') : encoded;
}

/** @throws DOMException if it is not valid base64url. */
export function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
