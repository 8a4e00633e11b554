import { Fragment } from 'preact';
import { API_TITLES } from '../../catalog/words/api-titles.js';
import { modelKey } from '../reference-model.js';
import { ESTIMATE_LINK, ESTIMATE_PATH, modelPath } from '../paths.js';
import { Words } from '../words.js';
import type { ComparedModel } from './compared-model.js';
import type { Section } from './comparison.js';
import { areSame, type Cell, type Line, type Paragraph } from './line.js';
import { UNFIT } from './request-price-cell.js';

/** Maximum number of models that fit beside each other on a phone. */
const MAX_NARROW = 2;

/** Words for that number of models together. */
const ALL: Record<number, string> = { 2: 'Both', 3: 'All three', 4: 'All four' };

/** Said of a section that is no list of differences, though only differences are shown. */
const WHOLE = 'all of it, also where the models agree';

/** The role of a part of the table, set if the style removes it. */
type RoleOf = (name: 'table' | 'rowgroup' | 'row' | 'columnheader' | 'rowheader' | 'cell') => { role?: typeof name };

/** Models side by side. */
export function ComparisonTable({
  note,
  models,
  request,
  sections,
  onlyDifferences,
  isNarrow = false,
  remove,
}: {
  /** Note before the table. */
  note: string | undefined;
  models: ComparedModel[];
  /** The query with which the page of a model starts. */
  request: string;
  sections: Section[];
  onlyDifferences: boolean;
  /** Whether the style lays out the rows itself, each name above its cells, and lets many models scroll sideways; @default false */
  isNarrow?: boolean;
  /** Removes a model, by its key. */
  remove: (key: string) => void;
}) {
  // Another layout takes the roles of a table from its parts.
  const role: RoleOf = (name) => (isNarrow ? { role: name } : {});
  const names = models.map(({ entry }) => entry.title);
  const isScrolling = isNarrow && models.length > MAX_NARROW;
  const unfit = sections.flatMap(({ lines }) => lines).find((line) => line.unfit)?.unfit;
  const shown = sections
    .map(({ title, lines, isWhole }) => ({
      title,
      isWhole,
      lines: onlyDifferences ? lines.filter(({ differs, isMain }) => differs || isMain) : lines,
    }))
    .filter(({ lines }) => lines.length > 0);
  return (
    <>
      {note !== undefined && <p class="note">{note}</p>}
      {isScrolling && <p class="scroll-note">Scroll the table sideways to see {ALL[models.length]!.toLowerCase()}.</p>}
      <div
        class="comparison-scroll"
        {...(isScrolling && { tabIndex: 0, role: 'group', 'aria-label': 'Comparison', 'data-scrolls': '' })}
      >
        <table class="comparison" style={{ '--models': models.length }} {...role('table')}>
          <caption class="visually-hidden">{names.join(', ')}</caption>
          <thead {...role('rowgroup')}>
            <tr {...role('row')}>
              <td />
              {models.map(({ row, entry }, at) => (
                <th scope="col" {...role('columnheader')} key={modelKey(row)}>
                  <a href={`../${modelPath(row)}${request && '?'}${request}`}>{entry.title}</a>
                  <code>{entry.id}</code>
                  <small>
                    {API_TITLES[entry.api]}
                    {entry.deprecated && ', retired'}
                  </small>
                  {unfit?.[at] && <span class="tag caution">{UNFIT}</span>}
                  <button type="button" class="link" onClick={() => remove(modelKey(row))}>
                    Remove<span class="visually-hidden"> {entry.title}</span>
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          {shown.map(({ title, lines, isWhole }) => (
            <tbody key={title} {...role('rowgroup')}>
              <tr class="section" {...role('row')}>
                <th scope="rowgroup" {...role('rowheader')} colSpan={models.length + 1}>
                  <span>{title}</span>
                  {isWhole && onlyDifferences && <small>{WHOLE}</small>}
                </th>
              </tr>
              {lines.map((line) => (
                <LineRow key={line.label} line={line} names={names} role={role} />
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </>
  );
}

function LineRow({
  line: { label, isCode, isMain, isApart, cells, missing, note, isDoubtful, differs, mark },
  names,
  role,
}: {
  line: Line;
  /** Names of the models. */
  names: string[];
  role: RoleOf;
}) {
  const isSame = !differs && !isApart && names.length > 1 && areSame(cells);
  const classes = [differs && 'differs', isSame && 'same', isCode && 'parameter', isMain && 'main'];
  return (
    <tr class={classes.filter(Boolean).join(' ') || undefined} {...role('row')}>
      <th scope="row" {...role('rowheader')}>
        {isCode ? <code>{label}</code> : label}
        {mark !== undefined && <span class="mark">{mark}</span>}
        {note !== undefined && (
          <p>
            <Words text={note} />
          </p>
        )}
        {isDoubtful && (
          <p>
            <a href={`../${ESTIMATE_PATH}`}>{ESTIMATE_LINK}</a>
          </p>
        )}
      </th>
      {isSame ? (
        <td colSpan={names.length} data-model={ALL[names.length]} {...role('cell')}>
          <span class="all">{ALL[names.length]}: </span>
          <Paragraphs cell={cells[0]!} missing={missing} />
        </td>
      ) : (
        cells.map((cell, at) => (
          <td key={at} data-model={names[at]} {...role('cell')}>
            <Paragraphs cell={cell} missing={missing} />
          </td>
        ))
      )}
    </tr>
  );
}

function Paragraphs({ cell, missing }: { cell: Cell; missing: string }) {
  if (cell.length === 0) return <span class="none">{missing}</span>;
  return (
    <>
      {cell.map((one, place) => {
        const { text, kind, all }: Paragraph = typeof one === 'string' ? { text: one } : one;
        return (
          <Fragment key={place}>
            <p class={kind}>
              <Words text={text} />
            </p>
            {all && (
              <details>
                <summary>{all.title}</summary>
                {all.texts.map((line) => (
                  <p key={line}>
                    <Words text={line} />
                  </p>
                ))}
              </details>
            )}
          </Fragment>
        );
      })}
    </>
  );
}
