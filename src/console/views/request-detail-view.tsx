import { useState } from 'preact/hooks';
import { OWN_KEY } from '../../sandbox/control/mode.js';
import type { RequestDetails } from '../../sandbox/index.js';
import { ActionButton } from '../parts/action-button.js';
import { BrokenRules } from '../parts/broken-rules.js';
import { CopyButton } from '../parts/copy-button.js';
import { Facts } from '../parts/facts.js';
import { inLines, JsonBlock } from '../parts/json-block.js';
import { HttpTag } from '../parts/tags.js';
import { pathTo } from '../state/route.js';
import { goToSent, sendAgain } from '../state/send-again.js';
import { useStore } from '../state/use-store.js';
import { useLoaded } from '../state/use-loaded.js';
import { durationWords } from '../../catalog/words/duration-words.js';
import { dateWords } from '../words.js';
import { EditedRequest } from './edited-request.js';
import { headerFact } from './header-fact.js';
import { operationWords } from './operation-words.js';
import { faultWords } from './fault-words.js';

/** A request and its response. */
export function RequestDetailView({ id }: { id: string }) {
  const { mode, keys, starts } = useStore();
  const { value: request, problem } = useLoaded<RequestDetails>(`requests/${encodeURIComponent(id)}`, String(starts));
  const [isEditing, setIsEditing] = useState(false);
  if (problem !== undefined) return <p class="problem">{problem}</p>;
  if (!request) return <p class="muted">Loading…</p>;
  const { method, path, status, requestBody, responseBody, issues = [] } = request;
  const isLive = mode.mode === 'record';
  const canEdit = method === 'POST' && requestBody !== undefined && !isLive;
  return (
    <article class="detail">
      <header class="detail-head">
        <h2>
          <code>
            {method} {path}
          </code>
        </h2>
        <HttpTag status={status} />
        {request.replayed && <span class="tag accent">from the recording</span>}
      </header>
      <div class="actions">
        <ActionButton work={async () => goToSent(request, await sendAgain(request))} reason={request.sendProblem}>
          Send again
        </ActionButton>
        {canEdit && (
          <button type="button" class="button" aria-expanded={isEditing} onClick={() => setIsEditing(!isEditing)}>
            Send again with changes
          </button>
        )}
        <span class="copies">
          <CopyButton size="normal" text={keys.withKey(request.curl, request.account)}>
            Copy as curl
          </CopyButton>
          <CopyButton size="normal" text={keys.withKey(request.typescript, request.account)}>
            Copy as TypeScript
          </CopyButton>
        </span>
        <CopyNote request={request} />
      </div>
      {isEditing && canEdit && (
        <EditedRequest request={request} text={inLines(requestBody)} submit="Send the request" />
      )}
      {request.fault !== undefined && (
        <p class="note">
          <strong>Fault:</strong> {faultWords(request.fault)}
          {request.problem !== undefined && ` Its message: ${request.problem}`}
        </p>
      )}
      {issues.length > 0 ? (
        <div class="note caution">
          <BrokenRules issues={issues} />
        </div>
      ) : (
        request.fault === undefined &&
        request.problem !== undefined && (
          <p class="note caution">
            <strong>Refused:</strong> {request.problem}
          </p>
        )
      )}
      <Facts
        facts={[
          [
            'Operation',
            request.operation && (
              <>
                {operationWords(request.operation)}, <code>{request.operation}</code>
              </>
            ),
          ],
          ['Model', request.model && <code>{request.model}</code>],
          [
            'Task',
            request.task &&
              (isLive ? <code>{request.task}</code> : <a href={pathTo('tasks', request.task)}>{request.task}</a>),
          ],
          [
            'Account',
            request.account &&
              (isLive ? (
                <code>{keys.words(request.account)}</code>
              ) : (
                <a href={pathTo('accounts', request.account)}>{keys.words(request.account)}</a>
              )),
          ],
          ['Received', dateWords(request.at)],
          ['Took', durationWords(request.ms)],
        ]}
      />
      {requestBody !== undefined && requestBody !== '' && <JsonBlock title="Request body" text={requestBody} />}
      <section class="block">
        <header>
          <h3>Response</h3>
        </header>
        <Facts
          facts={[
            ['Status', status === 0 ? 'none' : status],
            ...Object.entries(request.responseHeaders ?? {}).map(headerFact),
          ]}
        />
      </section>
      {responseBody !== undefined && responseBody !== '' && (
        <JsonBlock title={status === 0 ? 'Response body that was lost' : 'Response body'} text={responseBody} />
      )}
      {request.truncated && (
        <p class="muted small">A body is recorded up to 64 KiB, and files inside it are left out.</p>
      )}
    </article>
  );
}

/** Says which account a copied request runs on, or that the copy needs a key. */
function CopyNote({ request: { copyKey, account, curl } }: { request: RequestDetails }) {
  const { keys } = useStore();
  if (copyKey === undefined || account === undefined) return null;
  const isComplete = copyKey !== OWN_KEY || keys.withKey(curl, account) !== curl;
  return (
    <span class="copy-note muted small">
      {isComplete ? (
        `Copies run on the account ${keys.words(account)}.`
      ) : (
        <>
          In a copy, replace <code>{OWN_KEY}</code> by the key of the account {keys.words(account)}.
        </>
      )}
    </span>
  );
}
