import type { TargetedInputEvent } from 'preact';
import { useState } from 'preact/hooks';
import type { Api } from '../../types/api.js';
import { postControl } from '../control-client.js';
import type { SentRequest } from '../control-types.js';
import { BodyEditor } from '../parts/body-editor.js';
import { Modal } from '../parts/modal.js';
import { EXAMPLE_CREATES } from '../state/examples.js';
import { isCreateWanted } from '../state/live-create.js';
import { goTo } from '../state/route.js';
import { useStore } from '../state/use-store.js';
import { CreateOutcome, isPlain } from './create-outcome.js';

const TITLES: Record<Api, string> = { unifically: 'Unifically', gateai: 'GateAI' };

/** Creates a task with a key and a body of the reader's own. The sandbox sends it, so that no browser sends it twice. */
export function NewTask({ onClose }: { onClose: () => void }) {
  const { mode } = useStore();
  const isLive = mode.mode === 'record';
  const [api, setApi] = useState<Api>('unifically');
  const [key, setKey] = useState(isLive ? '' : 'console');
  const [sent, setSent] = useState<SentRequest>();
  const { path, body } = EXAMPLE_CREATES[api];
  const send = async (edited: unknown) => {
    setSent(undefined);
    if (!isCreateWanted(mode)) return;
    const result = await postControl<SentRequest>('requests', { key, path, body: edited });
    if (!isPlain(result)) setSent(result);
    else {
      onClose();
      if (result.task === undefined) goTo('requests', result.request);
      else goTo('tasks', result.task);
    }
  };
  const keyField = {
    autocomplete: 'off',
    required: true,
    value: key,
    onInput: ({ currentTarget }: TargetedInputEvent<HTMLInputElement>) => setKey(currentTarget.value),
  };
  return (
    <Modal title={isLive ? 'New task at the live API' : 'New task'} onClose={onClose}>
      <BodyEditor
        key={api}
        label={`Body of POST ${path}`}
        text={JSON.stringify(body, undefined, 2)}
        submit={isLive ? 'Create the task, for money…' : 'Create the task'}
        send={send}
        after={sent && <CreateOutcome sent={sent} onLeave={onClose} />}
      >
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
            {isLive ? <input type="password" {...keyField} /> : <input spellcheck={false} {...keyField} />}
          </label>
        </div>
      </BodyEditor>
    </Modal>
  );
}
