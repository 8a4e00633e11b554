/**
 * Content of a file: `Blob` and `File`; `Buffer`, `Uint8Array` and other views; a web or a Node stream; a `URL`
 * (`file:` is read from the disk, any other goes to the API as it is). A string in an input always goes to the API as
 * it is: a server may pass on strings of its users, which must not name files of the server.
 */
export type MediaSource =
  | Blob
  | ArrayBuffer
  | ArrayBufferView
  | URL
  | ReadableStream<Uint8Array>
  | AsyncIterable<Uint8Array>;

/** Whether a value is content rather than a string that refers to it. */
export function isMediaSource(value: unknown): value is MediaSource {
  return (
    isBlob(value) ||
    isArrayBuffer(value) ||
    ArrayBuffer.isView(value) ||
    value instanceof URL ||
    value instanceof ReadableStream ||
    (typeof value === 'object' && value !== null && Symbol.asyncIterator in value)
  );
}

// By their names as well: the DOM environments of test runners have other classes than Node's `fetch`, and those of happy-dom
// have no names.

export function isBlob(value: unknown): value is Blob {
  if (value instanceof Blob) return true;
  return ['[object Blob]', '[object File]'].includes(Object.prototype.toString.call(value));
}

export function isArrayBuffer(value: unknown): value is ArrayBuffer {
  return Object.prototype.toString.call(value) === '[object ArrayBuffer]';
}
