import { models } from '../../../generated/models.js';
import type { ModelEntry } from '../../catalog/entry.js';
import type { SandboxTask } from '../../sandbox/state.js';
import { SOURCES } from '../../sandbox/unifically/chain.js';
import { taskOfClip } from '../../sandbox/unifically/clips.js';

const vendorOf = (model: string) => model.split('/')[0];

/** What a request of Unifically continues from. */
export interface RequestSource {
  /** The parameter that names it. */
  parameter: string;
  /** As the request has it. */
  id: string;
  /** What it has to be, such as `a completed task that made a video, such as one of Veo 3.1`. */
  what: string;
  /** The model that makes such a task. */
  maker: ModelEntry;
}

/** The earlier tasks and clips that a request of Unifically names. */
export function sourcesOf(model: string, input: Record<string, unknown>): RequestSource[] {
  return Object.entries(SOURCES).flatMap(([parameter, { made }]) => {
    const id = input[parameter];
    const makers = models.filter(
      ({ id: maker, deprecated }) => !deprecated && maker !== model && canContinueFrom(maker, model, parameter),
    );
    // The variant of a model whose name is the most alike is the one that it is meant for.
    const [maker] = makers.toSorted((a, b) => commonStart(b.id, model) - commonStart(a.id, model));
    if (typeof id !== 'string' || id === '' || !maker) return [];
    const name = commonWords(makers.map(({ title }) => title));
    const what = `a completed task that made ${made}${name && `, such as one of ${name}`}`;
    return [{ parameter, id, what, maker }];
  });
}

/**
 * The tasks that a request of Unifically continues from. They are added to the sandbox, which does not have the tasks
 * whose ids are in examples.
 */
export function sourceTaskOf(
  model: string,
  input: Record<string, unknown>,
): Omit<SandboxTask, 'account' | 'origin' | 'createdAt' | 'startsAt' | 'endsAt'>[] {
  return sourcesOf(model, input).map(({ id, maker }) => ({
    id: taskOfClip(id),
    api: 'unifically' as const,
    model: maker.id,
    input: { prompt: 'What was made before' },
    state: 'completed' as const,
    plannedOutcome: 'completed' as const,
    cost: 0,
  }));
}

/** Whether a parameter of a model can name tasks of `maker`. */
export function canContinueFrom(maker: string, model: string, parameter: string): boolean {
  const entry = models.find(({ api, id }) => api === 'unifically' && id === maker);
  return entry !== undefined && vendorOf(maker) === vendorOf(model) && SOURCES[parameter]!.isMadeBy(entry);
}

/** The words that all texts begin with. */
function commonWords([first = '', ...others]: string[]): string {
  const words = first.split(' ');
  const end = words.findIndex((word, index) => others.some((text) => text.split(' ')[index] !== word));
  return (end === -1 ? words : words.slice(0, end)).join(' ');
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
