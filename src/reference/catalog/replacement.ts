/** Words that people write, with the usual ones. */
export type Replacement = [words: RegExp, usual: string | ((all: string, ...groups: string[]) => string)];
