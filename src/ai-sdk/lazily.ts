/** What all calls need, in one chunk that loads with the first of them. */
type Chunk = typeof import('./calls.js');

/** Makes the calls of a model once they are needed. */
export function lazily<T>(make: (chunk: Chunk) => T): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= import('./calls.js').then(make));
}
