import { API_TITLES } from '../../catalog/words/api-titles.js';
import { postControl } from '../control-client.js';
import { dailyBudgetOf } from '../../sandbox/accounts.js';
import type { ScenarioState } from '../../sandbox/index.js';
import { ActionButton } from '../parts/action-button.js';
import { Facts } from '../parts/facts.js';
import { NO_REQUEST_FILTER, NO_TASK_FILTER } from '../state/filters.js';
import { goTo } from '../state/route.js';
import { useLoaded } from '../state/use-loaded.js';
import { useLimitsNow, useStore } from '../state/use-store.js';
import type { ScenarioAccount } from './scenario-panel.js';
import { durationWords } from '../../catalog/words/duration-words.js';
import { dateWords, moneyWords } from '../words.js';

/** The money and the limits of an account, and buttons to change them. */
export function AccountDetailView({ id }: { id: string }) {
  const store = useStore();
  const now = useLimitsNow();
  const { value: scenario } = useLoaded<ScenarioState>('scenario', store.newestRequest);
  const account = store.accounts.find((one) => one.id === id);
  if (!account) return <p class="problem">There is no such account among the newest.</p>;
  const change = (body: object) => () => postControl(`accounts/${encodeURIComponent(id)}`, body);
  const own = (scenario?.accounts as ScenarioAccount[] | undefined)?.find((one) => one.account === id);
  const budget = dailyBudgetOf(account);
  const blockedFor = (account.blockedUntil ?? 0) - now;
  return (
    <article class="detail">
      <header class="detail-head">
        <h2>
          Account <code>{store.keys.words(id)}</code>
        </h2>
        {own?.banned === true ? (
          <span class="tag bad dot">banned by the scenario</span>
        ) : blockedFor > 0 ? (
          <span class="tag bad dot">blocked</span>
        ) : (
          <span class="tag good dot">not blocked</span>
        )}
      </header>
      {store.keys.keyOf(id) === undefined && (
        <p class="muted small">
          The sandbox stores no key: this name is made from it. A key that is typed in “New task” names its account
          until the page is reloaded.
        </p>
      )}
      <div class="cards">
        <section class="card">
          <h3>{API_TITLES.unifically}</h3>
          <p class="figure">{moneyWords(account.balance)}</p>
          <p class="muted small">
            Balance. Each task takes its price; failed tasks give it back, which no document says of the API.
          </p>
          <div class="actions">
            <ActionButton work={change({ add: 10 })}>+$10</ActionButton>
            <ActionButton work={change({ add: 100 })}>+$100</ActionButton>
            <ActionButton class="danger" work={change({ balance: 0 })} disabled={account.balance === 0}>
              Empty
            </ActionButton>
          </div>
        </section>
        <section class="card">
          <h3>{API_TITLES.gateai}</h3>
          <p class="figure">{moneyWords(account.budgetLeft)}</p>
          <p class="muted small">Left of the budget of the day, which is {moneyWords(budget)}.</p>
          <div class="actions">
            <ActionButton work={change({ spent: 0 })} disabled={account.budgetLeft >= budget}>
              Refill
            </ActionButton>
            <ActionButton class="danger" work={change({ spent: budget })} disabled={account.budgetLeft === 0}>
              Use up
            </ActionButton>
          </div>
        </section>
        <section class="card">
          <h3>Limits</h3>
          <p class="figure">{blockedFor > 0 ? durationWords(blockedFor) : 'No block'}</p>
          <p class="muted small">
            {blockedFor > 0
              ? 'It is blocked: until then its requests get a 429.'
              : 'More than ten creates or ten reads in a second block it for a minute.'}
          </p>
          <div class="actions">
            <ActionButton work={change({ unblock: true })} disabled={blockedFor <= 0}>
              Unblock
            </ActionButton>
          </div>
        </section>
      </div>
      <div class="actions">
        <button
          type="button"
          class="button"
          onClick={() => {
            store.filterTasks({ ...NO_TASK_FILTER, account: id });
            goTo('tasks');
          }}
        >
          Its tasks
        </button>
        <button
          type="button"
          class="button"
          onClick={() => {
            store.filterRequests({ ...NO_REQUEST_FILTER, account: id });
            goTo('requests');
          }}
        >
          Its requests
        </button>
      </div>
      <Facts
        facts={[
          ['Digest of its key', <code>{id}</code>],
          ['User', account.user],
          ['Open tasks', account.tasks],
          ['First request', dateWords(account.createdAt)],
        ]}
      />
    </article>
  );
}
