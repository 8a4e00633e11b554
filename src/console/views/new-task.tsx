import { ApiOptions } from './api-options.js';
import type { TargetedInputEvent } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { API_TITLES } from '../../catalog/words/api-titles.js';
import type { Api } from '../../types/api.js';
import { objectOf } from '../../internal/json.js';
import { controlPath, postControl } from '../control-client.js';
import { EXAMPLE_KEY } from '../../sandbox/control/mode.js';
import { CALLBACK } from '../../sandbox/faults/fault-target.js';
import type { QueuedFault, SentRequest } from '../../sandbox/index.js';
import { BodyEditor } from '../parts/body-editor.js';
import { Modal } from '../parts/modal.js';
import { apiOfFault } from '../state/fault-api.js';
import { EXAMPLE_CREATES } from '../state/examples.js';
import { isCreateWanted } from '../state/live-create.js';
import { loadModels, type Models } from '../state/models.js';
import { goTo } from '../state/route.js';
import { areKeysShown } from '../state/known-keys.js';
import { useStore } from '../state/use-store.js';
import { accountWords } from '../words.js';
import { CreateOutcome, isPlain } from './create-outcome.js';

interface NewTaskProps {
  /** The fault that is to apply to the task. */
  fault?: QueuedFault;
  onClose: () => void;
}

/** Creates a task with the reader's key and body. The sandbox sends the create, so that no browser retries it. */
export function NewTask({ fault, onClose }: NewTaskProps) {
  const { mode } = useStore();
  const [models, setModels] = useState<Models>();
  const [problem, setProblem] = useState<string>();
  useEffect(() => {
    loadModels().then(setModels, (error: unknown) => setProblem((error as Error).message));
  }, []);
  return (
    <Modal title={mode.mode === 'record' ? 'New task at the live API' : 'New task'} onClose={onClose}>
      {models ? (
        <NewTaskForm models={models} fault={fault} onClose={onClose} />
      ) : (
        <p class={problem === undefined ? 'muted' : 'problem'} role={problem === undefined ? 'status' : 'alert'}>
          {problem ?? 'Loading…'}
        </p>
      )}
    </Modal>
  );
}

function NewTaskForm({ models, fault, onClose }: NewTaskProps & { models: Models }) {
  const { mode, keys, faults } = useStore();
  const isLive = mode.mode === 'record';
  const [api, setApi] = useState<Api>((fault && apiOfFault(fault)) ?? 'unifically');
  const areShown = areKeysShown(mode);
  const account = fault?.account;
  // A key that was typed as a password stays hidden.
  const [isKeyHidden] = useState(() => !areShown || (account !== undefined && keys.isSecret(account)));
  const [key, setKey] = useState(
    (account === undefined ? undefined : (keys.keyOf(account) ?? '')) ?? (areShown ? EXAMPLE_KEY : ''),
  );
  const [sent, setSent] = useState<SentRequest>();
  const { path, body: example } = EXAMPLE_CREATES[api];
  const ids = models.ids(api);
  const first = models.has(api, example.model) ? example.model : ids[0]!;
  /** The text of the field, and its last value that was a model. */
  const [typed, setTyped] = useState<string>();
  const [chosen, setChosen] = useState<string>();
  const receiver = location.origin + controlPath('receiver');
  // Without a callback URL, a callback fault would not apply to the task.
  const [hasCallbackFault] = useState(() => !isLive && faults.some(({ operation }) => operation === CALLBACK));
  const [callbackUrl, setCallbackUrl] = useState(hasCallbackFault ? receiver : '');
  const id = useId();
  const model = typed ?? first;
  const isUnknown = !models.has(api, model);
  // The error waits until the typing ends: an incomplete name is unknown.
  const [isTyping, setIsTyping] = useState(false);
  const isRefused = isUnknown && !isTyping;
  const shown = chosen ?? first;
  const body = shown === example.model ? example : models.body(api, shown);
  // GateAI Core has no callbacks.
  const hasCallback = api === 'unifically';
  const send = async (edited: unknown) => {
    setSent(undefined);
    if (!isCreateWanted(mode)) return;
    const result = await postControl<SentRequest>('requests', {
      key,
      path,
      body: callbackUrl === '' || !hasCallback ? edited : { ...objectOf(edited), callback_url: callbackUrl },
    });
    keys.note(key, { isShown: !isKeyHidden });
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
            <ApiOptions />
          </select>
        </label>
        <label>
          Key
          {isKeyHidden ? <input type="password" {...keyField} /> : <input spellcheck={false} {...keyField} />}
        </label>
        <label class="wide">
          Model
          <input
            list={`${id}-models`}
            spellcheck={false}
            autocomplete="off"
            value={model}
            aria-invalid={isRefused}
            aria-describedby={isUnknown ? `${id}-${isRefused ? 'unknown' : 'typing'}` : undefined}
            onBlur={() => setIsTyping(false)}
            onKeyDown={({ key: pressed }) => pressed === 'Enter' && setIsTyping(false)}
            onFocus={({ currentTarget }) => currentTarget.select()}
            onInput={({ currentTarget: { value } }) => {
              setTyped(value);
              setIsTyping(true);
              if (models.has(api, value)) setChosen(value);
            }}
          />
          <datalist id={`${id}-models`}>
            {ids.map((one) => (
              <option key={one} value={one} />
            ))}
          </datalist>
        </label>
        {isUnknown && isTyping && (
          <p id={`${id}-typing`} class="muted small">
            {model === '' ? 'The task needs a model.' : `“${model}” is not a model yet.`}
          </p>
        )}
        {isRefused && (
          <p id={`${id}-unknown`} class="problem" role="status">
            {model === '' ? 'The task needs a model.' : `${API_TITLES[api]} has no model ${model}.`} Choose one, and its
            shortest request appears below.
          </p>
        )}
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
              setCallbackUrl(receiver);
            }}
          >
            Use this sandbox’s receiver
          </button>
        )}
      </div>
      {account !== undefined && keys.keyOf(account) === undefined && (
        <p class="muted small">The fault waits for the account {accountWords(account)}: type its key.</p>
      )}
      {hasCallback && hasCallbackFault && (
        <p class="muted small">
          {callbackUrl === ''
            ? 'A fault waits for a callback: it applies only if the task has a callback URL.'
            : 'A fault waits for a callback: the one of this task meets it.'}
        </p>
      )}
    </BodyEditor>
  );
}
