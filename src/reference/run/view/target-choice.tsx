import { EXAMPLE_KEY } from '../../../sandbox/control/mode.js';
import { hosts } from '../../../../generated/operations.js';
import { API_TITLES as API_NAMES } from '../../samples/sample-model.js';
import { API_TITLES } from '../../../catalog/words/api-titles.js';
import { rootPath } from '../../site/root-path.js';
import type { TargetChoice } from '../run-app.js';
import type { AppProps } from './app-props.js';

/** The choice of the target of requests. */
export function TargetChoiceView({ app }: AppProps) {
  const choices: [TargetChoice, string][] = [
    ...(app.isKnown ? [['page', 'Sandbox in this page'] as [TargetChoice, string]] : []),
    ...(app.own === undefined ? [] : [['own', `This sandbox (${new URL(app.own).host})`] as [TargetChoice, string]]),
    ['url', 'Another URL'],
  ];
  return (
    <fieldset class="run-choice">
      <legend>Send it to</legend>
      <div class="segments">
        {choices.map(([name, label]) => (
          <label>
            <input type="radio" name="run-target" checked={app.choice === name} onChange={() => app.choose(name)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
      {app.choice === 'page' && (
        <p class="muted">
          No server, no key, no bill: both APIs run in this page. What it makes are stand-ins of the right kind and
          length; its videos are silent.
        </p>
      )}
      {app.choice === 'own' && (
        <p class="muted">
          The sandbox that serves this page: <a href="/_sandbox/">its console</a> shows every request. Any key works,
          unless you started it with a list of keys.
        </p>
      )}
      {app.choice !== 'page' && <UrlFields app={app} />}
      <OwnCode app={app} />
    </fieldset>
  );
}

/** How code outside the page reaches the same sandbox. */
function OwnCode({ app: { api, choice, own, runner, usesExampleKey } }: AppProps) {
  const origin = choice === 'own' ? own : runner.target?.controls && runner.target.baseUrl;
  if (choice === 'page' || origin === undefined) return null;
  return (
    <p class="muted">
      Your code reaches it with{' '}
      <code>
        {api.toUpperCase()}_BASE_URL={origin}
      </code>
      , which the client and the command read. The samples of this page name it already, and take the key from a
      variable:{' '}
      {usesExampleKey ? (
        <>
          <code>
            export {API_NAMES[api].keyVariable}={EXAMPLE_KEY}
          </code>{' '}
          in your shell first. Their tasks are then in the list below, as those of this panel are.
        </>
      ) : (
        <>
          give <code>{API_NAMES[api].keyVariable}</code> the key that you typed, since each key has an account.
        </>
      )}
    </p>
  );
}

function UrlFields({ app }: AppProps) {
  const isOwn = app.choice === 'own';
  return (
    <div class="run-url">
      {!isOwn && (
        <label>
          URL
          <input
            type="url"
            inputMode="url"
            autocomplete="off"
            spellcheck={false}
            list="run-urls"
            placeholder="http://127.0.0.1:4010"
            onInput={({ currentTarget }) => app.type('url', currentTarget.value)}
          />
          <datalist id="run-urls">
            <option value="http://127.0.0.1:4010">The sandbox of npm start</option>
            <option value={hosts[app.api]}>{API_TITLES[app.api]}: costs money</option>
          </datalist>
        </label>
      )}
      <label>
        {isOwn ? 'Key, if it needs one' : 'Key'}
        <input
          type="password"
          autocomplete="off"
          spellcheck={false}
          onInput={({ currentTarget }) => app.type('key', currentTarget.value)}
        />
      </label>
      {!isOwn && (
        <p class="note caution">
          A page should not hold a key. This one keeps it in the memory of this tab, sends it only to this URL, and
          forgets it when you leave. In a page of your own, put{' '}
          <a href={`${rootPath()}guides/proxy/index.html`}>the proxy</a> before the API.
        </p>
      )}
      {app.problem !== undefined && (
        <p class="run-problem" role="alert">
          {app.problem}
        </p>
      )}
    </div>
  );
}
