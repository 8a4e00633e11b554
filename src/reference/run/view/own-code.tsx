import { EXAMPLE_KEY } from '../../../sandbox/control/mode.js';
import { API_TITLES } from '../../samples/sample-model.js';
import type { AppProps } from './app-props.js';

/** How code outside the page reaches the same sandbox. */
export function OwnCode({ app: { api, targetForm }, origin }: AppProps & { origin: string }) {
  return (
    <p class="muted">
      Your code reaches it with{' '}
      <code>
        {api.toUpperCase()}_BASE_URL={origin}
      </code>
      , which the client and the command read. The samples of this page name it already, and take the key from a
      variable:{' '}
      {targetForm.usesExampleKey ? (
        <>
          <code>
            export {API_TITLES[api].keyVariable}={EXAMPLE_KEY}
          </code>{' '}
          in your shell first. Their tasks are then in the list below, as those of this panel are.
        </>
      ) : (
        <>
          give <code>{API_TITLES[api].keyVariable}</code> the key that you typed, since each key has an account.
        </>
      )}
    </p>
  );
}
