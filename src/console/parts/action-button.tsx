import type { ComponentChildren } from 'preact';
import { useAction, type Action } from '../state/use-action.js';

export interface ActionButtonProps {
  /** What the click asks for; what it rejects with is shown beside the button. */
  work: () => Promise<unknown>;
  children: ComponentChildren;
  class?: string;
  label?: string;
  disabled?: boolean;
}

/** A button that asks the sandbox for something. */
export function ActionButton({ work, children, class: name = '', label, disabled = false }: ActionButtonProps) {
  const action = useAction();
  return (
    <span class="action">
      <button
        type="button"
        class={`button ${name}`}
        aria-label={label}
        aria-busy={action.isBusy}
        disabled={disabled}
        onClick={() => action.run(work)}
      >
        {children}
      </button>
      <Problem action={action} />
    </span>
  );
}

/** Why the sandbox refused what was asked. */
export function Problem({ action }: { action: Pick<Action, 'problem'> }) {
  return action.problem === undefined ? null : (
    <span class="problem" role="alert">
      {action.problem}
    </span>
  );
}
