// What parse-json.ts and parse-yaml.ts return: the value with the positions of its parts, so that a mistake has its line.

/** A value that was parsed from a text, and where its parts are. */
export interface ParsedText {
  value: unknown;
  /**
   * The position of a value in the text; if there is none, of what it would be in.
   *
   * @param ofName Whether the name of the property is meant.
   */
  locate(path: readonly (string | number)[], ofName: boolean): number;
}

/** A text is not valid JSON or YAML. */
export class SyntaxProblem extends Error {
  constructor(
    message: string,
    readonly offset: number,
  ) {
    super(message);
  }
}
