import { useEffect, useRef } from 'preact/hooks';
import { isObject, objectOf } from '../../internal/json.js';
import { textOf } from '../../internal/values.js';
import type { RequestDetails, SentRequest } from '../../sandbox/index.js';
import { BrokenRules } from '../parts/broken-rules.js';
import { pathTo } from '../state/route.js';
import { useLoaded } from '../state/use-loaded.js';

const FAULT_WORDS: Record<string, string> = {
  status: 'by the queued fault, which is used up unless it applies always',
  reset: 'the connection was reset by the queued fault; nothing was carried out',
  lost: 'the task was created and paid for, but the queued fault lost the response',
  malformed: 'the request was carried out, but the queued fault made its response no valid JSON',
  cut: 'the request was carried out, but the queued fault cut its response off',
};

/** Whether a response is what the client would have seen without a fault that breaks it, and no error. */
export function isPlain({ status, fault }: SentRequest): boolean {
  return status >= 200 && status < 300 && (fault === undefined || fault === 'delay' || fault === 'fail');
}

/** What a client would have received: a refusal, or a broken response. */
export function CreateOutcome({ sent, onLeave }: { sent: SentRequest; onLeave?: () => void }) {
  const { status, body, fault, request, task } = sent;
  const box = useRef<HTMLDivElement>(null);
  const isRefused = status >= 400 && status < 500 && fault === undefined;
  const { value: details } = useLoaded<RequestDetails>(
    isRefused ? `requests/${encodeURIComponent(request)}` : undefined,
    '',
  );
  const issues = details?.issues ?? [];
  // The outcome may be below the fold, and grows once the rules are loaded. With the focus here, Tab leads to its links.
  useEffect(() => box.current!.focus({ preventScroll: true }), [request]);
  useEffect(() => box.current!.scrollIntoView({ block: 'nearest' }), [request, issues.length]);
  const head = status === 0 ? 'No response' : `HTTP ${status}`;
  // The API's message has the same rules in one sentence.
  const words = issues.length > 1 ? undefined : messageOf(body);
  const reason = fault && FAULT_WORDS[fault];
  return (
    <div ref={box} class="note caution" role="alert" tabIndex={-1}>
      <p>
        <strong>{head}</strong>
        {words !== undefined && `: ${words}`}
        {reason !== undefined && (words === undefined ? `: ${reason}` : ` (${reason})`)}
      </p>
      {issues.length > 1 && <BrokenRules issues={issues} />}
      <p>
        <a href={pathTo('requests', request)} onClick={onLeave}>
          The request
        </a>
        {task !== undefined && (
          <>
            {' · '}
            <a href={pathTo('tasks', task)} onClick={onLeave}>
              The task
            </a>
          </>
        )}
        {isUnaffordable(sent) && details?.account !== undefined && (
          <>
            {' · '}
            <a href={pathTo('accounts', details.account)} onClick={onLeave}>
              The account, to top it up
            </a>
          </>
        )}
      </p>
    </div>
  );
}

/** Whether the account has too little money, by its balance or its daily budget. */
const isUnaffordable = ({ status, body }: SentRequest): boolean =>
  status === 402 || objectOf(body).code === 'BUDGET_EXCEEDED';

function messageOf(body: unknown): string | undefined {
  if (!isObject(body)) return undefined;
  return textOf(objectOf(body.data).message) ?? textOf(body.error) ?? textOf(objectOf(body.error).message);
}
