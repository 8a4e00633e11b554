import { FilterChoice } from '../parts/filter-bar.js';
import { useStore } from '../state/use-store.js';
import { accountWords } from '../words.js';

/** One account, or all. */
export function AccountChoice({ value, onChange }: { value: string; onChange: (account: string) => void }) {
  const { accounts } = useStore();
  return (
    <FilterChoice
      label="Account"
      value={value}
      choices={accounts.map(({ id }) => [id, accountWords(id)] as const)}
      onChange={onChange}
    />
  );
}
