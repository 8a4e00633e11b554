import { useEffect, useRef, useState } from 'preact/hooks';
import { controlPath, importState, postControl } from '../control-client.js';
import { ActionButton } from '../parts/action-button.js';
import { Modal } from '../parts/modal.js';
import type { Change } from '../../sandbox/state.js';
import { readState } from '../../sandbox/control/read-state.js';
import { listWords } from '../../internal/list-words.js';
import { plural } from '../words.js';
import { loadModels } from '../state/models.js';
import { useLostReason } from '../state/use-store.js';

/** The numbers of entries in a state. */
interface StateCounts {
  tasks: number;
  accounts: number;
  uploads: number;
  deliveries: number;
}

type Question =
  | { kind: 'reset' }
  | { kind: 'imported'; name: string; counts: StateCounts }
  | { kind: 'import'; file: File; counts: StateCounts }
  | { kind: 'refused'; file: File; problem: string };

/** Export, import and reset of everything. */
export function StateMenu() {
  const menu = useRef<HTMLDetailsElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const [question, setQuestion] = useState<Question>();
  const lost = useLostReason();
  const wasAsked = useRef(false);
  // The item that opened the dialog is hidden with the menu: the browser finds no way back to it.
  useEffect(() => {
    if (wasAsked.current && !question) menu.current!.querySelector('summary')!.focus();
    wasAsked.current = question !== undefined;
  }, [question]);
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
          {lost === undefined ? (
            <a href={controlPath('export')} download onClick={close}>
              Export to a file
            </a>
          ) : (
            <button type="button" disabled>
              Export to a file
            </button>
          )}
          <button type="button" disabled={lost !== undefined} onClick={() => picker.current!.click()}>
            Import a file…
          </button>
          <button
            type="button"
            disabled={lost !== undefined}
            onClick={() => {
              close();
              setQuestion({ kind: 'reset' });
            }}
          >
            Reset…
          </button>
          {lost === undefined && (
            <a href={controlPath('metrics')} target="_blank" rel="noreferrer" onClick={close}>
              Metrics for Prometheus
            </a>
          )}
          {lost !== undefined && <p class="muted small">{lost}</p>}
        </div>
        <input
          ref={picker}
          type="file"
          hidden
          aria-label="State file"
          accept=".jsonl,.json,.ndjson"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            // Lets the same file be chosen again.
            currentTarget.value = '';
            close();
            if (file) void checked(file).then(setQuestion);
          }}
        />
      </details>
      {question && (
        <Confirm
          key={question.kind}
          question={question}
          onImported={setQuestion}
          onClose={() => setQuestion(undefined)}
        />
      )}
    </>
  );
}

/** Whether to import a file, once it is known that it can be. */
async function checked(file: File): Promise<Question> {
  try {
    const models = await loadModels();
    const changes = readState(await file.text(), (api, id) => models.has(api, id));
    return { kind: 'import', file, counts: contentsOf(changes) };
  } catch (error) {
    return { kind: 'refused', file, problem: (error as Error).message };
  }
}

function contentsOf(changes: readonly Change[]): StateCounts {
  const ids = {
    task: new Set<string>(),
    account: new Set<string>(),
    upload: new Set<string>(),
    delivery: new Set<string>(),
  };
  for (const change of changes) {
    if ('task' in change) ids.task.add(change.task.id);
    else if ('account' in change) ids.account.add(change.account.id);
    else if ('upload' in change) ids.upload.add(change.upload.id);
    else if ('delivery' in change) ids.delivery.add(change.delivery.id);
  }
  return { tasks: ids.task.size, accounts: ids.account.size, uploads: ids.upload.size, deliveries: ids.delivery.size };
}

function countWords({ tasks, accounts, uploads, deliveries }: StateCounts): string {
  const words = [plural(tasks, 'task'), plural(accounts, 'account'), plural(uploads, 'upload')];
  return listWords([...words, plural(deliveries, 'attempt') + ' to deliver a callback'], 'and');
}

/** Settings that an import does not change. */
const NOT_IN_STATE = 'The speed and the scenario stay as they are.';

interface ConfirmProps {
  question: Question;
  onImported: (done: Question) => void;
  onClose: () => void;
}

function Confirm({ question, onImported, onClose }: ConfirmProps) {
  const lost = useLostReason();
  if (question.kind === 'refused')
    return (
      <Modal title="This file can’t be imported" onClose={onClose}>
        <p class="problem" role="alert">
          {question.file.name}: {question.problem}
        </p>
        <p class="muted small">Nothing was changed.</p>
        <div class="actions">
          <button type="button" class="button" autofocus onClick={onClose}>
            Close
          </button>
        </div>
      </Modal>
    );
  if (question.kind === 'imported')
    return (
      <Modal title="Imported" onClose={onClose}>
        <p role="status">
          {question.name} was imported. This sandbox now has {countWords(question.counts)}.
        </p>
        <div class="actions">
          <button type="button" class="button primary" autofocus onClick={onClose}>
            Close
          </button>
        </div>
      </Modal>
    );
  const isImport = question.kind === 'import';
  const act = async () => {
    if (question.kind === 'import') {
      const { total, ...counts } = await importState<Omit<StateCounts, 'tasks'> & { total: number }>(question.file);
      onImported({ kind: 'imported', name: question.file.name, counts: { tasks: total, ...counts } });
      return;
    }
    await postControl('reset');
    onClose();
  };
  return (
    <Modal title={isImport ? 'Replace everything?' : 'Forget everything?'} onClose={onClose}>
      <p>
        {isImport
          ? `The clock, tasks, accounts, uploads and callbacks of this sandbox are replaced by those of ${question.file.name}: ${countWords(question.counts)}. Its requests, faults and blocks are forgotten. ${NOT_IN_STATE}`
          : 'All tasks, accounts, uploads, requests, callbacks, faults and blocks are forgotten. The time, the speed and the scenario stay as they are.'}{' '}
        This can’t be undone.
      </p>
      <div class="actions">
        <ActionButton class="danger" work={act} reason={lost}>
          {isImport ? 'Import' : 'Reset'}
        </ActionButton>
        <button type="button" class="button" onClick={onClose}>
          Cancel
        </button>
      </div>
    </Modal>
  );
}
