import type { RequestDetails, TaskDetails } from '../../sandbox/index.js';
import { inLines } from '../parts/json-block.js';
import { isCreate } from '../state/is-create.js';
import { useLoaded } from '../state/use-loaded.js';
import { useStore } from '../state/use-store.js';
import { bodyOf, CreateLike } from './create-like.js';
import { EditedRequest } from './edited-request.js';

/** Creates a task once more as the same account, from a body that can be edited. */
export function CreateAgain({ detail: { task, requests } }: { detail: TaskDetails }) {
  const store = useStore();
  // The newest are first, so the create is the last.
  const id = requests.find((one) => isCreate(store.requests.get(one)?.operation)) ?? requests.at(-1);
  const path = id === undefined ? undefined : `requests/${encodeURIComponent(id)}`;
  const { value: request, problem } = useLoaded<RequestDetails>(path, '');
  if (id === undefined || problem !== undefined || (request && !isCreate(request.operation)))
    return <CreateLike task={task} />;
  if (!request) return <p class="muted">Loading…</p>;
  return (
    <EditedRequest
      key={id}
      request={request}
      text={inLines(request.requestBody ?? JSON.stringify(bodyOf(task)))}
      submit="Create the task"
    >
      {request.truncated && (
        <p class="note caution">The body was recorded in part: files inside it, or its end, are missing.</p>
      )}
    </EditedRequest>
  );
}
