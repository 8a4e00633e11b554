import { useState } from 'preact/hooks';
import type { Api } from '../../types/api.js';
import { objectOf, textOf } from '../../internal/json.js';
import { BodyEditor } from '../parts/body-editor.js';
import { Modal } from '../parts/modal.js';
import { EXAMPLE_CREATES } from '../state/examples.js';
import { goTo } from '../state/route.js';
import { useStore } from '../state/use-store.js';

const TITLES: Record<Api, string> = { unifically: 'Unifically', gateai: 'GateAI' };

/** Creates a task with a key and a body of the reader's own, as a client would. */
export function NewTask({ onClose }: { onClose: () => void }) {
  const { faults } = useStore();
  const [api, setApi] = useState<Api>('unifically');
  const [key, setKey] = useState('console');
  const { path, body } = EXAMPLE_CREATES[api];
  const send = async (edited: unknown) => {
    const id = await createTask(path, key, edited);
    onClose();
    goTo('tasks', id);
  };
  return (
    <Modal title="New task" onClose={onClose}>
      <BodyEditor
        key={api}
        label={`Body of POST ${path}`}
        text={JSON.stringify(body, undefined, 2)}
        submit="Create the task"
        send={send}
      >
        {faults.some(({ fault: { kind } }) => kind === 'lost' || kind === 'reset') && (
          <p class="note caution">
            A fault that breaks a connection waits. After one, a browser may send the request once more by itself, and
            two tasks appear. “Create again with changes” of a task is sent by the sandbox, once.
          </p>
        )}
        <div class="target">
          <label>
            API
            <select value={api} onChange={({ currentTarget }) => setApi(currentTarget.value as Api)}>
              {Object.entries(TITLES).map(([value, title]) => (
                <option key={value} value={value}>
                  {title}
                </option>
              ))}
            </select>
          </label>
          <label>
            Key
            <input
              autocomplete="off"
              spellcheck={false}
              value={key}
              onInput={({ currentTarget }) => setKey(currentTarget.value)}
            />
          </label>
        </div>
      </BodyEditor>
    </Modal>
  );
}

/** @returns Id of the task; undefined if the request, such as a dry run, creates none. */
async function createTask(path: string, key: string, body: unknown): Promise<string | undefined> {
  let response: Response;
  let answer: unknown;
  try {
    response = await fetch(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${key}` },
      body: JSON.stringify(body),
    });
    answer = await response.json();
  } catch {
    throw new Error('There was no response that can be read. A fault may have broken it: see Requests.');
  }
  const { data, error, task_id: id } = objectOf(answer);
  if (response.ok) return textOf(id) ?? textOf(objectOf(data).task_id);
  throw new Error(
    `HTTP ${response.status}: ${textOf(objectOf(data).message) ?? textOf(error) ?? 'the request was refused'}`,
  );
}
