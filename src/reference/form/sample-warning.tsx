import { render } from 'preact';
import { YOUR_REQUEST } from '../samples/show-request.js';
import { focusField } from './focus-field.js';
import type { FormView } from './form-store.js';
import { problemCount } from './problem-words.js';

/** Says above the code that the form's request is not valid yet, before somebody copies and sends it. */
export function warnOfProblems(samples: HTMLElement, view: FormView): void {
  const example = samples.querySelector(`[data-example="${YOUR_REQUEST}"]`)!;
  let place = example.querySelector(':scope > .sample-warning');
  if (!place) {
    place = document.createElement('div');
    place.className = 'sample-warning';
    example.prepend(place);
  }
  render(<Warning view={view} />, place);
}

function Warning({ view }: { view: FormView }) {
  const count = problemCount(view);
  if (count === 0) return <Doubt view={view} />;
  const [first] = view.fields.keys();
  return (
    <p class="note caution">
      <strong>Not valid yet:</strong> the API would refuse this request.
      {first !== undefined && (
        <>
          {' '}
          <button type="button" class="link" onClick={() => focusField(first)}>
            {count === 1 ? 'Go to the field' : 'Go to the first field'}
          </button>
        </>
      )}
    </p>
  );
}

/** Warnings about a request that no rule refuses. */
function Doubt({ view: { doubts } }: { view: FormView }) {
  const [first] = doubts;
  if (!first) return null;
  const [key, { message }] = first;
  return (
    <p class="note caution">
      {message}.{' '}
      <button type="button" class="link" onClick={() => focusField(key)}>
        Go to the field
      </button>
    </p>
  );
}
