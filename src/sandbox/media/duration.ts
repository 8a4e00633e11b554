import { DURATION_PARAMETERS } from '../../contract/models/output-names.js';
import { clamp } from './bytes.js';
import { positiveNumber } from './positive-number.js';

type Input = Record<string, unknown>;

/** How fast a voice speaks. */
const LETTERS_PER_SECOND = 14;

/**
 * Seconds of the video or audio that an input of either API asks for, from 0.1 to 600.
 *
 * The durations of shots take precedence (5 for a shot without one); then `duration`, `durationSeconds` or
 * `extend_duration`, as a number or as digits; then, for audio, the letters of what is to be spoken (`text`, or the lines of
 * `dialogue`); then the model's default. Otherwise, also for `auto`: 5 for a video, 10 for audio.
 *
 * @param defaults The model's values of omitted parameters.
 */
export function secondsOf(input: object, kind: 'video' | 'audio', defaults: object = {}): number {
  const given = input as Input;
  const shots = [given.multi_shots, given.multi_prompt, given.shots, given.frames].find(
    (value) => Array.isArray(value) && value.length > 0,
  );
  const all = (shots as unknown[] | undefined)?.map((shot) => positiveNumber((shot as Input | null)?.duration));
  // An array of strings has no durations.
  if (all?.some((seconds) => seconds !== undefined))
    return bounded(all.reduce<number>((sum, seconds) => sum + (seconds ?? 5), 0));

  const asked = givenDuration(given);
  if (asked !== undefined) return bounded(asked);
  const letters = kind === 'audio' ? spokenLetters(given) : 0;
  if (letters > 0) return bounded(letters / LETTERS_PER_SECOND);
  return bounded(givenDuration(defaults as Input) ?? (kind === 'video' ? 5 : 10));
}

function givenDuration(input: Input): number | undefined {
  return DURATION_PARAMETERS.map((name) => positiveNumber(input[name])).find((seconds) => seconds !== undefined);
}

function spokenLetters({ text, dialogue }: Input): number {
  const lines = [
    text,
    ...(Array.isArray(dialogue) ? dialogue.map((line: unknown) => (line as Input | null)?.text) : []),
  ];
  return lines.reduce<number>((sum, line) => sum + (typeof line === 'string' ? line.length : 0), 0);
}

function bounded(seconds: number): number {
  return Math.round(clamp(seconds, 0.1, 600, 5) * 10) / 10;
}
