import { formatUsd } from '../../../internal/money.js';
import { withoutAdvice } from '../../../internal/send-errors.js';
import { ConnectionError, ServerError, ValidationError } from '../../../errors/errors.js';
import type { Api } from '../../../types/api.js';
import { unknownOutcomePath } from '../../paths.js';
import { rootPath } from '../../site/root-path.js';
import { Words } from '../../words.js';
import { afterLimitWords } from '../limited-create.js';
import { lostCreate, type LostCreate } from '../lost-create.js';
import { AfterFault } from './after-fault.js';
import { SourceHint, STARTS_ANEW } from './source-hint.js';
import { focusStatus } from './focus-status.js';
import { unreadableWords } from '../target-url.js';
import { rulesBroken } from '../../form/problem-words.js';
import type { FormProblem } from '../../form/request.js';
import type { AppProps } from './app-props.js';

/** How to find out whether a create with a lost response has made a task. */
const HOW_TO_FIND: Record<Api, string> = {
  unifically:
    'The API has no list of tasks. The balance of `GET /account` shows whether the task was charged, but no call returns ' +
    'its id. Send a `callback_url` with a create: the API calls it with the id, even if the response is lost.',
  gateai:
    '`GET /api/me` lists what is in flight and the last 20 that ended, with their ids. A new one is yours if nothing else ' +
    'used the key meanwhile: create one at a time. By its id, your code can wait for the task and read its output.',
};

/** Said instead if the create has a `callback_url`. */
const CALLED_ANYWAY =
  'This create has a `callback_url`: the API calls it with the id once the task ends, even though the response was lost. ' +
  'The balance of `GET /account` shows sooner whether the task was charged.';

/** The problems that the form shows. */
function BrokenRules({ problems }: { problems: FormProblem[] }) {
  return (
    <>
      <p>The form says that {rulesBroken(problems.length)}:</p>
      <RuleList problems={problems} />
    </>
  );
}

/** The broken rules, each in a sentence that leads to its field. */
function RuleList({ problems }: { problems: FormProblem[] }) {
  return (
    <ul class="run-fields">
      {problems.map(({ message, focus }) => (
        <li>
          {focus ? (
            <button type="button" onClick={focus}>
              {message}
            </button>
          ) : (
            message
          )}
        </li>
      ))}
    </ul>
  );
}

/** The state of the run in words, and the next step. */
export function Outcome({ app }: AppProps) {
  const { step, error, reason } = app.runner.state;
  const problems = app.request?.problems ?? [];
  if (app.isChanged)
    return (
      <p class="note">
        <strong>The request has changed.</strong> Check it again.
      </p>
    );
  if (step === 'priced')
    return (
      <>
        {app.isRepriced && <p class="note">The request has changed since its price was asked. This is the new one.</p>}
        {problems.length > 0 && (
          <div class="note caution">
            <BrokenRules problems={problems} />
            <p>The API will refuse it.</p>
          </div>
        )}
        {app.sources.provided.map(({ what, id }) => (
          <p class="note">
            This request builds on {what}. The sandbox pretends to have the one that it names, <code>{id}</code>.{' '}
            {STARTS_ANEW}
          </p>
        ))}
        {app.sources.used !== undefined && app.request?.text.includes(app.sources.used) && (
          <p class="note">
            This request builds on <code>{app.sources.used}</code>, a task of this account.
          </p>
        )}
      </>
    );
  if (app.sources.missing) return <SourceHint app={app} source={app.sources.missing} />;
  // The sentences of the fields repeat the message of the error.
  if (step === 'refused' && error instanceof ValidationError && problems.length > 0)
    return (
      <div class="note run-bad">
        <p>
          <strong>The request is not valid: {rulesBroken(problems.length)}.</strong> Nothing was created, and nothing is
          charged.
        </p>
        <RuleList problems={problems} />
        <p>
          The client throws a <code>{error.name}</code>.
        </p>
      </div>
    );
  if (step === 'refused')
    return (
      <div class="note run-bad">
        <ErrorLine error={error!} />
        <p>
          {error instanceof ConnectionError && app.runner.target?.kind === 'url' ? (
            <Words text={unreadableWords(app.runner.target.baseUrl)} />
          ) : error instanceof ServerError && app.runner.state.sentAt !== undefined ? (
            app.isFree ? (
              'This sandbox created nothing, and nothing is charged. After such a response of the API, a task may exist.'
            ) : (
              'No document says whether a create that got this response was charged: look at the account before you send it again.'
            )
          ) : (
            'Nothing was created, and nothing is charged.'
          )}
        </p>
        {problems.length > 0 && <BrokenRules problems={problems} />}
      </div>
    );
  if (step === 'failed')
    return (
      <div class="note run-bad">
        {app.runner.limited && <p>{afterLimitWords(app.runner.limited)}</p>}
        <p>
          The task failed: <strong>{reason}</strong>
        </p>
        <p>
          It is paid for: no document says that it is refunded
          {app.api === 'gateai' && ', unless it ran for 20 minutes'}. Sending the same request again is a new payment.
        </p>
      </div>
    );
  if (step === 'left')
    return (
      <div class="note run-bad">
        <ErrorLine error={error!} />
        <p>The task exists and is paid for. Nobody waits for it any more; its id is all that it takes to read it.</p>
        <button type="button" class="button" onClick={() => adopt(app, app.runner.state.handle!.id)}>
          Wait for the task
        </button>
      </div>
    );
  if (step === 'unknown') return <LostResponse app={app} />;
  return <Accepted app={app} />;
}

