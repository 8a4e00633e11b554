import { useStore } from '../state/use-store.js';

/** Whose a row is; nothing if there is only one account. */
export function AccountTag({ account }: { account?: string }) {
  const { accounts, keys } = useStore();
  if (account === undefined || accounts.length < 2) return null;
  const words = keys.words(account);
  return (
    <span class="tag account" title={words}>
      {words}
    </span>
  );
}
