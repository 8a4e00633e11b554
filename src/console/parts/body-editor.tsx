import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useLostReason } from '../state/use-store.js';
import { useAction } from '../state/use-action.js';
import { Problem } from './action-button.js';

interface BodyEditorProps {
  label: string;
  /** The initial body. */
  text: string;
  /** Label of the button. */
  submit: string;
  /** Whether the body can't be sent now; `children` say why. */
  isBlocked?: boolean;
  /** Whether the body gets the focus when it appears. */
  isFirst?: boolean;
  /** Sends the body; if the promise rejects, the error is shown. */
  send: (body: unknown) => Promise<unknown>;
  /** Called when any field of the form changes, since the last result no longer fits. */
  onEdit?: () => void;
  children?: ComponentChildren;
  /** The result, below the buttons. */
  after?: ComponentChildren;
}

/** Edits a JSON body, and sends it. */
export function BodyEditor({
  label,
  text: initial,
  submit,
  isBlocked = false,
  isFirst = false,
  send,
  onEdit,
  children,
  after,
}: BodyEditorProps) {
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const editor = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(initial);
  const action = useAction();
  const lost = useLostReason();
  const read = readJson(text);
  const submitBody = () => {
    // Enter in a field also submits the form, even if the button is disabled.
    if (!('problem' in read) && !isBlocked && lost === undefined) action.run(() => send(read.value));
  };
  useEffect(() => {
    const own = form.current!;
    // In a dialog, listens in all of it: its head has the focus at first.
    const place: HTMLElement = own.closest('dialog') ?? own;
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.repeat) return;
      event.preventDefault();
      own.requestSubmit();
    };
    place.addEventListener('keydown', listen);
    return () => place.removeEventListener('keydown', listen);
  }, []);
  useEffect(() => {
    if (!isFirst) return;
    editor.current!.focus();
    editor.current!.setSelectionRange(0, 0);
  }, []);
  return (
    <form
      ref={form}
      class="body-editor"
      onInput={() => {
        action.clear();
        onEdit?.();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        submitBody();
      }}
    >
      {children}
      <label for={id}>{label}</label>
      <textarea
        ref={editor}
        id={id}
        class="code"
        spellcheck={false}
        rows={Math.min(18, Math.max(7, text.split('\n').length + 1))}
        value={text}
        aria-invalid={'problem' in read}
        aria-describedby={`${id}-state`}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <p id={`${id}-state`} class={'problem' in read ? 'problem' : 'muted small key-hint'}>
        {'problem' in read ? read.problem : 'Ctrl+Enter or ⌘+Enter sends it.'}
      </p>
      <div class="actions">
        <button
          type="submit"
          class="button primary"
          disabled={'problem' in read || isBlocked || lost !== undefined}
          aria-describedby={lost === undefined ? undefined : `${id}-lost`}
          aria-busy={action.isBusy}
        >
          {submit}
        </button>
        {lost === undefined ? (
          <Problem action={action} />
        ) : (
          <span id={`${id}-lost`} class="muted small">
            {lost}
          </span>
        )}
      </div>
      {after}
    </form>
  );
}

function readJson(text: string): { value: unknown } | { problem: string } {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    return { problem: `The body is not valid JSON: ${(error as Error).message}` };
  }
}
