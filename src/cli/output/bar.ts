/** Characters of a bar. */
export interface BarCharacters {
  full: string;
  empty: string;
}

/** The characters of a bar that a terminal can show, per its environment. */
export function barCharacters({ LC_ALL, LC_CTYPE, LANG, TERM }: Record<string, string | undefined>): BarCharacters {
  // Many containers have no locale, but a terminal that takes UTF-8.
  const locale = LC_ALL || LC_CTYPE || LANG || 'UTF-8';
  const isPlain = TERM === 'dumb' || TERM === 'linux' || !/utf-?8/i.test(locale);
  return isPlain ? { full: '#', empty: '-' } : { full: '█', empty: '░' };
}

/** A bar of `length` characters, of which `done` are full: as many as there are at most. */
export function drawBar(done: number, length: number, { full, empty }: BarCharacters): string {
  const filled = Math.max(0, Math.min(length, Math.floor(done)));
  return full.repeat(filled) + empty.repeat(length - filled);
}
