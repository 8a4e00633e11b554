/** Reads after which timers get their turn: a stream that always has more at once would keep a deadline from coming. */
const READS_A_TURN = 256;

/**
 * What a stream holds, or undefined where that is more than `maxBytes`; the rest is not read then.
 *
 * @param isOver Whether nobody waits for it any more.
 * @throws what the stream throws where the peer goes away, and TypeError for a stream of something else than bytes.
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
  // Whether the rest can be stopped is a matter of the other side; the caller does not wait for it.
  const cancel = () => void reader.cancel().catch(() => {});
  for (let reads = 1; ; reads++) {
    const { done, value } = await reader.read();
    if (done) break;
    if (!(value instanceof Uint8Array)) {
      cancel();
      throw new TypeError('The body is not a stream of bytes');
    }
    size += value.byteLength;
    if (size > maxBytes || isOver()) return cancel();
    if (value.byteLength > 0) chunks.push(value as Uint8Array<ArrayBuffer>);
    if (reads % READS_A_TURN === 0) await new Promise((resolve) => setTimeout(resolve));
  }
  // Most bodies come in one piece.
  if (chunks.length === 1) return chunks[0];
  const body = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    body.set(chunk, at);
    at += chunk.byteLength;
  }
  return body;
}
