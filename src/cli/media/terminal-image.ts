import { terminalCode } from '../output/writer.js';
import type { MediaFacts } from './media-format.js';
import { sixelOf } from './sixel.js';

/** How a terminal shows an image. */
export type ImageProtocol = 'kitty' | 'iterm2' | 'sixel';

/** Largest file in bytes that is drawn: it goes through the terminal as text. */
export const MAX_IMAGE_BYTES = 8 * 1024 * 1024;

/** Size in characters that an image takes at most. */
const MAX_COLUMNS = 60;
const MAX_ROWS = 20;

/** Base64 characters of one command of the kitty protocol. */
const CHUNK = 4096;

/**
 * How the terminal of an environment shows images; undefined if it is not known that it can. Multiplexers are left out:
 * they would print the codes or lose the image.
 */
export function imageProtocol(env: Record<string, string | undefined>): ImageProtocol | undefined {
  const { TERM = '', TERM_PROGRAM = '', LC_TERMINAL = '' } = env;
  if (env.TMUX || env.STY || env.ZELLIJ || /^(?:screen|tmux|dumb)/.test(TERM)) return undefined;
  if (TERM === 'xterm-kitty' || TERM === 'xterm-ghostty' || env.KITTY_WINDOW_ID || TERM_PROGRAM === 'ghostty')
    return 'kitty';
  if (['iTerm.app', 'WezTerm', 'mintty'].includes(TERM_PROGRAM) || LC_TERMINAL === 'iTerm2') return 'iterm2';
  if (/^(?:foot|mlterm|contour|yaft)(?:-|$)/.test(TERM)) return 'sixel';
  return undefined;
}

/**
 * The codes that draw an image; undefined if the terminal can't show one of this format.
 *
 * @param columns Width of the terminal in characters.
 */
export async function terminalImage(
  bytes: Uint8Array,
  { format, width, height }: MediaFacts,
  protocol: ImageProtocol,
  columns: number,
): Promise<string | undefined> {
  if (width === undefined || height === undefined || bytes.length > MAX_IMAGE_BYTES) return undefined;
  const cells = cellsOf(width, height, columns);
  const base64 = () => Buffer.from(bytes).toString('base64');
  switch (protocol) {
    case 'kitty':
      return format === 'png' ? kittyImage(base64(), cells) : undefined;
    case 'iterm2':
      return terminalCode(
        `\u001b]1337;File=inline=1;size=${bytes.length};width=${cells.columns};height=${cells.rows}:${base64()}\u0007`,
      );
    case 'sixel': {
      const sixel = format === 'png' ? await sixelOf(bytes) : undefined;
      return sixel === undefined ? undefined : terminalCode(sixel);
    }
  }
}

/** The size of an image in characters, which are about twice as high as wide. */
function cellsOf(width: number, height: number, columns: number): { columns: number; rows: number } {
  const max = Math.max(1, Math.min(MAX_COLUMNS, columns - 1));
  const scale = Math.min(max / width, (MAX_ROWS * 2) / height);
  return {
    columns: Math.max(1, Math.round(width * scale)),
    rows: Math.max(1, Math.round((height * scale) / 2)),
  };
}

/** `q=2`: the terminal must not write a response into the input of the shell. */
function kittyImage(base64: string, { columns, rows }: { columns: number; rows: number }): string {
  const chunks = base64.match(new RegExp(`.{1,${CHUNK}}`, 'g')) ?? [];
  const codes = chunks.map((chunk, at) => {
    const more = at < chunks.length - 1 ? 1 : 0;
    const control = at === 0 ? `a=T,f=100,q=2,c=${columns},r=${rows},m=${more}` : `m=${more}`;
    return `\u001b_G${control};${chunk}\u001b\\`;
  });
  return terminalCode(codes.join(''));
}
