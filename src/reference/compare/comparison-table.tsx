import { API_TITLES } from '../../catalog/words/api-titles.js';
import { modelKey } from '../reference-model.js';
import { modelPath } from '../paths.js';
import { Words } from '../words.js';
import type { ComparedModel } from './compared-model.js';
import type { Section } from './comparison.js';
import type { Line } from './line.js';

/** Models side by side. */
export function ComparisonTable({
  note,
  models,
  request,
  sections,
  onlyDifferences,
  isScrolled = false,
  remove,
}: {
  /** What is said before the table. */
  note: string | undefined;
  models: ComparedModel[];
  /** The query with which the page of a model starts. */
  request: string;
  sections: Section[];
  onlyDifferences: boolean;
  /** Whether the table scrolls in a frame of its own, which then takes the focus; @default false */
  isScrolled?: boolean;
  /** Takes a model out, by its key. */
  remove: (key: string) => void;
}) {
  const shown = sections
    .map(({ title, lines }) => ({ title, lines: onlyDifferences ? lines.filter(({ differs }) => differs) : lines }))
    .filter(({ lines }) => lines.length > 0);
  return (
    <>
      {note !== undefined && <p class="note">{note}</p>}
      <div class="comparison-scroll" {...(isScrolled && { tabIndex: 0, role: 'group', 'aria-label': 'Comparison' })}>
        <table class="comparison">
          <caption class="visually-hidden">{models.map(({ entry }) => entry.title).join(', ')}</caption>
          <thead>
            <tr>
              <td />
              {models.map(({ row, entry }) => (
                <th scope="col" key={modelKey(row)}>
                  <a href={`../${modelPath(row)}${request && '?'}${request}`}>{entry.title}</a>
                  <code>{entry.id}</code>
                  <small>{API_TITLES[entry.api]}</small>
                  <button type="button" class="link" onClick={() => remove(modelKey(row))}>
                    Remove<span class="visually-hidden"> {entry.title}</span>
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          {shown.map(({ title, lines }) => (
            <tbody key={title}>
              <tr class="section">
                <th scope="rowgroup" colSpan={models.length + 1}>
                  <span>{title}</span>
                </th>
              </tr>
              {lines.map((line) => (
                <LineRow key={line.label} line={line} />
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </>
  );
}

function LineRow({ line: { label, isCode, isMain, cells, missing, note, differs, mark } }: { line: Line }) {
  return (
    <tr class={[differs && 'differs', isCode && 'parameter', isMain && 'main'].filter(Boolean).join(' ') || undefined}>
      <th scope="row">
        {isCode ? <code>{label}</code> : label}
        {mark !== undefined && <span class="mark">{mark}</span>}
        {note !== undefined && (
          <p>
            <Words text={note} />
          </p>
        )}
      </th>
      {cells.map((paragraphs, at) => (
        <td key={at}>
          {paragraphs.length === 0 && <span class="none">{missing}</span>}
          {paragraphs.map((text, place) => (
            <p key={place}>
              <Words text={text} />
            </p>
          ))}
        </td>
      ))}
    </tr>
  );
}
