/** Four characters at an offset; empty beyond the end. */
export function tagAt(view: DataView, at: number, length = 4): string {
  if (at < 0 || at + length > view.byteLength) return '';
  return String.fromCharCode(...new Uint8Array(view.buffer, view.byteOffset + at, length));
}
