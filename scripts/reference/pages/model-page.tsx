import { leadOf } from '../../../src/reference/search/excerpt.js';
import { modelFolder, modelPath } from '../../../src/reference/paths.js';
import { Layout } from './layout.js';
import { Contents } from './model/contents.js';
import { Assumptions, Capabilities, Changes } from './model/facts.js';
import { Family } from './model/family.js';
import { Head } from './model/head.js';
import { Modes } from './model/modes.js';
import { Output } from './model/output.js';
import type { PartProps } from './model/part-props.js';
import { Parameters } from './model/parameters.js';
import { Price } from './model/price.js';
import { splitDescription } from './model/split-description.js';
import { Samples } from './model/samples.js';
import { Try } from './model/try.js';

/** Everything about a model. */
export function ModelPage(props: PartProps) {
  const { model } = props;
  const { entry, details } = model;
  return (
    <Layout
      path={modelPath(model)}
      title={`${entry.title} · unigen`}
      description={leadOf(splitDescription(details.description).what).replaceAll('`', '')}
      markdown={`${modelFolder(model)}.md`}
      style="model"
      scripts={['model']}
      section="models"
    >
      <article class="model">
        <Head {...props} />
        <Contents {...props} />
        <Try {...props} />
        <Samples {...props} />
        <div class="model-text">
          <section id="run" class="run" data-api={model.api} data-id={model.id} aria-labelledby="run-title" hidden />
          <Capabilities {...props} />
          <Modes {...props} />
          <Parameters {...props} />
          <Price {...props} />
          <Output {...props} />
          <Family {...props} />
          <Assumptions {...props} />
          <Changes {...props} />
        </div>
      </article>
    </Layout>
  );
}
