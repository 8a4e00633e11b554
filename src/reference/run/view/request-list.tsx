import type { LoggedRequest } from '../request-log.js';
import { API_TITLES } from '../../samples/sample-model.js';
import { CREATE_PATHS } from '../limited-create.js';
import { JsonView } from './json-view.js';

const POLL_PATHS = Object.values(API_TITLES).map(({ taskPath }) => taskPath);

/** The requests of the run. Their bodies are shown on demand; headers, and so the key, are not in the log. */
export function RequestList({ entries }: { entries: LoggedRequest[] }) {
  if (entries.length === 0) return null;
  return (
    <section class="run-requests" aria-labelledby="run-requests-title">
      <h3 id="run-requests-title">
        Requests <span class="muted">{entries.length}</span>
      </h3>
      <ol>
        {grouped(entries).map(([first, ...others]) => (
          <Entry key={first.number} entry={others.at(-1) ?? first} count={others.length + 1} />
        ))}
      </ol>
    </section>
  );
}

/** Joins equal requests in a row, such as polls. */
function grouped(entries: LoggedRequest[]): [LoggedRequest, ...LoggedRequest[]][] {
  const groups: [LoggedRequest, ...LoggedRequest[]][] = [];
  for (const entry of entries) {
    const last = groups.at(-1);
    if (last && isAlike(last[0], entry)) last.push(entry);
    else groups.push([entry]);
  }
  return groups;
}

function isAlike(a: LoggedRequest, b: LoggedRequest): boolean {
  const same = ['method', 'path', 'isDryRun', 'sent', 'status', 'received', 'problem'] as const;
  return same.every((name) => a[name] === b[name]);
}

/** @param count Number of equal requests in a row, of which `entry` is the last. */
function Entry({ entry, count }: { entry: LoggedRequest; count: number }) {
  const { method, path, sent, status, ms, received, problem, retryAfter } = entry;
  const tags = [
    { text: purposeOf(entry) },
    { text: count > 1 && `${count} times` },
    { text: retryAfter !== undefined && `wait ${retryAfter} s`, kind: 'caution' },
  ].filter(({ text }) => text);
  const isBad = problem !== undefined || (status !== undefined && status >= 400);
  return (
    <li>
      <details>
        <summary>
          <span class="run-method">{method}</span>
          <span class="run-path">
            {path}
            {tags.map(({ text, kind = '' }) => (
              <>
                {' '}
                <span class={`tag ${kind}`.trimEnd()}>{text}</span>
              </>
            ))}
          </span>
          <span class={isBad ? 'run-result bad' : 'run-result'}>
            {problem ?? status ?? (ms === undefined ? 'no response yet' : '')}
          </span>
          <span class="run-ms">{ms === undefined ? '' : durationWords(ms)}</span>
        </summary>
        {sent !== undefined && (
          <>
            <p class="run-body-title">Sent</p>
            <JsonView title="Sent" text={sent} />
          </>
        )}
        {received !== undefined && (
          <>
            <p class="run-body-title">Received</p>
            <JsonView title="Received" text={received} />
          </>
        )}
        {sent === undefined && received === undefined && <p class="muted">Neither has a body that is text.</p>}
      </details>
    </li>
  );
}

/** What a request is for, in the words of the buttons; undefined if its path says it. */
function purposeOf({ method, path, isDryRun }: LoggedRequest): string | undefined {
  if (isDryRun) return 'price check';
  if (method === 'POST' && CREATE_PATHS.has(path)) return 'create';
  return method === 'GET' && POLL_PATHS.some((start) => path.startsWith(start)) ? 'poll' : undefined;
}

function durationWords(ms: number): string {
  return ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`;
}
