/** Whether there may be content, or a `data:` URL, anywhere in an input: cheap, and never wrong about plain JSON. */
export function mayHoldMedia(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return /^data:/.test(value as string);
  const plain = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
  return !plain || Object.values(value).some(mayHoldMedia);
}
