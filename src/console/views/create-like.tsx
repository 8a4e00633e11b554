import type { TargetedInputEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { accountIdOf } from '../../sandbox/account-id.js';
import type { SentRequest, TaskDetails } from '../../sandbox/index.js';
import { postControl } from '../control-client.js';
import { BodyEditor } from '../parts/body-editor.js';
import { EXAMPLE_CREATES } from '../state/examples.js';
import { areKeysShown } from '../state/known-keys.js';
import { goTo } from '../state/route.js';
import { useStore } from '../state/use-store.js';
import { accountWords } from '../words.js';
import { CreateOutcome, isPlain } from './create-outcome.js';

/** Creates a task like one whose create is no longer recorded, as after an import: its key has to be known or typed. */
export function CreateLike({ task }: { task: TaskDetails['task'] }) {
  const { keys, mode } = useStore();
  const known = keys.keyOf(task.account);
  const [key, setKey] = useState(known ?? '');
  const keyInput = useRef<HTMLInputElement>(null);
  const [sent, setSent] = useState<SentRequest>();
  const { path } = EXAMPLE_CREATES[task.api];
  const isHidden = !areKeysShown(mode) || keys.isSecret(task.account);
  const send = async (body: unknown) => {
    setSent(undefined);
    const result = await postControl<SentRequest>('requests', { key, path, body });
    keys.note(key, { isShown: !isHidden });
    if (!isPlain(result)) setSent(result);
    else if (result.task === undefined) goTo('requests', result.request);
    else goTo('tasks', result.task);
  };
  useEffect(() => {
    if (known === undefined) keyInput.current!.focus();
  }, []);
  const keyField = {
    autocomplete: 'off',
    required: true,
    ref: keyInput,
    value: key,
    onInput: ({ currentTarget }: TargetedInputEvent<HTMLInputElement>) => setKey(currentTarget.value),
  };
  return (
    <div class="inset">
      <BodyEditor
        label={`Body of POST ${path}`}
        text={JSON.stringify(bodyOf(task), undefined, 2)}
        submit="Create the task"
        isFirst={known !== undefined}
        send={send}
        onEdit={() => setSent(undefined)}
        after={sent && <CreateOutcome sent={sent} />}
      >
        <p class="muted small">
          The request that created this task is no longer recorded: the body is made of the task. What is very long,
          such as a file, is stored in part.
          {known === undefined &&
            ` The sandbox stores no key: type that of the account ${accountWords(task.account)}, or another one.`}
        </p>
        <div class="target">
          <label>
            Key
            {isHidden ? <input type="password" {...keyField} /> : <input spellcheck={false} {...keyField} />}
          </label>
        </div>
        {key !== '' && accountIdOf(key) !== task.account && (
          <p class="muted small">This key has another account than the task.</p>
        )}
      </BodyEditor>
    </div>
  );
}

/** The body of a create that makes such a task. */
export function bodyOf({ api, model, input, callbackUrl }: TaskDetails['task']): object {
  return api === 'gateai' ? { model, params: input } : { model, input, callback_url: callbackUrl };
}
