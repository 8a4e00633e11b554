import type { TargetedInputEvent } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Api } from '../../types/api.js';
import { objectOf } from '../../internal/json.js';
import { postControl } from '../control-client.js';
import type { SentRequest } from '../../sandbox/index.js';
import { BodyEditor } from '../parts/body-editor.js';
import { Modal } from '../parts/modal.js';
import { EXAMPLE_CREATES } from '../state/examples.js';
import { isCreateWanted } from '../state/live-create.js';
import { exampleBody, modelIds } from '../state/model-examples.js';
import { goTo } from '../state/route.js';
import { useStore } from '../state/use-store.js';
import { CreateOutcome, isPlain } from './create-outcome.js';

const TITLES: Record<Api, string> = { unifically: 'Unifically', gateai: 'GateAI' };

/** Creates a task with a key and a body of the reader's own. The sandbox sends it, so that no browser sends it twice. */
export function NewTask({ onClose }: { onClose: () => void }) {
  const { mode } = useStore();
  const isLive = mode.mode === 'record';
  const [api, setApi] = useState<Api>('unifically');
  const [key, setKey] = useState(isLive || mode.ownKeys ? '' : 'console');
  const [sent, setSent] = useState<SentRequest>();
  const { path, body: first } = EXAMPLE_CREATES[api];
  const [model, setModel] = useState<string>();
  const [callbackUrl, setCallbackUrl] = useState('');
  const models = useId();
  const body = (model === undefined ? undefined : exampleBody(api, model)) ?? first;
  // GateAI has no callbacks.
  const hasCallback = api === 'unifically';
  const send = async (edited: unknown) => {
    setSent(undefined);
    if (!isCreateWanted(mode)) return;
    const result = await postControl<SentRequest>('requests', {
      key,
      path,
      body: callbackUrl === '' || !hasCallback ? edited : { ...objectOf(edited), callback_url: callbackUrl },
    });
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
        key={`${api} ${body === first ? '' : model}`}
        label={`Body of POST ${path}`}
        text={JSON.stringify(body, undefined, 2)}
        submit={isLive ? 'Create the task, for money…' : 'Create the task'}
        send={send}
        after={sent && <CreateOutcome sent={sent} onLeave={onClose} />}
      >
        <div class="target">
          <label>
            API
            <select
              value={api}
              onChange={({ currentTarget }) => {
                setApi(currentTarget.value as Api);
                setModel(undefined);
              }}
            >
              {Object.entries(TITLES).map(([value, title]) => (
                <option key={value} value={value}>
                  {title}
                </option>
              ))}
            </select>
          </label>
          <label>
            Key
            {isLive || mode.ownKeys ? (
              <input type="password" {...keyField} />
            ) : (
              <input spellcheck={false} {...keyField} />
            )}
          </label>
          <label class="wide">
            Model
            <input
              list={models}
              spellcheck={false}
              autocomplete="off"
              value={model ?? first.model}
              onFocus={({ currentTarget }) => currentTarget.select()}
              onInput={({ currentTarget }) => setModel(currentTarget.value)}
            />
            <datalist id={models}>
              {modelIds(api).map((id) => (
                <option key={id} value={id} />
              ))}
            </datalist>
          </label>
          {hasCallback && (
            <label class="wide">
              Callback URL (optional)
              <input
                type="url"
                placeholder="http://127.0.0.1:3000/hooks"
                value={callbackUrl}
                onInput={({ currentTarget }) => setCallbackUrl(currentTarget.value)}
              />
            </label>
          )}
        </div>
        {model !== undefined && body === first && model !== first.model && (
          <p class="muted small">
            {TITLES[api]} has no model {model}. Choose one, and its shortest request appears below.
          </p>
        )}
      </BodyEditor>
    </Modal>
  );
}
