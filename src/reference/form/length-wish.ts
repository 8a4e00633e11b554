import type { Capability } from '../../catalog/capabilities.js';
import type { DurationParameter } from '../../catalog/entry.js';
import { extendedLength } from '../../catalog/words/extended-length.js';
import { includesNumber } from '../../catalog/wanted-request.js';
import { requestWords } from '../catalog/filter-words.js';
import type { FormModel } from './form-model.js';
import type { JsonRecord } from './json-path.js';
import { shotsOfLength } from './shots.js';
import type { Wish } from './wish.js';
import { isWithoutEffect } from './without-effect.js';

/** The wanted length, or why the request has none. */
export function lengthWish(model: FormModel, seconds: number, asked: readonly Capability[]): Wish {
  const { entry } = model;
  const words = requestWords({ seconds });
  const { duration, kind, capabilities } = entry;
  if (duration && extendsVideo(model, asked))
    return { words, input: undefined, why: 'it may be the length of the video that is extended' };
  if (duration) return { words, input: { [duration.parameter]: seconds }, inputOf: lengthIn(model, duration, seconds) };
  if (kind !== 'video' && kind !== 'audio') return { words, input: undefined };
  if (asked.includes('video-edit')) return { words, input: undefined, why: 'the length is that of your video' };
  const isSpoken = capabilities.includes('speech') || capabilities.includes('dialogue');
  const why = isSpoken ? 'the length is that of the spoken text' : 'no parameter sets the length';
  return { words, input: undefined, why };
}

/** The length of a request, which is also that of its shots together; only theirs if its own has no effect then. */
const lengthIn =
  (model: FormModel, duration: DurationParameter, seconds: number) =>
  (start: JsonRecord): JsonRecord => {
    const own = { [duration.parameter]: seconds };
    const shots = includesNumber(duration, seconds) ? shotsOfLength(start, seconds) : undefined;
    return shots && isWithoutEffect(model, own, start) ? shots : { ...own, ...shots };
  };

/** What the length of a request means that extends a video, in the words of the parameter; undefined if it extends none. */
export function extensionNote(model: FormModel, asked: readonly Capability[], hasLength: boolean): string | undefined {
  const { duration } = model.entry;
  if (!duration || !extendsVideo(model, asked)) return undefined;
  const { description = '' } = model.details.parameters[duration.parameter] ?? {};
  const isWithSource = extendedLength(model.entry, model.details) === 'whole';
  if (!hasLength && !isWithSource) return undefined;
  const advice = isWithSource ? ' Set it above the length of your video.' : '';
  return `\`${duration.parameter}\`: ${description}${advice}`;
}

/** The length of a video that follows a sound, if the request leaves it to its default; undefined if it does not. */
export function audioNote(model: FormModel, asked: readonly Capability[], input: JsonRecord): string | undefined {
  const {
    entry: { duration },
    details,
  } = model;
  if (!duration || !asked.some((name) => name === 'lip-sync' || name === 'audio-input')) return undefined;
  const { [duration.parameter]: parameter } = details.parameters;
  if (typeof parameter?.default !== 'number' || Object.hasOwn(input, duration.parameter)) return undefined;
  if (isWithoutEffect(model, { [duration.parameter]: parameter.default }, input)) return undefined;
  return `The video is ${parameter.default} s long if \`${duration.parameter}\` is omitted: set it to the length of your audio.`;
}

const extendsVideo = ({ entry }: FormModel, asked: readonly Capability[]): boolean =>
  asked.includes('video-extend') && entry.capabilities.includes('video-extend');
