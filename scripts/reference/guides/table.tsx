import type { Token, Tokens } from 'marked';
import type { ComponentChildren } from 'preact';
import { capitalized } from '../../../src/internal/capitalized.js';
import { plainText } from './outline.js';

/** Maximum number of columns that are stacked on a narrow screen; tables with more are compared across rows, and scroll. */
const MAX_STACKED = 4;

/** Characters that fit beside the widest column on a phone, which then has room for whole words. */
const ROOM_BESIDE = 18;

/** Maximum length of a word, or of code on one line, for which the widest column has room on a phone. */
const LONG_WORD = 24;

/** The role of a part of the table, set if the style removes it. */
type RoleOf = (name: 'table' | 'rowgroup' | 'row' | 'columnheader' | 'cell') => { role?: typeof name };

interface GuideTableProps {
  table: Tokens.Table;
  render: (tokens: Token[] | undefined) => ComponentChildren;
}

/** A table of a guide. On a narrow screen, its rows become a heading each, with the other cells below it. */
export function GuideTable({ table: { header, rows }, render }: GuideTableProps) {
  const titles = header.map(({ text, tokens }) => (text === '' ? '' : plainText(withCapital(tokens))));
  const stacks = header.length <= MAX_STACKED && !fitsPhone(header, rows);
  // As blocks, the parts of a table lose their roles.
  const role: RoleOf = (name) => (stacks ? { role: name } : {});
  return (
    <div class="table-scroll" tabindex={0} role="group" aria-label="Table">
      <table class={stacks ? 'stacks' : undefined} {...role('table')}>
        {titles.some((title) => title !== '') && (
          <thead {...role('rowgroup')}>
            <tr {...role('row')}>
              {header.map(({ text, tokens }) =>
                text === '' ? (
                  <td {...role('cell')} />
                ) : (
                  <th scope="col" {...role('columnheader')}>
                    {render(withCapital(tokens))}
                  </th>
                ),
              )}
            </tr>
          </thead>
        )}
        <tbody {...role('rowgroup')}>
          {rows.map((row) => (
            <tr {...role('row')}>
              {row.map(({ tokens }, column) => (
                // Beside the heading, one cell alone needs no name.
                <td
                  {...role('cell')}
                  data-label={stacks && column > 0 && row.length > 2 ? label(titles[column]!) : undefined}
                >
                  {render(tokens)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Whether the columns of a table have room side by side on a phone. */
function fitsPhone(header: Tokens.TableCell[], rows: Tokens.TableCell[][]): boolean {
  const columns = header.map((title, column) => [title, ...rows.map((row) => row[column]!)].map(textOf));
  const widths = columns.map((texts) => Math.max(...texts.map(({ length }) => length)));
  const widest = widths.indexOf(Math.max(...widths));
  const beside = widths.reduce((sum, width) => sum + width, -widths[widest]!);
  const isLong = columns[widest]!.some((text) => text.split(/\s+/).some(({ length }) => length > LONG_WORD));
  return beside <= ROOM_BESIDE && !isLong;
}

const textOf = ({ tokens }: Tokens.TableCell): string => plainText(tokens).trim();

const label = (title: string): string | undefined =>
  title === '' ? undefined : /[?:]$/.test(title) ? title : `${title}:`;

/** A title begins with a capital, unless it is code. */
function withCapital(tokens: Token[]): Token[] {
  const [first, ...rest] = tokens;
  return first?.type === 'text' ? [{ ...first, text: capitalized((first as Tokens.Text).text) }, ...rest] : tokens;
}
