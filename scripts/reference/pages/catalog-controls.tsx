import { CAPABILITY_GROUPS } from '../../../src/reference/catalog/capability-groups.js';
import { CAPABILITY_WORDS } from '../../../src/reference/catalog/capability-words.js';
import { API_TITLES } from '../../../src/catalog/words/api-titles.js';
import type { CatalogRow } from '../../../src/reference/catalog/row.js';
import { APIS, KINDS } from '../../../src/reference/catalog/state.js';
import { MaxPrice, RequestFields } from './request-fields.js';
import { kindWord } from '../../../src/catalog/words/kind-word.js';

/** Queries that show what the search understands. */
const EXAMPLES = ['cheapest image with a seed', 'extend a Veo clip', 'lip sync', 'image to video', 'voice over'];

/** The search, and the request to price. */
export function CatalogControls() {
  return (
    <div class="catalog-controls js-only">
      <label class="search">
        <span class="visually-hidden">Search models</span>
        <input type="search" name="q" placeholder="Name, provider or what it does" spellcheck={false} maxlength={200} />
        <kbd aria-hidden="true">/</kbd>
      </label>
      <p id="examples">
        Try
        {EXAMPLES.map((query) => (
          <a href={`?q=${query.replaceAll(' ', '+')}`}>{query}</a>
        ))}
      </p>
      <RequestFields>
        <MaxPrice />
        <div>
          <label class="check">
            <input type="checkbox" name="unpriced" value="1" /> Unknown prices too
          </label>
          <label class="check">
            <input type="checkbox" name="fit" value="1" /> Only models that fit
          </label>
        </div>
      </RequestFields>
    </div>
  );
}

/** The filters: a column beside the table, or a sheet on narrow screens. */
export function CatalogFilters({ rows }: { rows: CatalogRow[] }) {
  const used = new Set(rows.flatMap(({ capabilities }) => capabilities));
  return (
    <aside class="filters js-only" id="filters" aria-label="Filters">
      <fieldset>
        <legend>Makes</legend>
        {KINDS.map((kind) => (
          <Choice name="makes" value={kind} label={kindWord(kind)} />
        ))}
      </fieldset>
      <fieldset>
        <legend>API</legend>
        {APIS.map((api) => (
          <Choice name="api" value={api} label={API_TITLES[api]} />
        ))}
      </fieldset>
      <fieldset>
        <legend>Features</legend>
        <Choice name="seed" value="1" label="takes a seed" />
        <Choice name="can" value="generated-audio" label="makes sound" />
        <Choice name="retired" value="1" label="show retired" />
      </fieldset>
      {Object.entries(CAPABILITY_GROUPS).map(([group, names], at) => (
        <details open={at < 3}>
          <summary>{group}</summary>
          {names
            .filter((name) => used.has(name))
            .map((name) => (
              <Choice name="can" value={name} label={CAPABILITY_WORDS[name]} />
            ))}
        </details>
      ))}
    </aside>
  );
}

function Choice({ name, value, label }: { name: string; value: string; label: string }) {
  return (
    <label class="choice">
      <input type="checkbox" name={name} value={value} />
      {label}
      <b />
    </label>
  );
}
