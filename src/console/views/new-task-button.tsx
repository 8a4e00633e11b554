import { Icon } from '../parts/icon.js';
import { whyNoCreate } from '../state/live-create.js';
import { useLostReason, useStore } from '../state/use-store.js';

/** Opens the form of a new task, unless the sandbox is a recorder that refuses creates. */
export function NewTaskButton({ onCreate }: { onCreate: () => void }) {
  const { mode } = useStore();
  const lost = useLostReason();
  const reason = lost ?? whyNoCreate(mode);
  return (
    <button type="button" class="button small" disabled={reason !== undefined} title={reason} onClick={onCreate}>
      <Icon name="plus" /> New task
    </button>
  );
}
