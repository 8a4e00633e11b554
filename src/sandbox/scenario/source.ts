/** The files that scenarios were read from. */
const sources = new WeakMap<object, string>();

/** Notes the name of the file that a scenario was read from. */
export function setSource(scenario: object, name: string): void {
  sources.set(scenario, name);
}

/** The name of a scenario's file; undefined if it came from code or over HTTP. */
export function sourceOf(scenario: object): string | undefined {
  return sources.get(scenario);
}
