import type { Bytes } from './bytes.js';
import { nextTurn } from './next-turn.js';

/** Some of the largest files, or a hundred usual ones: players fetch a file in many parts. */
const MAX_CACHED_BYTES = 16 * 1024 * 1024;

/**
 * Files by their path, each rendered when it is first fetched and then cached while there is room. One is rendered at a
 * time, and requests of the APIs are served between two of them.
 */
export class RenderedFiles {
  readonly #files = new Map<string, Promise<Bytes>>();
  readonly #sizes = new Map<string, number>();
  #bytes = 0;
  #last: Promise<unknown> = Promise.resolve();

  constructor(readonly limit = MAX_CACHED_BYTES) {}

  /** The file of a path. */
  get(path: string, render: () => Promise<Bytes>): Promise<Bytes> {
    const known = this.#files.get(path);
    if (known) {
      // The least recently used one is evicted first.
      this.#files.delete(path);
      this.#files.set(path, known);
      return known;
    }
    const file = this.#last.then(nextTurn).then(render);
    this.#last = file.then(
      () => undefined,
      () => undefined,
    );
    this.#files.set(path, file);
    file.then(
      // The path takes memory as well, more than a tiny file.
      ({ length }) => this.#keep(path, length + path.length),
      () => this.#files.delete(path),
    );
    return file;
  }

  #keep(path: string, size: number): void {
    this.#sizes.set(path, size);
    this.#bytes += size;
    for (const oldest of this.#files.keys()) {
      if (this.#bytes <= this.limit) break;
      const held = this.#sizes.get(oldest);
      // Still being rendered.
      if (held === undefined) continue;
      this.#bytes -= held;
      this.#sizes.delete(oldest);
      this.#files.delete(oldest);
    }
  }
}
