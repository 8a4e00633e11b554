import { useStore } from '../state/use-store.js';

/** Says what responds if it is not only the sandbox, so that nobody takes a live API for a sandbox. */
export function ModeBanner() {
  const { mode, upstream = [], allowCreates } = useStore().mode;
  if (mode === 'sandbox') return null;
  if (mode === 'replay')
    return (
      <p class="banner caution" role="note">
        <strong>Replay</strong> Requests in the recording get their recorded responses; all others those of the sandbox.
      </p>
    );
  return (
    <p class="banner record" role="note">
      <strong>Live: recording</strong> Requests go to{' '}
      {upstream.length > 0 ? <strong>{upstream.join(', ')}</strong> : 'the live APIs'} with your key.{' '}
      {allowCreates ? 'Creates cost money.' : 'Creates are refused: they would cost money.'}
    </p>
  );
}
