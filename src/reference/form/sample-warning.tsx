import { render } from 'preact';
import { YOUR_REQUEST } from '../samples/show-request.js';
import { Words } from '../words.js';
import { focusField } from './focus-field.js';
import type { FormView } from './form-store.js';
import { problemCount } from './problem-words.js';

/**
 * Says above the code that the form's request is not valid yet, or not what was asked for, before somebody copies and
 * sends it.
 *
 * @param notices What of a link or of the catalog is not in the request.
 */
export function warnOfProblems(samples: HTMLElement, view: FormView, notices: readonly string[]): void {
  const example = samples.querySelector(`[data-example="${YOUR_REQUEST}"]`)!;
  let place = example.querySelector(':scope > .sample-warning');
  if (!place) {
    place = document.createElement('div');
    place.className = 'sample-warning';
    example.prepend(place);
  }
  render(<Warning view={view} notices={notices} />, place);
}

/** Says that the code stays as it is, whatever is entered. */
export function warnOfLoss(samples: HTMLElement): void {
  const note = document.createElement('p');
  note.className = 'note caution';
  note.role = 'alert';
  note.textContent = 'This code does not follow the form: a script could not be loaded. Reload the page.';
  samples.querySelector('#samples-panel')!.prepend(note);
}

function Warning({ view, notices }: { view: FormView; notices: readonly string[] }) {
  const count = problemCount(view);
  if (count === 0)
    return (
      <>
        <Doubt view={view} />
        {notices.length > 0 && (
          <p class="note caution">
            <Words text={notices.join(' ')} />
          </p>
        )}
      </>
    );
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
