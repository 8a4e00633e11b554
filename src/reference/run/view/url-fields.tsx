import { hosts } from '../../../../generated/operations.js';
import { API_TITLES } from '../../../catalog/words/api-titles.js';
import { SANDBOX_URL } from '../../site/own-origin.js';
import { rootPath } from '../../site/root-path.js';
import type { AppProps } from './app-props.js';
import { KeyField } from './key-field.js';
import { OwnCode } from './own-code.js';
import { urlProblem } from '../target-url.js';

const PROBLEM_ID = 'run-url-problem';
const WARNING_ID = 'run-url-warning';

/** A URL that is typed, and its key. */
export function UrlFields({ app }: AppProps) {
  const { target } = app.runner;
  const { url, problem, warning } = app.targetForm;
  const isWrong = problem !== undefined && urlProblem(url) !== undefined;
  return (
    <>
      <div class="run-url">
        <div>
          <label>
            URL
            <input
              type="url"
              inputMode="url"
              autocomplete="off"
              spellcheck={false}
              list="run-urls"
              placeholder={SANDBOX_URL}
              defaultValue={url}
              aria-invalid={isWrong}
              aria-describedby={isWrong ? PROBLEM_ID : warning === undefined ? undefined : WARNING_ID}
              onInput={({ currentTarget }) => app.type('url', currentTarget.value)}
            />
            <datalist id="run-urls">
              <option value={SANDBOX_URL}>The sandbox of npm start</option>
              <option value={hosts[app.api]}>{API_TITLES[app.api]}: costs money</option>
            </datalist>
          </label>
          {isWrong && <Problem text={problem} />}
          {warning !== undefined && (
            <p class="run-warning" id={WARNING_ID}>
              {warning}
            </p>
          )}
        </div>
        <div>
          <KeyField app={app} label="Key" />
          {!isWrong && problem !== undefined && <Problem text={problem} />}
        </div>
        <p class="note caution">
          A page should not hold a key. This one keeps it in the memory of this tab, sends it only to this URL, and
          forgets it when you leave or change the host. In a page of your own, put{' '}
          <a href={`${rootPath()}guides/proxy/index.html`}>the proxy</a> before the API.
        </p>
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

function Problem({ text }: { text: string }) {
  return (
    <p class="run-problem" id={PROBLEM_ID} role="alert">
      {text}
    </p>
  );
}
