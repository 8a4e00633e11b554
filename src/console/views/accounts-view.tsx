import { useState } from 'preact/hooks';
import { ControlRequestError, postControl } from '../control-client.js';
import type { AccountRow } from '../control-types.js';
import { Problem } from '../parts/action-button.js';
import { SplitView } from '../parts/split-view.js';
import { VirtualList } from '../parts/virtual-list.js';
import { goTo } from '../state/route.js';
import { useAction } from '../state/use-action.js';
import { useNow, useStore } from '../state/use-store.js';
import { accountWords, durationWords, moneyWords, plural } from '../words.js';
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
      filters={<FindByKey />}
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
      detail={id === undefined ? undefined : <AccountDetailView key={id} id={id} />}
    />
  );
}

/** The key goes into the request alone, and is forgotten. */
function FindByKey() {
  const [key, setKey] = useState('');
  const action = useAction();
  const find = async () => {
    const { id } = await postControl<{ id: string }>('accounts/find', { key }).catch((error: unknown) => {
      const isUnknown = error instanceof ControlRequestError && error.status === 404;
      throw isUnknown ? new Error('No request had this key yet.') : error;
    });
    setKey('');
    goTo('accounts', id);
  };
  return (
    <form
      class="filters"
      onSubmit={(event) => {
        event.preventDefault();
        if (key !== '') action.run(find);
      }}
    >
      <input
        id="filter"
        type="password"
        placeholder="Find by key"
        aria-label="Find by key"
        autocomplete="off"
        value={key}
        onInput={({ currentTarget }) => setKey(currentTarget.value)}
      />
      <button type="submit" class="button" disabled={key === ''}>
        Find
      </button>
      <Problem action={action} />
    </form>
  );
}

function Account({ row }: { row: AccountRow }) {
  const now = useNow();
  const isBlocked = row.blockedUntil !== undefined && row.blockedUntil > now;
  return (
    <>
      <span class="row-main">
        <code class="cut">
          <strong>{accountWords(row.id)}</strong>
        </code>
        {isBlocked && <span class="tag bad">blocked for {durationWords(row.blockedUntil! - now)}</span>}
        <span class="row-figure">{moneyWords(row.balance)}</span>
      </span>
      <span class="row-more">
        <span class="cut">{plural(row.tasks, 'open task')}</span>
        <span class="row-figure">GateAI {moneyWords(row.budgetLeft)} left today</span>
      </span>
    </>
  );
}
