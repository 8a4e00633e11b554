import { IncomingMessage } from 'node:http';

/** Gets the parts of a body, and null at its end. False if it wants no more. */
type Receiver = (chunk: Uint8Array | null) => boolean;

/**
 * A request whose body can be received as it is parsed. To read a small body through a stream takes longer than
 * everything else that Node does for a request.
 */
export class DirectMessage extends IncomingMessage {
  #receiver: Receiver | undefined;

  /** Has the parts of the body passed to `receiver`; false if some of it has come, which is in the stream. */
  receive(receiver: Receiver): boolean {
    if (this.complete || this.readableLength > 0) return false;
    this.#receiver = receiver;
    return true;
  }

  /** The parser of Node calls this with each part. */
  override push(chunk: unknown, encoding?: BufferEncoding): boolean {
    if (!this.#receiver) return super.push(chunk, encoding);
    if (!this.#receiver(chunk as Uint8Array | null)) this.#receiver = undefined;
    return true;
  }
}

/** Reads a body; false if it has more bytes, of which none are kept then. Rejects if the caller disconnects. */
export function readBody(request: IncomingMessage, maxBytes: number, target: { body: Uint8Array }): Promise<boolean> {
  // A single promise: each further one takes as long as reading a small body.
  return new Promise((resolve, reject) => {
    let chunks: Uint8Array[] = [];
    let size = 0;
    const receive = (chunk: Uint8Array | null) => {
      if (chunk === null) {
        target.body = chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
        resolve(true);
        return false;
      }
      size += chunk.length;
      if (size <= maxBytes) {
        chunks.push(chunk);
        return true;
      }
      chunks = [];
      resolve(false);
      return false;
    };
    if (!(request instanceof DirectMessage && request.receive(receive))) {
      request.on('data', receive);
      request.on('end', () => size <= maxBytes && receive(null));
    }
    // `close` follows the end as well. An `error` of a request that nobody listens to is not thrown.
    request.on('close', () => {
      if (!request.complete) reject(new Error('The caller disconnected'));
    });
  });
}
