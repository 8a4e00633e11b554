import type { ParameterDetails } from '../../../../src/catalog/model-details.js';
import { inputIn, inputKey, isTopLevel } from '../../../../src/catalog/request-parameters.js';
import { parameterAnchor } from '../../../../src/reference/paths.js';
import { presenceWords, acceptedValues } from '../../../../src/catalog/words/accepted-values.js';
import { LinkedWords } from './linked-words.js';
import type { PartProps } from './part-props.js';

type Named = [name: string, parameter: ParameterDetails][];

/** The parameters of a model: its own, the options next to them in the body, and those that every model of the API takes. */
export function Parameters(props: PartProps) {
  const { model } = props;
  const all = Object.entries(model.details.parameters).filter(([name]) => !isTopLevel(model, name));
  const shown = new Set(model.examples.flatMap(({ body }) => Object.keys(inputIn(model.api, body))));
  // A model without a parameter for its input takes it by one of all models.
  const isGeneric = ([name, { generic }]: Named[number]) => generic === true && !shown.has(name);
  const generic = all.filter(isGeneric);
  const own = all.filter((one) => !isGeneric(one));
  const required = own.filter(([, parameter]) => parameter.required);
  return (
    <section aria-labelledby="parameters">
      <h2 id="parameters">Parameters</h2>
      <p class="muted">
        Inside <code>{inputKey(model.api)}</code> of the request:
        {model.details.open && ' Any other parameter is passed on unchecked.'}
      </p>
      <List {...props} named={[...required, ...own.filter((one) => !required.includes(one))]} />
      <TaskOptions {...props} />
      {generic.length > 0 && (
        <details class="generic">
          <summary>{generic.length} more parameters that every model of GateAI Core takes</summary>
          <p class="muted">
            The documents list them once for all models, without saying which model uses which. Prefer a parameter of
            the model's own.
          </p>
          <List {...props} named={generic} />
        </details>
      )}
    </section>
  );
}

/** The options in the body next to the parameters of the model. */
function TaskOptions(props: PartProps) {
  const { model, site } = props;
  return (
    <>
      <h3 id="body">
        Next to <code>{inputKey(model.api)}</code>, in the body
      </h3>
      <List {...props} named={site.bodyOptions[model.api]} prefix="body." />
    </>
  );
}

function List({ named, prefix = '', ...props }: PartProps & { named: Named; prefix?: string }) {
  return (
    <dl class="parameters">
      {named.map(([name, parameter]) => (
        <Parameter {...props} name={name} path={prefix + name} parameter={parameter} />
      ))}
    </dl>
  );
}

interface ParameterProps extends PartProps {
  name: string;
  path: string;
  parameter: ParameterDetails;
}

function Parameter({ name, path, parameter, ...props }: ParameterProps) {
  const { required, description, prefer } = parameter;
  const nested = Object.entries(parameter.properties ?? parameter.items?.properties ?? {});
  const anchor = parameterAnchor(path);
  const presence = presenceWords(parameter);
  return (
    <div id={anchor}>
      <dt>
        <a href={`#${anchor}`}>
          <code>{name}</code>
        </a>{' '}
        {required && <span class="presence required">{presence}</span>}
        <span class="type">{acceptedValues(parameter)}</span>
        {!required && presence !== '' && <span class="presence">{presence}</span>}
      </dt>
      <dd>
        {description !== undefined && (
          <p>
            <LinkedWords {...props} text={description} />
          </p>
        )}
        {prefer !== undefined && (
          <p>
            <LinkedWords {...props} text={`Prefer \`${prefer}\`.`} parameters />
          </p>
        )}
        <InModes {...props} name={path} />
        {nested.length > 0 && <List {...props} named={nested} prefix={`${path}.`} />}
      </dd>
    </div>
  );
}

/** In which modes a parameter is needed, or refused. */
function InModes({ model, name }: PartProps & { name: string }) {
  const titles = (key: 'required' | 'refused') =>
    model.details.modes.filter((mode) => mode[key].includes(name)).map(({ title }) => title);
  const [needed, refused] = [titles('required'), titles('refused')];
  if (needed.length + refused.length === 0) return null;
  const words = [
    ...(needed.length > 0 ? [`Required in: ${needed.join(', ')}.`] : []),
    ...(refused.length > 0 ? [`Not accepted in: ${refused.join(', ')}.`] : []),
  ];
  return <p class="in-modes">{words.join(' ')}</p>;
}
