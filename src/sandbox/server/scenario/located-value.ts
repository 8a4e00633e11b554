/** A value that was parsed from a text, and where its parts are. */
export interface LocatedValue {
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
