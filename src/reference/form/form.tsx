import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { CAPABILITY_PARAMETERS } from '../../catalog/capability-durations.js';
import type { ParameterDetails } from '../../catalog/model-details.js';
import { inputKey, isTopLevel } from '../../catalog/request-parameters.js';
import { Control } from './controls/control.js';
import { Field } from './field.js';
import { FormContext } from './form-context.js';
import type { FormModel } from './form-model.js';
import { FormFoot } from './form-foot.js';
import { FormHead } from './form-head.js';
import { valueAt, type JsonRecord } from './json-path.js';
import type { Part } from './form-state.js';
import type { FormStore } from './form-store.js';
import type { SharedForm } from './shared-form.js';
import { OtherParameters } from './other-parameters.js';
import { ModeControl } from './mode-control.js';
import { findMode, hiddenIn, inWords, placeIn } from './modes.js';

interface FormProps {
  store: FormStore;
  /** Path from the page to the root of the site. */
  root: string;
  /** The link that opened the form. */
  start?: SharedForm;
  /** Called with the element for buttons that use the request. */
  onActions?: (element: HTMLElement) => void;
}

/** The form of a model. */
export function Form({ store, root, start, onActions }: FormProps) {
  const [view, setView] = useState(store.view);
  useEffect(() => store.subscribe(setView), [store]);
  const context = useMemo(() => ({ store, root, Field, Control }), [store, root]);
  const { model } = store;
  const { state } = view;
  const hidden = hiddenIn(model, state.mode);
  const mode = findMode(model, state.mode);
  const own = Object.entries(model.details.parameters).filter(([name]) => !isTopLevel(model, name));
  const shown = own.filter(([name]) => !hidden.has(name));
  const isNeeded = ([name, { required }]: [string, ParameterDetails]) =>
    required === true || mode?.required.includes(name) === true;
  const plain = shown.filter(([name, { generic }]) => !generic || isUsed(model, name));
  const placeOf = new Map(own.map(([name]) => [name, placeIn(model, state.mode, name)]));
  const rank = (one: (typeof own)[number]) =>
    isNeeded(one) ? 0 : placeOf.get(one[0]) === 'own' ? 1 : one[1].generic ? 2 : 3;
  const isForeign = ([name]: (typeof own)[number]) => placeOf.get(name) === 'foreign';
  const sorted = startFirst(plain.filter((one) => !isForeign(one)).sort((one, other) => rank(one) - rank(other)));
  const foreign = plain.filter(isForeign);
  const generic = shown.filter((one) => !plain.includes(one));
  const fields = (named: typeof own, part: Part, values: JsonRecord) => (
    <div class="form-fields">
      {named.map(([name, details]) => (
        <Field
          key={name}
          part={part}
          path={[name]}
          name={name}
          details={details}
          value={valueAt(values, [name])}
          isRequired={part === 'input' && isNeeded([name, details])}
        />
      ))}
    </div>
  );
  return (
    <FormContext.Provider value={context}>
      <form class="form" noValidate aria-label="Request" onSubmit={(event) => event.preventDefault()}>
        {/* Each link starts with a new component. */}
        <FormHead key={start} view={view} start={start} />
        {/* The foot stays in view only beside the fields: it covers no notice above them. */}
        <div class="form-body">
          <ModeControl view={view} />
          {fields(sorted, 'input', state.input)}
          {model.details.open && <OtherParameters input={state.input} />}
          {foreign.length > 0 && (
            <Folded
              title="For other modes"
              words={foreign.map(([name]) => name).join(', ')}
              view={view}
              names={foreign}
              part="input"
            >
              <p class="form-hint">
                The API may accept these in {inWords(mode!)}, but the documents describe them for other modes.
              </p>
              {fields(foreign, 'input', state.input)}
            </Folded>
          )}
          {generic.length > 0 && (
            <Folded
              title={`${generic.length} more parameters that every model of GateAI Core takes`}
              view={view}
              names={generic}
              part="input"
            >
              {fields(generic, 'input', state.input)}
            </Folded>
          )}
          <Folded
            title="Request options"
            words={Object.keys(model.options).join(', ')}
            view={view}
            names={Object.entries(model.options)}
            part="options"
          >
            {fields(Object.entries(model.options), 'options', state.options)}
          </Folded>
          <FormFoot view={view} asked={start} onActions={onActions} />
        </div>
        {Object.entries(model.resources).map(([, { examples }], index) => (
          <datalist id={`form-list-${index}`}>
            {examples.map(({ id, name }) => (
              <option value={id}>{name}</option>
            ))}
          </datalist>
        ))}
      </form>
    </FormContext.Provider>
  );
}

/** The fields, with the first frame before the last frame if there are both. */
function startFirst<Named extends [name: string, ...unknown[]]>(fields: Named[]): Named[] {
  const [start, end] = (['first-frame', 'last-frame'] as const).map((capability) =>
    fields.findIndex(([name]) => CAPABILITY_PARAMETERS[capability]!.test(name)),
  );
  if (start! < 0 || end! < 0 || start! < end!) return fields;
  return fields.with(end!, fields[start!]!).with(start!, fields[end!]!);
}

/** Whether an example of a model has a parameter. */
const isUsed = ({ api, examples }: FormModel, name: string): boolean =>
  examples.some(({ body }) => Object.hasOwn(body[inputKey(api)] as object, name));

interface FoldedProps {
  title: string;
  words?: string;
  view: FormStore['view'];
  names: [name: string, parameter: ParameterDetails][];
  part: Part;
  children: preact.ComponentChildren;
}

/** Fields that most requests don't need. They open by themselves if one of them is set. */
function Folded({ title, words, view, names, part, children }: FoldedProps) {
  const details = useRef<HTMLDetailsElement>(null);
  const values = part === 'input' ? view.state.input : view.state.options;
  const set = names.filter(([name]) => Object.hasOwn(values, name)).length;
  useEffect(() => {
    if (set > 0 && details.current) details.current.open = true;
  }, [set > 0]);
  return (
    <details class="form-folded" ref={details}>
      <summary>
        {title} {words !== undefined && <span class="muted">{words}</span>}
        {set > 0 && <span class="tag">{set} set</span>}
      </summary>
      {children}
    </details>
  );
}
