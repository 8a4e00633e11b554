import { API_TITLES } from '../../catalog/words/api-titles.js';
import type { AccountRow } from '../../sandbox/index.js';
import { KeyForm } from '../parts/key-form.js';
import { SplitView } from '../parts/split-view.js';
import { VirtualList } from '../parts/virtual-list.js';
import { goTo } from '../state/route.js';
import { useLimitsNow, useStore } from '../state/use-store.js';
import { durationWords } from '../../catalog/words/duration-words.js';
import { moneyWords, plural } from '../words.js';
import { AccountDetailView } from './account-detail-view.js';

/** All accounts, and one of them. */
export function AccountsView({ id }: { id?: string }) {
  const { accounts, isLoaded } = useStore();
  return (
    <SplitView
      section="accounts"
      title="Accounts"
      note={accounts.length > 0 ? plural(accounts.length, 'account') : undefined}
      hint="Select an account to top it up, to empty it, or to end a block."
      filters={<KeyForm id="filter" class="filters" onFound={(found) => goTo('accounts', found)} />}
      list={
        <VirtualList
          label="Accounts"
          rows={accounts}
          selected={id}
          onSelect={(next, byKey) => goTo('accounts', next, byKey)}
          draw={(row) => <Account row={row} />}
          foot={
            accounts.length === 0 && isLoaded ? (
              <div class="list-foot">
                <p class="muted">No account yet. Each key gets one with its first request.</p>
              </div>
            ) : undefined
          }
        />
      }
      selected={id}
      detail={id === undefined ? undefined : <AccountDetailView key={id} id={id} />}
    />
  );
}

function Account({ row }: { row: AccountRow }) {
  const { keys } = useStore();
  const now = useLimitsNow();
  const isBlocked = row.blockedUntil !== undefined && row.blockedUntil > now;
  return (
    <>
      <span class="row-main">
        <code class="cut">
          <strong>{keys.words(row.id)}</strong>
        </code>
        {isBlocked && <span class="tag bad">blocked for {durationWords(row.blockedUntil! - now)}</span>}
        <span class="row-figure">{moneyWords(row.balance)}</span>
      </span>
      <span class="row-more">
        <span class="cut">{plural(row.tasks, 'open task')}</span>
        <span class="row-figure">
          {API_TITLES.gateai} {moneyWords(row.budgetLeft)} left today
        </span>
      </span>
    </>
  );
}
