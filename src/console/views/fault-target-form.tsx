import { ApiOptions } from './api-options.js';
import { operations } from '../../../generated/operations.js';
import { apiOfOperation } from '../../sandbox/api-of-operation.js';
import { CALLBACK } from '../../sandbox/faults/fault-target.js';
import type { Operation } from '../../types/operation.js';
import type { Api } from '../../types/api.js';
import { operationWords } from './operation-words.js';
import { useStore } from '../state/use-store.js';

/** The fields of the form for a fault's target; an empty string matches anything. */
export interface TargetFields {
  api: Api;
  operation: string;
  account: string;
  key: string;
  times: string;
}

export const NO_TARGET: TargetFields = { api: 'unifically', operation: '', account: '', key: '', times: '1' };

const TIMES = [
  ['1', 'once'],
  ['2', 'twice'],
  ['5', '5 times'],
  ['always', 'always'],
] as const;

/** Value of the option that asks for a key. */
export const BY_KEY = 'key';

type Groups = [title: string, operations: string[]][];

/** The operations of an API by what they are for. */
function groupsOf(api: Api): Groups {
  const own = Object.values<Operation>(operations).filter((one) => apiOfOperation(one) === api);
  const ids = (isIn: (operation: Operation) => boolean) => own.filter(isIn).map(({ id }) => id);
  const isTask = ({ id }: Operation) => /task|generate|estimate/i.test(id);
  const isList = ({ id }: Operation) => /list|phrase|getModel$/i.test(id);
  const groups: Groups = [
    ['Tasks', [...ids(isTask), ...(api === 'unifically' ? ['dryRun'] : [])]],
    ['Accounts and files', ids((one) => !isTask(one) && !isList(one))],
    ['Lists', ids(isList)],
    ['Sent by the sandbox', api === 'unifically' ? [CALLBACK] : []],
  ];
  return groups.filter(([, members]) => members.length > 0);
}

/** The target as the control API takes it. */
export function targetOf({ api, operation, account, key, times }: TargetFields) {
  const isByKey = account === BY_KEY;
  return {
    // An operation belongs to one API.
    api: operation === '' ? api : undefined,
    operation: operation === '' ? undefined : operation,
    times: times === 'always' ? times : Number(times),
    key: isByKey && key !== '' ? key : undefined,
    account: account === '' || isByKey ? undefined : account,
  };
}

interface FaultTargetFormProps {
  target: TargetFields;
  onChange: (target: TargetFields) => void;
}

/** The form for the requests that the next fault applies to. */
export function FaultTargetForm({ target, onChange }: FaultTargetFormProps) {
  const { accounts, keys } = useStore();
  const set = (change: Partial<TargetFields>) => onChange({ ...target, ...change });
  return (
    <fieldset class="target">
      <legend>For which requests</legend>
      <label>
        API
        <select
          value={target.api}
          onChange={({ currentTarget }) => set({ api: currentTarget.value as Api, operation: '' })}
        >
          <ApiOptions />
        </select>
      </label>
      <label>
        Operation
        <select value={target.operation} onChange={({ currentTarget }) => set({ operation: currentTarget.value })}>
          <option value="">Automatic</option>
          {groupsOf(target.api).map(([title, members]) => (
            <optgroup key={title} label={title}>
              {members.map((operation) => (
                <option key={operation} value={operation}>
                  {operationWords(operation)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <label>
        Account
        <select value={target.account} onChange={({ currentTarget }) => set({ account: currentTarget.value, key: '' })}>
          <option value="">Any</option>
          <option value={BY_KEY}>By key…</option>
          {accounts.map(({ id }) => (
            <option key={id} value={id}>
              {keys.words(id)}
            </option>
          ))}
        </select>
      </label>
      {target.account === BY_KEY && (
        <label>
          Key
          <input
            type="password"
            autocomplete="off"
            value={target.key}
            onInput={({ currentTarget }) => set({ key: currentTarget.value })}
          />
        </label>
      )}
      <label>
        How often
        <select value={target.times} onChange={({ currentTarget }) => set({ times: currentTarget.value })}>
          {TIMES.map(([value, words]) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      </label>
    </fieldset>
  );
}
