import { modelFolder, modelPath, rootOf } from '../../../src/reference/paths.js';
import type { ReferenceModel } from '../../../src/reference/reference-model.js';
import { presenceWords, valueWords } from '../../../src/cli/output/value-words.js';
import { Layout } from './layout.js';
import { Words } from './words.js';

/** Everything about a model. */
export function ModelPage({ model }: { model: ReferenceModel }) {
  const { entry, details } = model;
  const path = modelPath(model);
  return (
    <Layout
      path={path}
      title={`${entry.title} · unigen`}
      description={details.description}
      markdown={`${modelFolder(model)}.md`}
      scripts={['model']}
      section="models"
    >
      <p class="breadcrumb">
        <a href={`${rootOf(path)}index.html`}>Models</a>
      </p>
      <h1>{entry.title}</h1>
      <p class="lead">
        <Words text={details.description} />
      </p>
      <h2 id="parameters">Parameters</h2>
      <dl class="parameters">
        {Object.entries(details.parameters).map(([name, parameter]) => (
          <>
            <dt id={`parameter-${name}`}>
              <code>{name}</code> {valueWords(parameter)} {presenceWords(parameter)}
            </dt>
            <dd>
              <Words text={parameter.description ?? ''} />
            </dd>
          </>
        ))}
      </dl>
    </Layout>
  );
}
