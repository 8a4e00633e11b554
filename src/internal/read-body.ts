/** Reads after which timers run: a stream that always has more at once would otherwise hold back every deadline. */
const READS_PER_TURN = 256;

/**
 * The bytes of a stream; undefined if they exceed `maxBytes`, and then the rest is not read.
 *
 * @param isOver Whether nobody waits for them any more.
 * @throws what the stream throws if the peer goes away; TypeError if its chunks are not bytes.
 */
export async function readBody(
  stream: ReadableStream<Uint8Array> | null,
  maxBytes: number,
  isOver: () => boolean = () => false,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (!stream) return new Uint8Array();
  const reader = stream.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  // Stopping the rest is up to the other side; the caller does not wait for it.
  const cancel = () => void reader.cancel().catch(() => {});
  for (let reads = 1; ; reads++) {
    const { done, value } = await reader.read();
    if (done) break;
    // `instanceof` would fail in DOM environments of test runners, whose classes differ from those of their `fetch`.
    if (!ArrayBuffer.isView(value)) {
      cancel();
      throw new TypeError('The body is not bytes');
    }
    size += value.byteLength;
    if (size > maxBytes || isOver()) {
      cancel();
      return undefined;
    }
    if (value.byteLength > 0) chunks.push(value as Uint8Array<ArrayBuffer>);
    if (reads % READS_PER_TURN === 0) await new Promise((resolve) => setTimeout(resolve));
  }
  // Most bodies are one chunk.
  if (chunks.length === 1) return chunks[0];
  const body = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    body.set(chunk, at);
    at += chunk.byteLength;
  }
  return body;
}
