import type { Capability } from './capabilities.js';
import type { ModelEntry } from './entry.js';
import type { ModelDetails } from './model-details.js';
import { CAPABILITY_MEDIA, MORE_MEDIA } from './wanted-request.js';

/** What a request may have to contain beside images, in words. */
const WORDS = { video: 'a video', audio: 'audio' } as const;
const KINDS = ['video', 'audio'] as const;

/** One of the words. */
export type AlsoNeeded = (typeof WORDS)[keyof typeof WORDS];

/**
 * What each request to a model that contains images also has to contain, whatever its mode; undefined if nothing, or if
 * the model takes no images.
 */
export function alsoNeeded(
  { media }: Pick<ModelEntry, 'media'>,
  { parameters, modes, rules }: Pick<ModelDetails, 'parameters' | 'modes' | 'rules'>,
): AlsoNeeded | undefined {
  const images = media.filter((one) => one.media === 'image' || one.media === 'any');
  const always = Object.keys(parameters).filter((name) => parameters[name]!.required);
  const required = (modes.length > 0 ? modes : [{ required: [], refused: [] as string[] }])
    .filter(({ refused }) => images.some(({ path }) => !refused.includes(path.split('.')[0]!)))
    .map((mode) => [...always, ...mode.required]);
  const oneOf = rules.flatMap((rule) => (/^Needs (.*)\.$/.test(rule) ? [rule.match(/(?<=`)\w+(?=`)/g)!] : []));
  const isFor = (kind: keyof typeof WORDS) => (name: string) => takes(media, kind, name);
  const needed = KINDS.find(
    (kind) =>
      required.length > 0 &&
      (required.every((names) => names.some(isFor(kind))) || oneOf.some((names) => names.every(isFor(kind)))),
  );
  return needed && WORDS[needed];
}

/** Whether a parameter takes media of a kind; the task that made it will do as well, such as that of `audio_task_id`. */
const takes = (media: ModelEntry['media'], kind: keyof typeof WORDS, name: string): boolean =>
  media.some((one) => one.path === name && one.media === kind) || name.startsWith(`${kind}_task`);

/** Whether a parameter of a model takes a video or audio. */
export const takesMoreMedia = (name: string, { media }: Pick<ModelEntry, 'media'>): boolean =>
  KINDS.some((kind) => takes(media, kind, name));

/** Whether a request with one of the capabilities is for a video or audio that a person has. */
export const hasMoreMedia = (names: readonly Capability[]): boolean =>
  names.some(
    (name) => name === 'keep-source-audio' || (CAPABILITY_MEDIA[name] ?? MORE_MEDIA[name] ?? 'image') !== 'image',
  );
