/** A part of a line in one style. */
interface Span {
  column: number;
  text: string;
  classes: string[];
}

/** Size of a character in pixels, and the font size that has about this width in any monospaced font. */
const CELL = { width: 8.4, height: 19 };
const FONT_PX = 14;
const PADDING_PX = 14;

/** Classes by the codes that begin and end them. */
const BEGIN: Record<number, string> = { 1: 'b', 2: 'd', 31: 'r', 32: 'g', 35: 'm' };
const END: Record<number, string[]> = { 22: ['b', 'd'], 39: ['r', 'g', 'm'] };

/** Colors that a reader's light or dark page decides. */
const STYLE = `
svg{--back:#fff;--text:#1f2328;--dim:#6b7280;--red:#b42318;--green:#1a7f37;--magenta:#bf3989;--edge:#d0d7de}
@media (prefers-color-scheme:dark){svg{--back:#0d1117;--text:#e6edf3;--dim:#8b949e;--red:#ff7b72;--green:#3fb950;--magenta:#f778ba;--edge:#30363d}}
rect{fill:var(--back);stroke:var(--edge)}
text{font:${FONT_PX}px ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;fill:var(--text);white-space:pre}
.b{font-weight:700}.d{fill:var(--dim)}.r{fill:var(--red)}.g{fill:var(--green)}.m{fill:var(--magenta)}`;

/**
 * Draws what a terminal shows as an SVG.
 *
 * @param screen The lines with their codes, as `tmux capture-pane -e` prints them.
 * @param title What the image shows, for those who can't see it.
 */
export function ansiSvg(screen: string, columns: number, title: string): string {
  const lines = spansOf(screen.trimEnd().split('\n'));
  const width = Math.ceil(columns * CELL.width + 2 * PADDING_PX);
  const height = lines.length * CELL.height + 2 * PADDING_PX;
  const texts = lines.flatMap((spans, row) =>
    spans
      .filter(({ text }) => text.trim() !== '')
      .map((span) => drawSpan(span, PADDING_PX + row * CELL.height + FONT_PX)),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${escapeXml(title)}</title><style>${STYLE}</style>`,
    `<rect x=".5" y=".5" width="${width - 1}" height="${height - 1}" rx="8"/>`,
    ...texts,
    '</svg>\n',
  ].join('\n');
}

/** Each word is put into its column: fonts differ in the width of their characters. */
function drawSpan({ column, text, classes }: Span, y: number): string {
  const start = text.length - text.trimStart().length;
  const shown = text.trim();
  const x = (PADDING_PX + (column + start) * CELL.width).toFixed(1);
  const style = classes.length > 0 ? ` class="${classes.join(' ')}"` : '';
  const length = (shown.length * CELL.width).toFixed(1);
  return `<text x="${x}" y="${y}" textLength="${length}" lengthAdjust="spacingAndGlyphs"${style}>${escapeXml(shown)}</text>`;
}

/** The parts of each line. A style goes on in the next line until a code ends it. */
function spansOf(lines: string[]): Span[][] {
  let classes: string[] = [];
  return lines.map((line) => {
    const spans: Span[] = [];
    let column = 0;
    for (const [, codes, text] of line.matchAll(/\u001b\[([\d;]*)m|([^\u001b]+)/g)) {
      if (text !== undefined) {
        spans.push({ column, text, classes });
        column += text.length;
      } else for (const code of codes!.split(';').map(Number)) classes = applyCode(classes, code);
    }
    return spans;
  });
}

function applyCode(classes: string[], code: number): string[] {
  if (code === 0) return [];
  if (BEGIN[code] !== undefined) return [...classes, BEGIN[code]];
  return classes.filter((name) => !END[code]?.includes(name));
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
