import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useFocusHome } from '../state/use-focus-home.js';
import { useLostReason } from '../state/use-store.js';
import { useAction, type Action } from '../state/use-action.js';

export interface ActionButtonProps {
  /** The action of the button; if the promise rejects, the error is shown next to it. */
  work: () => Promise<unknown>;
  children: ComponentChildren;
  class?: string;
  label?: string;
  disabled?: boolean;
  /** Why the button is disabled, shown next to it. */
  reason?: string;
}

/** A button that sends a request to the sandbox. */
export function ActionButton({ work, children, class: name = '', label, disabled = false, reason }: ActionButtonProps) {
  const action = useAction();
  const lost = useLostReason();
  const id = useId();
  const isDisabled = disabled || lost !== undefined || reason !== undefined;
  const button = useFocusHome(isDisabled);
  return (
    <span class="action">
      <button
        ref={button}
        type="button"
        class={`button ${name}`}
        aria-label={label}
        aria-busy={action.isBusy}
        disabled={isDisabled}
        title={reason === undefined ? lost : undefined}
        aria-describedby={reason === undefined ? undefined : id}
        onClick={() => action.run(work)}
      >
        {children}
      </button>
      {reason === undefined ? (
        <Problem action={action} />
      ) : (
        <span id={id} class="muted small">
          {reason}
        </span>
      )}
    </span>
  );
}

/** Why the sandbox refused the request. */
export function Problem({ action }: { action: Pick<Action, 'problem'> }) {
  return action.problem === undefined ? null : (
    <span class="problem" role="alert">
      {action.problem}
    </span>
  );
}
