import { useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import type { RequestDetails, SentRequest } from '../../sandbox/index.js';
import { BodyEditor } from '../parts/body-editor.js';
import { goToSent, sendAgain } from '../state/send-again.js';
import { CreateOutcome, isPlain } from './create-outcome.js';

interface EditedRequestProps {
  request: RequestDetails;
  /** The initial body. */
  text: string;
  /** Label of the button. */
  submit: string;
  children?: ComponentChildren;
}

/** Sends a request once more with a body that can be edited. If it is refused, the reason is shown below the body. */
export function EditedRequest({ request, text, submit, children }: EditedRequestProps) {
  const [refused, setRefused] = useState<SentRequest>();
  const send = async (body: unknown) => {
    setRefused(undefined);
    const sent = await sendAgain(request, body);
    if (isPlain(sent)) goToSent(request, sent);
    else setRefused(sent);
  };
  return (
    <div class="inset">
      <BodyEditor
        label={`Body of ${request.method} ${request.path}`}
        text={text}
        submit={submit}
        isFirst
        send={send}
        onEdit={() => setRefused(undefined)}
        after={refused && <CreateOutcome sent={refused} />}
      >
        {children}
      </BodyEditor>
    </div>
  );
}
