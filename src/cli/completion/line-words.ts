/** The words of a command line as a shell reads them; the last one is what is being typed, and may be empty. */
export function lineWords(line: string): string[] {
  const words: string[] = [];
  let word = '';
  let hasBegun = false;
  let quote = '';
  for (let at = 0; at < line.length; at++) {
    const character = line[at]!;
    const isEscaped = character === '\\' && (quote === '' || (quote === '"' && /["\\$`]/.test(line[at + 1] ?? '')));
    if (quote === '' && /\s/.test(character)) {
      if (hasBegun) words.push(word);
      word = '';
      hasBegun = false;
      continue;
    }
    hasBegun = true;
    if (isEscaped) word += line[++at] ?? '';
    else if (character === quote) quote = '';
    else if (quote === '' && (character === '"' || character === "'")) quote = character;
    else word += character;
  }
  return [...words, word];
}
