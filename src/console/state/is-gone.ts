/** Whether the file of a scenario was removed, by why it was refused: there is no new version of it then. */
export const isGone = (refused: readonly string[]): boolean =>
  refused.length === 1 && refused[0]!.endsWith(': there is no such file');
