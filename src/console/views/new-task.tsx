import type { TargetedInputEvent } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import type { Api } from '../../types/api.js';
import { objectOf } from '../../internal/json.js';
import { controlPath, postControl } from '../control-client.js';
import type { SentRequest } from '../../sandbox/index.js';
import { BodyEditor } from '../parts/body-editor.js';
import { Modal } from '../parts/modal.js';
import { EXAMPLE_CREATES } from '../state/examples.js';
import { isCreateWanted } from '../state/live-create.js';
import { loadModels, type Models } from '../state/models.js';
import { goTo } from '../state/route.js';
import { useStore } from '../state/use-store.js';
import { CreateOutcome, isPlain } from './create-outcome.js';

const TITLES: Record<Api, string> = { unifically: 'Unifically', gateai: 'GateAI' };

/** Creates a task with a key and a body of the reader's own. The sandbox sends it, so that no browser sends it twice. */
export function NewTask({ onClose }: { onClose: () => void }) {
  const { mode } = useStore();
  const [models, setModels] = useState<Models>();
  const [problem, setProblem] = useState<string>();
  useEffect(() => {
    loadModels().then(setModels, (error: unknown) => setProblem((error as Error).message));
  }, []);
  return (
    <Modal title={mode.mode === 'record' ? 'New task at the live API' : 'New task'} onClose={onClose}>
      {models ? (
        <NewTaskForm models={models} onClose={onClose} />
      ) : (
        <p class={problem === undefined ? 'muted' : 'problem'} role={problem === undefined ? 'status' : 'alert'}>
          {problem ?? 'Loading…'}
        </p>
      )}
    </Modal>
  );
}

function NewTaskForm({ models, onClose }: { models: Models; onClose: () => void }) {
  const { mode } = useStore();
  const isLive = mode.mode === 'record';
  const [api, setApi] = useState<Api>('unifically');
  const [key, setKey] = useState(isLive || mode.ownKeys ? '' : 'console');
  const [sent, setSent] = useState<SentRequest>();
  const { path, body: example } = EXAMPLE_CREATES[api];
  const ids = models.ids(api);
  const first = models.has(api, example.model) ? example.model : ids[0]!;
  /** What is in the field, and the last of it that is a model. */
  const [typed, setTyped] = useState<string>();
  const [chosen, setChosen] = useState<string>();
  const [callbackUrl, setCallbackUrl] = useState('');
  const id = useId();
  const model = typed ?? first;
  const isUnknown = !models.has(api, model);
  const shown = chosen ?? first;
  const body = shown === example.model ? example : models.body(api, shown);
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
    <BodyEditor
      key={`${api} ${shown}`}
      label={`Body of POST ${path}`}
      text={JSON.stringify(body, undefined, 2)}
      submit={isLive ? 'Create the task, for money…' : 'Create the task'}
      isBlocked={isUnknown}
      send={send}
      onEdit={() => setSent(undefined)}
      after={sent && <CreateOutcome sent={sent} onLeave={onClose} />}
    >
      <div class="target">
        <label>
          API
          <select
            value={api}
            onChange={({ currentTarget }) => {
              setApi(currentTarget.value as Api);
              setTyped(undefined);
              setChosen(undefined);
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
            list={`${id}-models`}
            spellcheck={false}
            autocomplete="off"
            value={model}
            aria-invalid={isUnknown}
            aria-describedby={isUnknown ? `${id}-unknown` : undefined}
            onFocus={({ currentTarget }) => currentTarget.select()}
            onInput={({ currentTarget: { value } }) => {
              setTyped(value);
              if (models.has(api, value)) setChosen(value);
            }}
          />
          <datalist id={`${id}-models`}>
            {ids.map((one) => (
              <option key={one} value={one} />
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
        {hasCallback && !isLive && (
          <button
            type="button"
            class="button"
            title="Responds to each callback with 200."
            onClick={() => {
              setSent(undefined);
              setCallbackUrl(location.origin + controlPath('receiver'));
            }}
          >
            Use this sandbox’s receiver
          </button>
        )}
      </div>
      {isUnknown && (
        <p id={`${id}-unknown`} class="problem" role="status">
          {model === '' ? 'The task needs a model.' : `${TITLES[api]} has no model ${model}.`} Choose one, and its
          shortest request appears below.
        </p>
      )}
    </BodyEditor>
  );
}
