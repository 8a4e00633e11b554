/** Columns and rows of a letter, and of the cell around it, in pixels. */
export const LETTER = { width: 5, height: 8, cellWidth: 6, cellHeight: 10 } as const;

/**
 * The characters from the space to the tilde and a box for all others, drawn for this project. A character is eight rows
 * from top to bottom, a row is one digit in base 32 whose highest bit is the left column; the last row is below the
 * baseline.
 */
const GLYPHS = `
  00000000 44444040 aaa00000 aavavaa0 4fke5u40 pp248jj0 cik8lid0 44800000
  24888420 84222480 0level00 044v4400 00000cc8 000v0000 00000cc0 11248gg0
  ehjlphe0 4c4444e0 eh168gv0 v2421he0 26aiv220 vgu11he0 68guhhe0 v1244880
  ehhehhe0 ehhf12c0 0cc0cc00 0cc0cc80 248g8420 00v0v000 84212480 eh124040
  ehnlnge0 ehhhvhh0 uhhuhhu0 ehggghe0 sihhhis0 vgguggv0 vgguggg0 ehgjhhf0
  hhhvhhh0 e44444e0 72222ic0 hikokih0 ggggggv0 hrllhhh0 hppljjh0 ehhhhhe0
  uhhuggg0 ehhhlid0 uhhukih0 fgge11u0 v4444440 hhhhhhe0 hhhhaa40 hhhllrh0
  hha4ahh0 hha44440 v1248gv0 e88888e0 gg842110 e22222e0 4ah00000 0000000v
  84000000 00e1fhf0 ggmphhu0 00ehghe0 11djhhf0 00ehvge0 698s8880 00fhhf1e
  ggmphhh0 40c444e0 206222ic ggikoki0 c44444e0 00qllll0 00mphhh0 00ehhhe0
  00uhhugg 00fhhf11 00mpggg0 00fge1u0 88u88960 00hhhjd0 00hhha40 00hllla0
  00ha4ah0 00hhhf1e 00v248v0 24484420 44444440 84424480 008l2000 vhhhhhv0
`
  .trim()
  .split(/\s+/)
  .map((rows) => Array.from(rows, (row) => parseInt(row, 32)));

const BOX = GLYPHS.length - 1;

/** The rows of a character, five bits each; a box if the font lacks it. */
export function glyphOf(character: string): readonly number[] {
  const index = character.charCodeAt(0) - 32;
  return GLYPHS[index >= 0 && index < BOX ? index : BOX]!;
}

const SPELLED: Record<string, string> = {
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '−': '-',
  '…': '...',
  '×': 'x',
  '•': '*',
  '·': '*',
  ß: 'ss',
  æ: 'ae',
  Æ: 'AE',
  ø: 'o',
  Ø: 'O',
  œ: 'oe',
  Œ: 'OE',
  ł: 'l',
  Ł: 'L',
  '€': 'EUR',
};

/** A text in characters of the font as far as there are such: without accents, with ASCII punctuation. */
export function printable(text: string): string {
  const letters = text.normalize('NFKD').replace(/\p{Mark}/gu, '');
  return Array.from(letters, (letter) => SPELLED[letter] ?? letter)
    .join('')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** The text in lines of at most `columns` characters; longer words are split. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of printable(text).split(' ')) {
    // By code points, so that a surrogate pair stays one box.
    let rest = Array.from(word);
    if (line && Array.from(line).length + 1 + rest.length > columns) {
      lines.push(line);
      line = '';
    }
    while (rest.length > columns) {
      // Ids are split after a slash or hyphen, if there is one.
      const part = rest.slice(0, columns);
      const length = part.findLastIndex((letter) => letter === '/' || letter === '-') + 1 || columns;
      lines.push(rest.slice(0, length).join(''));
      rest = rest.slice(length);
    }
    line = line ? `${line} ${rest.join('')}` : rest.join('');
  }
  return [...lines, line];
}
