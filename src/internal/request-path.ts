import { rethrowAs } from '../errors/rethrow-as.js';

/** Names of the parameters in a path, such as `task_id`; `never` if it has none. */
export type PathParam<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PathParam<Rest>
  : never;

/**
 * The path of a request, with its parameters percent-encoded.
 *
 * @param template Path with parameters in braces.
 * @throws UnigenError if a value has half a character, which no URL can hold.
 */
export function requestPath(template: string, params?: Record<string, string>): string {
  let path = template;
  // A loop over no parameters, undefined, does nothing. An inserted value has no brace, since `{` is encoded.
  for (const name in params!) {
    path = path.replace(`{${name}}`, () =>
      rethrowAs(`\`${name}\` is not valid Unicode text`, () => encodeURIComponent(params[name]!)),
    );
  }
  return path;
}
