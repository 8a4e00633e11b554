import { useEffect, useRef, useState } from 'preact/hooks';
import { inputIn } from '../../catalog/request-parameters.js';
import { FormWords } from './description.js';
import { focusField } from './focus-field.js';
import { useForm } from './form-context.js';
import type { FormView } from './form-store.js';
import { type AskedBeside, priceWords } from './price-words.js';
import { problemCount } from './problem-words.js';

/** Milliseconds without a key press after which screen readers say what is wrong. */
const ANNOUNCE_AFTER_MS = 900;

interface FormFootProps {
  view: FormView;
  /** What a person asked for that no parameter sets: the length, and several tasks. */
  asked?: AskedBeside;
  onActions?: (element: HTMLElement) => void;
}

/** The price of the request, its problems, and buttons to use it. */
export function FormFoot({ view, asked, onActions }: FormFootProps) {
  const { store } = useForm();
  const actions = useRef<HTMLDivElement>(null);
  useEffect(() => onActions?.(actions.current!), []);
  const { fields, others, doubts, request } = view;
  const count = problemCount(view);
  const { price, doubt, note } = priceWords(store.model, inputIn(store.model.api, request.body), asked);
  const [firstKey, firstIssue] = [...fields][0] ?? [];
  const [doubtKey] = doubts.keys();
  const sentence = problemWords(firstIssue?.message ?? others[0], count);
  return (
    <>
      {others.length > 0 && (
        <ul class="form-others">
          {others.map((message) => (
            <li class="form-error">{message}</li>
          ))}
        </ul>
      )}
      {(doubt ?? note) !== undefined && (
        <div class="form-price-words">
          {doubt !== undefined && (
            <p class="form-hint">
              <FormWords text={doubt} />
            </p>
          )}
          {note !== undefined && (
            <details class="form-price-note">
              <summary>A note on this price</summary>
              <p>
                <FormWords text={note} />
              </p>
            </details>
          )}
        </div>
      )}
      <div class="form-foot">
        <p class="form-price">
          {/* A request that is not valid can't be bought at any price. */}
          {sentence === undefined ? <strong>{price}</strong> : <span class="muted">{price}</span>}
        </p>
        <Announcement text={sentence === undefined ? 'The request is valid.' : `${sentence}.`} />
        <p class="form-verdict">
          {sentence === undefined ? (
            doubtKey === undefined ? (
              <span class="tag good">Valid</span>
            ) : (
              <button type="button" class="form-doubt" onClick={() => focusField(doubtKey)}>
                Valid, but {doubts.size === 1 ? '1 field looks wrong' : `${doubts.size} fields look wrong`}
              </button>
            )
          ) : firstKey === undefined ? (
            <span class="form-problem">{sentence}</span>
          ) : (
            <button type="button" class="form-problem" onClick={() => focusField(firstKey)}>
              {sentence}
            </button>
          )}
        </p>
        <div class="form-actions" ref={actions} />
      </div>
    </>
  );
}

/** The first problem, and the number of others, such as `prompt is required (and 3 more)`. */
function problemWords(first: string | undefined, count: number): string | undefined {
  return first === undefined || count < 2 ? first : `${first} (and ${count - 1} more)`;
}

/** Says a sentence to screen readers once nobody types. */
function Announcement({ text }: { text: string }) {
  const [said, setSaid] = useState('');
  const isFirst = useRef(true);
  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return undefined;
    }
    const timer = setTimeout(() => setSaid(text), ANNOUNCE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p class="visually-hidden" role="status">
      {said}
    </p>
  );
}
