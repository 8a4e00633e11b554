import { useState } from 'preact/hooks';
import { ControlRequestError, postControl } from '../control-client.js';
import { useLostReason } from '../state/use-store.js';
import { useAction } from '../state/use-action.js';
import { Problem } from './action-button.js';

interface KeyFormProps {
  id?: string;
  class?: string;
  /** Whether the form is the main part of a dialog, and so gets the focus. */
  isFirst?: boolean;
  /** Gets the id of the account. */
  onFound: (account: string) => void;
}

/** Finds the account of a key. The key is only in the request, and is not stored. */
export function KeyForm({ id, class: name, isFirst = false, onFound }: KeyFormProps) {
  const [key, setKey] = useState('');
  const action = useAction();
  const lost = useLostReason();
  const find = async () => {
    const found = await postControl<{ id: string }>('accounts/find', { key }).catch((error: unknown) => {
      const isUnknown = error instanceof ControlRequestError && error.status === 404;
      throw isUnknown ? new Error('No request had this key yet.') : error;
    });
    setKey('');
    onFound(found.id);
  };
  return (
    <form
      class={name}
      onInput={() => action.clear()}
      onSubmit={(event) => {
        event.preventDefault();
        if (key !== '') action.run(find);
      }}
    >
      <input
        id={id}
        type="password"
        autofocus={isFirst}
        placeholder="Find by key"
        aria-label="Find by key"
        autocomplete="off"
        value={key}
        onInput={({ currentTarget }) => setKey(currentTarget.value)}
      />
      <button type="submit" class="button" disabled={key === '' || lost !== undefined} title={lost}>
        Find
      </button>
      <Problem action={action} />
    </form>
  );
}
