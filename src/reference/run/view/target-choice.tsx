import { EXAMPLE_KEY } from '../../../sandbox/control/mode.js';
import { findModel } from '../../../catalog/index.js';
import { hosts } from '../../../../generated/operations.js';
import { API_TITLES as API_NAMES } from '../../samples/sample-model.js';
import { API_TITLES } from '../../../catalog/words/api-titles.js';
import { AuthenticationError } from '../../../errors/errors.js';
import { rootPath } from '../../site/root-path.js';
import type { TargetChoice } from '../target-form.js';
import type { AppProps } from './app-props.js';

const PAGE_LABEL = 'Sandbox in this page';

/** The name of the chosen target. */
export function targetLabel({ choice, targetForm, runner }: AppProps['app']): string {
  if (choice === 'page') return PAGE_LABEL;
  return choice === 'own' ? ownLabel(targetForm.own!) : (runner.target?.name ?? 'Another URL');
}

const ownLabel = (own: string) => `This sandbox (${new URL(own).host})`;

/** The choice of the target of requests. */
export function TargetChoiceView({ app }: AppProps) {
  const { own } = app.targetForm;
  const choices: [TargetChoice, string][] = [
    ...(app.isKnown ? [['page', PAGE_LABEL] as [TargetChoice, string]] : []),
    ...(own === undefined ? [] : [['own', ownLabel(own)] as [TargetChoice, string]]),
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
          No server, no key, no bill. Outputs are stand-ins
          {findModel(app.api, app.model)?.kind === 'video' && '; videos are silent'}.
        </p>
      )}
      {app.choice === 'own' && <OwnSandbox app={app} />}
      {app.choice === 'url' && <UrlFields app={app} />}
    </fieldset>
  );
}

/** The sandbox that serves the page. Few need its key, or their own code right now. */
function OwnSandbox({ app }: AppProps) {
  return (
    <>
      <p class="muted">
        It serves this page; <a href="/_sandbox/">its console</a> shows every request.
      </p>
      {/* A sandbox with a list of keys refuses that of the examples. */}
      <details class="run-more" open={app.runner.state.error instanceof AuthenticationError}>
        <summary>Its key, and calls from your own code</summary>
        <div class="run-url">
          <KeyField app={app} label="Key, if it needs one" />
        </div>
        <p class="muted">Any key works, unless you started it with a list of keys.</p>
        <OwnCode app={app} origin={app.targetForm.own!} />
      </details>
    </>
  );
}

/** How code outside the page reaches the same sandbox. */
function OwnCode({ app: { api, targetForm }, origin }: AppProps & { origin: string }) {
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
  const { target } = app.runner;
  const { url, problem } = app.targetForm;
  return (
    <>
      <div class="run-url">
        <label>
          URL
          <input
            type="url"
            inputMode="url"
            autocomplete="off"
            spellcheck={false}
            list="run-urls"
            placeholder="http://127.0.0.1:4010"
            defaultValue={url}
            onInput={({ currentTarget }) => app.type('url', currentTarget.value)}
          />
          <datalist id="run-urls">
            <option value="http://127.0.0.1:4010">The sandbox of npm start</option>
            <option value={hosts[app.api]}>{API_TITLES[app.api]}: costs money</option>
          </datalist>
        </label>
        <KeyField app={app} label="Key" />
        <p class="note caution">
          A page should not hold a key. This one keeps it in the memory of this tab, sends it only to this URL, and
          forgets it when you leave. In a page of your own, put{' '}
          <a href={`${rootPath()}guides/proxy/index.html`}>the proxy</a> before the API.
        </p>
        {problem !== undefined && (
          <p class="run-problem" role="alert">
            {problem}
          </p>
        )}
      </div>
      {target?.controls && (
        <details class="run-more">
          <summary>Calls from your own code</summary>
          <OwnCode app={app} origin={target.baseUrl} />
        </details>
      )}
    </>
  );
}

function KeyField({ app, label }: AppProps & { label: string }) {
  return (
    <label>
      {label}
      <input
        type="password"
        autocomplete="off"
        spellcheck={false}
        ref={(field) => {
          // Set as a property, since an attribute would be in the HTML of the page.
          if (field && field.value !== app.targetForm.key) field.value = app.targetForm.key;
        }}
        onInput={({ currentTarget }) => app.type('key', currentTarget.value)}
      />
    </label>
  );
}
