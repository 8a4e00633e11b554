import type { ServerResponse } from 'node:http';

/** The responses whose bodies are streams. They may have no end, so that a server that stops must end them itself. */
export class OpenStreams {
  readonly #ends = new Set<() => void>();
  #isStopping = false;

  /** Sends a stream as the body of a response whose head was sent; a caller that does not read slows it down. */
  send(response: ServerResponse, body: ReadableStream<Uint8Array>): void {
    const reader = body.getReader();
    const end = () => {
      this.#ends.delete(end);
      response.end();
      reader.cancel().catch(() => {});
    };
    this.#ends.add(end);
    response.once('close', end);
    // The caller should know at once that it is connected.
    response.flushHeaders();
    if (this.#isStopping) end();
    else
      copy(reader, response).then(end, () => {
        this.#ends.delete(end);
        response.destroy();
      });
  }

  /** Ends all of them, and from now on each new one. */
  end(): void {
    this.#isStopping = true;
    for (const end of this.#ends) end();
  }
}

async function copy(reader: ReadableStreamDefaultReader<Uint8Array>, response: ServerResponse): Promise<void> {
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    if (response.writableEnded || response.destroyed) return;
    if (!response.write(read.value)) await drained(response);
  }
}

function drained(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      response.off('drain', done).off('close', done);
      resolve();
    };
    response.on('drain', done).on('close', done);
  });
}