/** After a create that the API accepted. */
function Accepted({ app }: AppProps) {
  const { state } = app.runner;
  if (!state.handle) return null;
  return (
    <>
      <AfterFault app={app} />
      <PaidAgain app={app} tasks={state.lost + 1} />
    </>
  );
}

/** Warns that each create was charged if a person created again after a lost response. */
function PaidAgain({ app, tasks }: AppProps & { tasks: number }) {
  if (tasks < 2 || !app.isFree) return null;
  const words = tasks === 2 ? 'Two tasks were' : `${tasks} tasks were`;
  return (
    <p class="note caution run-twice">
      <strong>{words} paid for.</strong> You created again after a lost response, and each create made a task: the
      sandbox’s list below has them all.
    </p>
  );
}

function adopt(app: AppProps['app'], id: string): void {
  focusStatus();
  void app.runner.adopt(id);
}

/** What a charge says of the create: other code may use the account of an API too. */
const existsWords = (app: AppProps['app']): string =>
  app.isFree ? 'The task exists.' : 'If nothing else used the account meanwhile, the task exists.';

/** What is known of a task whose create got no response. */
function LostWords({ app, lost: { source, charged = 0 } }: AppProps & { lost: LostCreate }) {
  if (source === 'callback') return <>A callback has since delivered the id: the task exists, and is paid for.</>;
  if (source === 'account')
    return (
      <>
        The account’s list has one new task of this model:{' '}
        {app.isFree ? '' : 'if nothing else used the key meanwhile, '}the create went through.
      </>
    );
  if (charged > 0) return <>The account was charged. {existsWords(app)} Your code has no task id.</>;
  return (
    <>
      Your code has no task id, and can't know whether the task exists.
      {app.isFree && " In this run it does exist, and is paid for: the sandbox's list below shows it."}
    </>
  );
}

/** What an error of the client says, as a sentence; what it says to do is below, in more words. */
function ErrorLine({ error }: { error: Error }) {
  return (
    <p class="run-error">
      The client throws <code>{error.name}</code>: <Words text={withoutAdvice(error).replace(/[^.?]$/, '$&.')} />
    </p>
  );
}

/** A create whose response was lost. */
function LostResponse({ app }: AppProps) {
  const { error, account, before } = app.runner.state;
  const lost = lostCreate(app);
  const { id, source, newCount, charged, isAwaited } = lost;
  return (
    <div class="note run-bad">
      <p>
        <strong>The response to the create was lost.</strong> <LostWords app={app} lost={lost} />{' '}
        <strong>Do not send it again.</strong>
      </p>
      <PaidAgain app={app} tasks={app.runner.state.lost + 1} />
      <ErrorLine error={error!} />
      <p>
        Code without the client gets a connection error, or its time limit ends.{' '}
        <a href={rootPath() + unknownOutcomePath(app.api)}>Code that finds out</a>.
      </p>
      {id === undefined && (
        <p>
          <Words text={isAwaited ? CALLED_ANYWAY : HOW_TO_FIND[app.api]} />
        </p>
      )}
      {app.isFree && (
        <p>
          The account of the sandbox shows it at once. At the API, wait a minute: no document says how soon it shows.
        </p>
      )}
      <div class="run-buttons">
        <button
          type="button"
          class={app.isOld || id !== undefined ? 'button' : 'button primary'}
          onClick={() => void app.runner.checkAccount()}
        >
          {`Check the account: GET ${app.api === 'gateai' ? '/api/me' : '/account'}`}
        </button>
      </div>
      {account && (
        <p class="run-finding" data-finding="account">
          {charged === undefined
            ? `The account has ${formatUsd(account.left)} left. Compare that with what it had before.`
            : charged > 0
              ? `${formatUsd(before!.left)} before, ${formatUsd(account.left)} now: ${formatUsd(charged)} was charged. ${existsWords(app)}`
              : app.isFree
                ? 'The balance has not changed: nothing was created.'
                : 'The balance has not changed so far. No document says how soon a charge shows: check again after a minute.'}
        </p>
      )}
      {id === undefined && newCount !== undefined && (newCount > 1 || !app.isFree) && (
        <p class="run-finding" data-finding="list">
          {newCount > 1
            ? `${newCount} tasks of this model are new in the list: no one can say which of them this create made.`
            : 'No task of this model is new in the list so far.'}
        </p>
      )}
      {id !== undefined && (
        <p class="run-finding" data-finding={source === 'callback' ? 'callback' : undefined}>
          <span>
            {source === 'callback' ? (
              <>
                Your server was called: the task is <code>{id}</code>.
              </>
            ) : (
              <>
                New in the list: <code>{id}</code>. Your code can poll it by this id.
              </>
            )}
          </span>
          <button type="button" class={app.isOld ? 'button' : 'button primary'} onClick={() => adopt(app, id)}>
            Wait for the task
          </button>
        </p>
      )}
      {app.isFree && (
        <p>
          <button
            type="button"
            class="run-plain"
            onClick={() => {
              focusStatus();
              void app.create();
            }}
          >
            Create another task anyway
          </button>
        </p>
      )}
    </div>
  );
}
