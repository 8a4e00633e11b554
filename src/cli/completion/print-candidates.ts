import { stripControlChars } from '../../internal/text.js';
import type { Writer } from '../output/writer.js';
import { complete } from './complete.js';
import { lineWords } from './line-words.js';

/** Maximum length of a description in characters. The shell cuts it to the terminal's width. */
const MAX_DESCRIPTION = 80;

/**
 * Prints what may come next, one candidate a line, for the scripts of `unigen completion`. For bash, the argument is
 * the command line up to the cursor; for zsh and fish, the arguments are its words. The name of the program comes first.
 */
export async function printCandidates([shell, ...given]: string[], stdout: Writer): Promise<void> {
  const words = shell === 'bash' ? lineWords(given[0] ?? '') : given;
  const candidates = await complete(words.slice(1));
  const text = words.at(-1) ?? '';
  // Bash replaces only what follows these characters.
  const kept = shell === 'bash' ? Math.max(text.lastIndexOf('='), text.lastIndexOf(':')) + 1 : 0;
  // Only zsh has a place for a text that completes nothing.
  const shown = shell === 'zsh' ? candidates : candidates.filter(({ isHint }) => !isHint);
  const lines = shown.map(({ value, description, isOpen, isHint }) => {
    const word = stripControlChars(value).slice(kept);
    // A space behind the word ends it; bash has no descriptions.
    if (shell === 'bash') return `${word}${isOpen ? '' : ' '}`;
    return [word, shortWords(description), ...(isOpen ? ['open'] : isHint ? ['hint'] : [])].join('\t');
  });
  stdout.write(lines.map((line) => `${line}\n`).join(''));
}

function shortWords(description = ''): string {
  const line = stripControlChars(description)
    .split(/(?<=[.;])\s/)[0]!
    .replace(/[.;]$/, '');
  if (line.length <= MAX_DESCRIPTION) return line;
  // No word is cut.
  return `${line.slice(0, MAX_DESCRIPTION - 1).replace(/[\s,:]+\S*$/, '')}…`;
}
