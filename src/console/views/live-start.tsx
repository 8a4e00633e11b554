import { useStore } from '../state/use-store.js';

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
