import { useRef, useState } from 'preact/hooks';
import { controlPath, importState, postControl } from '../control-client.js';
import { Problem } from '../parts/action-button.js';
import { Modal } from '../parts/modal.js';
import { useAction } from '../state/use-action.js';

type Question = { kind: 'reset' } | { kind: 'import'; file: File };

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
            if (file) setQuestion({ kind: 'import', file });
          }}
        />
      </details>
      {question && <Confirm question={question} onClose={() => setQuestion(undefined)} />}
    </>
  );
}

function Confirm({ question, onClose }: { question: Question; onClose: () => void }) {
  const action = useAction();
  const isImport = question.kind === 'import';
  const act = async () => {
    await (question.kind === 'import' ? importState(question.file) : postControl('reset'));
    onClose();
  };
  return (
    <Modal title={isImport ? 'Replace everything?' : 'Forget everything?'} onClose={onClose}>
      <p>
        {isImport
          ? `All tasks, accounts, uploads and callbacks of this sandbox are replaced by those of ${question.file.name}.`
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
