import { useRef, useState } from 'preact/hooks';
import { controlPath, importState, postControl } from '../control-client.js';
import { Problem } from '../parts/action-button.js';
import { Modal } from '../parts/modal.js';
import type { Change } from '../../sandbox/state.js';
import { readState } from '../../sandbox/control/read-state.js';
import { plural } from '../words.js';
import { useAction } from '../state/use-action.js';

type Question =
  | { kind: 'reset' }
  | { kind: 'import'; file: File; tasks: number; accounts: number }
  | { kind: 'refused'; file: File; problem: string };

/** Export, import and reset of everything. */
export function StateMenu() {
  const menu = useRef<HTMLDetailsElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const [question, setQuestion] = useState<Question>();
  const close = () => menu.current!.removeAttribute('open');
  return (
    <>
      <details
        class="menu"
        ref={menu}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !menu.current!.open) return;
          event.stopPropagation();
          close();
          menu.current!.querySelector('summary')!.focus();
        }}
        onFocusOut={({ relatedTarget }) => {
          if (relatedTarget instanceof Node && !menu.current!.contains(relatedTarget)) close();
        }}
      >
        <summary>State</summary>
        <div class="menu-items">
          <a href={controlPath('export')} download onClick={close}>
            Export to a file
          </a>
          <button type="button" onClick={() => picker.current!.click()}>
            Import a file…
          </button>
          <button
            type="button"
            onClick={() => {
              close();
              setQuestion({ kind: 'reset' });
            }}
          >
            Reset…
          </button>
        </div>
        <input
          ref={picker}
          type="file"
          hidden
          aria-label="State file"
          accept=".jsonl,.json,.ndjson"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            // The same file can be chosen again.
            currentTarget.value = '';
            close();
            if (file) void checked(file).then(setQuestion);
          }}
        />
      </details>
      {question && <Confirm question={question} onClose={() => setQuestion(undefined)} />}
    </>
  );
}

/** Whether to import a file, once it is known that it can be. */
async function checked(file: File): Promise<Question> {
  try {
    return { kind: 'import', file, ...contentsOf(readState(await file.text())) };
  } catch (error) {
    return { kind: 'refused', file, problem: (error as Error).message };
  }
}

function contentsOf(changes: readonly Change[]): { tasks: number; accounts: number } {
  const tasks = new Set<string>();
  const accounts = new Set<string>();
  for (const change of changes) {
    if ('task' in change) tasks.add(change.task.id);
    if ('account' in change) accounts.add(change.account.id);
  }
  return { tasks: tasks.size, accounts: accounts.size };
}

function Confirm({ question, onClose }: { question: Question; onClose: () => void }) {
  const action = useAction();
  if (question.kind === 'refused')
    return (
      <Modal title="This file can’t be imported" onClose={onClose}>
        <p class="problem" role="alert">
          {question.file.name}: {question.problem}
        </p>
        <p class="muted small">Nothing was changed.</p>
      </Modal>
    );
  const isImport = question.kind === 'import';
  const act = async () => {
    await (question.kind === 'import' ? importState(question.file) : postControl('reset'));
    onClose();
  };
  return (
    <Modal title={isImport ? 'Replace everything?' : 'Forget everything?'} onClose={onClose}>
      <p>
        {isImport
          ? `All tasks, accounts, uploads and callbacks of this sandbox are replaced by those of ${question.file.name}: ${plural(question.tasks, 'task')} and ${plural(question.accounts, 'account')}.`
          : 'All tasks, accounts, uploads, requests, callbacks and faults are forgotten. The time stays.'}{' '}
        This can’t be undone.
      </p>
      <div class="actions">
        <button type="button" class="button danger" aria-busy={action.isBusy} onClick={() => action.run(act)}>
          {isImport ? 'Import' : 'Reset'}
        </button>
        <button type="button" class="button" onClick={onClose}>
          Cancel
        </button>
        <Problem action={action} />
      </div>
    </Modal>
  );
}
