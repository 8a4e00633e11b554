import type { ParameterDetails } from '../../../../src/catalog/model-details.js';
import { API_TITLES } from '../../../../src/reference/samples/sample-model.js';
import { literal } from '../../../../src/catalog/literal.js';
import { JSON_SYNTAX } from '../../../../src/reference/samples/json.js';
import { acceptedValues } from '../../../../src/catalog/words/accepted-values.js';
import { exampleResponse } from '../../example-response.js';
import { LinkedWords } from './linked-words.js';
import type { PartProps } from './part-props.js';
import { Code } from './samples.js';

/** The output of a task. */
export function Output(props: PartProps) {
  const { model, site } = props;
  const { description, properties } = model.details.output;
  const response = exampleResponse(site.document, model);
  return (
    <section aria-labelledby="output">
      <h2 id="output">Output</h2>
      <p>
        <LinkedWords {...props} text={description} />
      </p>
      <Properties {...props} properties={properties} />
      {response !== undefined && (
        <>
          <p class="muted">
            <LinkedWords
              {...props}
              text={`The response to \`GET ${API_TITLES[model.api].taskPath}{task_id}\` once the task is done:`}
            />
          </p>
          <pre tabindex={0} aria-label="Response">
            <Code language="json" code={literal(response, JSON_SYNTAX, '', 2)} />
          </pre>
        </>
      )}
    </section>
  );
}

function Properties({ properties, ...props }: PartProps & { properties: Record<string, ParameterDetails> }) {
  return (
    <dl class="parameters">
      {Object.entries(properties).map(([name, property]) => {
        const nested = property.properties ?? property.items?.properties;
        return (
          <div>
            <dt>
              <code>{name}</code> <span class="type">{acceptedValues(property)}</span>
              {property.required && <span class="presence">always</span>}
            </dt>
            <dd>
              {property.description !== undefined && (
                <p>
                  <LinkedWords {...props} text={property.description} />
                </p>
              )}
              {nested && <Properties {...props} properties={nested} />}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
