import { useEffect, useRef, useState } from 'preact/hooks';
import { FilterChoice } from '../parts/filter-bar.js';
import { KeyForm } from '../parts/key-form.js';
import { Modal } from '../parts/modal.js';
import { useStore } from '../state/use-store.js';

/** Value of the option that asks for a key. */
const BY_KEY = 'key';

/** One account, or all. */
export function AccountChoice({ value, onChange }: { value: string; onChange: (account: string) => void }) {
  const { accounts, keys } = useStore();
  const [isAsking, setIsAsking] = useState(false);
  const field = useRef<HTMLSelectElement>(null);
  const wasAsking = useRef(false);
  useEffect(() => {
    if (wasAsking.current && !isAsking) field.current!.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  return (
    <>
      <FilterChoice
        field={field}
        label="Account"
        value={isAsking ? BY_KEY : value}
        choices={[[BY_KEY, 'By key…'], ...accounts.map(({ id }) => [id, keys.words(id)] as const)]}
        onChange={(choice) => (choice === BY_KEY ? setIsAsking(true) : onChange(choice))}
      />
      {isAsking && (
        <Modal title="Account of a key" onClose={() => setIsAsking(false)}>
          <KeyForm
            class="key-form"
            isFirst
            onFound={(account) => {
              setIsAsking(false);
              onChange(account);
            }}
          />
        </Modal>
      )}
    </>
  );
}
