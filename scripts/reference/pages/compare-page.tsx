import type { ModelKind } from '../../../src/catalog/entry.js';
import type { Api } from '../../../src/types/api.js';
import { API_TITLES } from '../../../src/catalog/words/api-titles.js';
import { modelKey } from '../../../src/reference/reference-model.js';
import { APIS, KINDS } from '../../../src/reference/catalog/state.js';
import type { ReferenceModel } from '../../../src/reference/reference-model.js';
import { Layout } from './layout.js';
import { MaxPrice, RequestFields } from './request-fields.js';
import { kindWord } from '../../../src/catalog/words/kind-word.js';

/** Two to four models side by side; scripts fill it. */
export function ComparePage({ models }: { models: ReferenceModel[] }) {
  return (
    <Layout
      path="compare/index.html"
      title="Compare models · unigen"
      description="Two to four models side by side: parameters, capabilities, prices and times."
      style="compare"
      scripts={['site', 'compare']}
      section="models"
    >
      <form id="compare" class="compare">
        <p class="breadcrumb">
          <a href="../index.html#catalog">Models</a> / Compare
        </p>
        <h1>Compare models</h1>
        <p class="note no-js-only">
          Comparing needs JavaScript. The page of each model has the same facts: choose one among{' '}
          <a href="../index.html">all models</a>.
        </p>
        <div class="js-only">
          <details id="request" class="request-fold" open>
            <summary>
              My request
              <span id="request-words" />
            </summary>
            <RequestFields>
              <MaxPrice />
            </RequestFields>
          </details>
          <div class="compare-head">
            <p id="compare-status" role="status" />
            <label class="field inline">
              <span>Add a model</span>
              <select name="add">
                <option value="">Choose…</option>
                {APIS.flatMap((api) => KINDS.map((kind) => <ModelOptions api={api} kind={kind} models={models} />))}
              </select>
            </label>
            <label class="check">
              <input type="checkbox" name="differences" value="1" /> Only what differs
            </label>
          </div>
          <div id="comparison" />
        </div>
      </form>
    </Layout>
  );
}

/** The models of an API that make the same, by name. */
function ModelOptions({ api, kind, models }: { api: Api; kind: ModelKind; models: ReferenceModel[] }) {
  const own = models
    .filter((model) => model.api === api && model.entry.kind === kind)
    .toSorted(
      (a, b) =>
        Number(a.entry.deprecated ?? false) - Number(b.entry.deprecated ?? false) ||
        a.entry.title.localeCompare(b.entry.title, 'en', { numeric: true }),
    );
  if (own.length === 0) return null;
  return (
    <optgroup label={`${API_TITLES[api]}, ${kindWord(kind)}`}>
      {own.map((model) => (
        <option value={modelKey(model)}>
          {`${model.entry.title} (${model.id})${model.entry.deprecated ? ' (retired)' : ''}`}
        </option>
      ))}
    </optgroup>
  );
}
