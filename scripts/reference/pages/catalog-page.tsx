import type { CatalogRow } from '../../../src/reference/catalog/row.js';
import { guidePath } from '../../../src/reference/paths.js';
import type { Reference } from '../read-reference.js';
import { CatalogControls, CatalogFilters } from './catalog-controls.js';
import { ModelRow } from './catalog-row.js';
import { Layout } from './layout.js';

/** The section of the guides that makes the first call. */
const FIRST_CALL = `${guidePath('introduction')}#a-first-call`;

export interface CatalogPageProps extends Pick<Reference, 'models' | 'date'> {
  /** One for each model. */
  rows: CatalogRow[];
}

/** The start page: every model, in a table that reads without scripts. */
export function CatalogPage({ models, rows, date }: CatalogPageProps) {
  const retired = models.filter(({ entry }) => entry.deprecated).length;
  return (
    <Layout
      path="index.html"
      title="Models · unigen"
      description={`All ${models.length} models of Unifically and GateAI Core, with prices and capabilities.`}
      style="catalog"
      scripts={['catalog-data', 'catalog']}
      section="models"
    >
      <form id="catalog" class="catalog" role="search" aria-label="Models" autocomplete="off">
        <header class="catalog-head">
          <h1>Models</h1>
          <p class="figures">
            <b>{models.length}</b> models, <a href="?q=retired">{retired} of them retired</a>, <b>2</b> APIs.{' '}
            <span>Documented on {date}.</span>
          </p>
          <p class="figures about">
            unigen is a typed client, a command line and a sandbox for two APIs that generate images, video, audio, text
            and 3D: Unifically and GateAI Core. <a href={FIRST_CALL}>First call</a>
          </p>
        </header>
        <CatalogControls />
        <div class="catalog-body">
          <CatalogFilters rows={rows} />
          <div class="catalog-results">
            <ResultsHead />
            <table id="models" aria-label="Models">
              <caption>
                <span class="js-only">Tick two to four models to compare. </span>
                –: not documented, or does not apply
              </caption>
              <thead>
                <tr>
                  <th scope="col">Model</th>
                  <th scope="col">Makes</th>
                  <th scope="col">Provider, API</th>
                  <th scope="col">Takes and does</th>
                  <th scope="col">Length</th>
                  <th scope="col">Resolution</th>
                  <th scope="col">Sound</th>
                  <th scope="col">Seed</th>
                  <th scope="col">Typical time</th>
                  <th scope="col">Price</th>
                </tr>
              </thead>
              <tbody>
                {models.map((model, at) => (
                  <ModelRow model={model} row={rows[at]!} />
                ))}
              </tbody>
            </table>
            <p class="legend">
              Prices: US dollars for what you ask, else by default. Older document: the current ones state no price.
              Optional: sound is off by default, or no document says. May fit: no document says. Price unsure: maybe
              above your limit.
            </p>
          </div>
        </div>
      </form>
    </Layout>
  );
}

/** The head of the results, which scripts fill. */
function ResultsHead() {
  return (
    <div class="results-head js-only">
      <p id="count" role="status" />
      <ul id="chips" aria-label="Filters in use" />
      <button type="button" class="button" id="open-filters" aria-haspopup="dialog">
        Filters
      </button>
      <label class="sort">
        Sort by
        <select name="sort">
          <option value="">default order</option>
          <option value="price">price</option>
          <option value="time">typical time</option>
          <option value="name">name</option>
        </select>
      </label>
      <p id="hint" hidden />
      <div id="empty" hidden />
    </div>
  );
}
