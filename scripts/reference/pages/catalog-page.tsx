import { modelPath } from '../../../src/reference/paths.js';
import type { ReferenceModel } from '../../../src/reference/reference-model.js';
import { priceLines } from '../../../src/cli/output/price-words.js';
import type { Reference } from '../read-reference.js';
import { Layout } from './layout.js';
import { Words } from './words.js';

/** The start page: every model, in a table that reads without scripts. */
export function CatalogPage({ models, date }: Reference) {
  return (
    <Layout
      path="index.html"
      title="Models · unigen"
      description={`All ${models.length} models of Unifically and GateAI Core, with prices and capabilities.`}
      scripts={['catalog']}
      section="models"
    >
      <h1>Models</h1>
      <p class="lead">
        {models.length} models behind two APIs, as documented on {date}.
      </p>
      <div class="table-scroll">
        <table id="models">
          <thead>
            <tr>
              <th scope="col">Model</th>
              <th scope="col">Makes</th>
              <th scope="col">Provider</th>
              <th scope="col">API</th>
              <th scope="col">Documented price</th>
            </tr>
          </thead>
          <tbody>
            {models.map((model) => (
              <Row model={model} />
            ))}
          </tbody>
        </table>
      </div>
    </Layout>
  );
}

function Row({ model }: { model: ReferenceModel }) {
  const { entry, details } = model;
  return (
    <tr>
      <th scope="row">
        <a href={modelPath(model)}>{entry.title}</a>
        <code>{entry.id}</code>
      </th>
      <td>{entry.kind}</td>
      <td>{details.provider}</td>
      <td>{entry.api}</td>
      <td>
        <Words text={entry.price ? priceLines(entry)[0]! : 'none'} />
      </td>
    </tr>
  );
}
