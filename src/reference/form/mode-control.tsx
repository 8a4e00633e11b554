import type { Json } from '../../catalog/model-details.js';
import { useForm } from './form-context.js';
import type { FormView } from './form-store.js';
import { findMode, formModes, hiddenIn, inWords, DEFAULT_MODE } from './modes.js';

/** More modes are in a list that opens. */
const MAX_BUTTONS = 6;

/** The mode of a request, and why it takes fields away. */
export function ModeControl({ view }: { view: FormView }) {
  const { store } = useForm();
  const modes = formModes(store.model);
  const { mode: title, input } = view.state;
  const mode = findMode(store.model, title);
  if (!mode) return null;
  const hidden = [...hiddenIn(store.model, title)];
  const refused = hidden.flatMap(([name, why]) => (why === 'refused' ? [name] : []));
  const kept = refused.filter((name) => Object.hasOwn(input, name));
  const decided = hidden.flatMap(([name, why]) => (why === 'decided' ? [name] : []));
  return (
    <div class="form-mode">
      {modes.length > MAX_BUTTONS ? (
        <label class="form-mode-list">
          <span>Mode</span>
          <select onChange={({ currentTarget }) => store.enterMode(currentTarget.value)}>
            {modes.map((one) => (
              <option value={one.title} selected={one.title === title}>
                {one.title}
              </option>
            ))}
          </select>
        </label>
      ) : (
        <div class="form-buttons" role="radiogroup" aria-label="Mode" aria-describedby="form-mode-note">
          {modes.map((one) => (
            <label>
              <input
                type="radio"
                name="form-mode"
                checked={one.title === title}
                onChange={() => store.enterMode(one.title)}
              />
              <span>{one.title}</span>
            </label>
          ))}
        </div>
      )}
      <p class="form-note" id="form-mode-note" aria-live="polite">
        {decided.length > 0 && (
          <>
            Sets <Names names={decided} values={mode.when} />.{' '}
          </>
        )}
        {refused.length > 0 && (
          <>
            {title === DEFAULT_MODE ? 'Only in the other modes' : `Not in ${inWords(mode)}`}: <Names names={refused} />.{' '}
          </>
        )}
        {kept.length > 0 && (
          <>
            What you typed for <Names names={kept} /> is kept.
          </>
        )}
      </p>
    </div>
  );
}

function Names({ names, values }: { names: string[]; values?: Record<string, Json[]> }) {
  return (
    <>
      {names.map((name, index) => (
        <>
          {index > 0 && ', '}
          <code>{name}</code>
          {values && (
            <>
              {' '}
              to <code>{JSON.stringify(values[name]![0])}</code>
            </>
          )}
        </>
      ))}
    </>
  );
}
