import { Icon } from '../parts/icon.js';
import { whyNoCreate } from '../state/live-create.js';
import { useStore } from '../state/use-store.js';

/** Creates a task at the live API, unless the recorder refuses that. */
export function LiveCreate({ onCreate }: { onCreate: () => void }) {
  const reason = whyNoCreate(useStore().mode);
  return (
    <button type="button" class="button small" disabled={reason !== undefined} title={reason} onClick={onCreate}>
      <Icon name="plus" /> New task
    </button>
  );
}

/** What a recorder shows before the first request. */
export function LiveStart() {
  const { allowCreates } = useStore().mode;
  return (
    <>
      <p class="muted">
        No request yet. Point your client at <code>{location.origin}</code> and use a key of the live API: each request
        is sent there once, and recorded without the key.
      </p>
      <p class="muted">
        {allowCreates
          ? 'Creates are sent as well: each one costs money.'
          : 'Creates and uploads are refused; --allow-creates lets them through, and each create then costs money.'}
      </p>
    </>
  );
}
