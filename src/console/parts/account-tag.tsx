import { useStore } from '../state/use-store.js';

/** The account of a row; nothing if there is only one account. */
export function AccountTag({ account }: { account?: string }) {
  const { accounts, keys } = useStore();
  if (account === undefined || accounts.length < 2) return null;
  return (
    <span class="tag account" title={`Account ${keys.words(account)}`}>
      {keys.shortWords(account)}
    </span>
  );
}
