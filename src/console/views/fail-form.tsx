import { useEffect, useRef, useState } from 'preact/hooks';
import { postControl } from '../control-client.js';
import { Problem } from '../parts/action-button.js';
import { useLostReason } from '../state/use-store.js';
import { useAction } from '../state/use-action.js';

const MESSAGES = ['The provider refused the prompt', 'The provider timed out', 'Content policy violation'];

/** Ends a task as failed, with a message. */
export function FailForm({ id }: { id: string }) {
  const [message, setMessage] = useState(MESSAGES[0]!);
  const field = useRef<HTMLInputElement>(null);
  // Selected, so that another message replaces it.
  useEffect(() => field.current!.select(), []);
  const action = useAction();
  const lost = useLostReason();
  return (
    <form
      class="inset"
      onInput={() => action.clear()}
      onSubmit={(event) => {
        event.preventDefault();
        action.run(() => postControl(`tasks/${id}/fail`, message === '' ? {} : { message }));
      }}
    >
      <label for="fail-message">Message of the failure</label>
      <input
        ref={field}
        id="fail-message"
        list="fail-messages"
        value={message}
        onInput={({ currentTarget }) => setMessage(currentTarget.value)}
      />
      <datalist id="fail-messages">
        {MESSAGES.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
      <div class="actions">
        <button
          type="submit"
          class="button danger"
          disabled={lost !== undefined}
          title={lost}
          aria-busy={action.isBusy}
        >
          Fail the task
        </button>
        <Problem action={action} />
      </div>
    </form>
  );
}
