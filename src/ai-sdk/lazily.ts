/** What all calls need, in one chunk that loads with the first of them. */
type Chunk = typeof import('./calls.js');

/** Makes the calls of a model once they are needed. */
export function lazily<T>(make: (chunk: Chunk) => T): () => Promise<T> {
  let made: Promise<T> | undefined;
  const load = () =>
    import('./calls.js').then(make, (error: unknown) => {
      // A part that did not load is asked for again by the next call.
      made = undefined;
      throw error;
    });
  return () => (made ??= load());
}
