import { BoundedMap } from '../internal/bounded-map.js';
import { textOf } from '../internal/json.js';
import { mediaPath, type MediaDescription } from './media/file.js';
import { lyrics } from './media/lyrics.js';
import { seedOf } from './media/seed.js';
import { transcript } from './media/transcript.js';
import type { OutputSchema } from './output-schemas.js';
import { countOf, lengthOf, sizeOf } from './shaping.js';
import { modelsOf } from './models.js';
import type { SandboxTask } from './state.js';

/** Whoever is called back polls the task as well, and some poll on. */
const MAX_CACHED_OUTPUTS = 500;

/** What completed tasks made, in the form that the contract gives their models. An output follows from its task alone. */
export class Outputs {
  readonly #seed: number;
  readonly #cache = new BoundedMap<SandboxTask, object>(MAX_CACHED_OUTPUTS);

  constructor(seed: number) {
    this.#seed = seed;
  }

  of(task: SandboxTask): object {
    let output = this.#cache.get(task);
    if (output === undefined) {
      output = outputOf(task, seedOf(`${task.id} ${this.#seed}`));
      this.#cache.set(task, output);
    }
    return output;
  }

  reset(): void {
    this.#cache.clear();
  }
}

function outputOf(task: SandboxTask, seed: number): object {
  const { api, model, input, origin } = task;
  const entry = modelsOf(api).get(model)!;
  const prompt = textOf(input.prompt ?? input.text ?? input.title) ?? '';
  const { width, height } = task.shape ?? sizeOf(entry, input);
  const url = (description: Omit<MediaDescription, 'model' | 'prompt'>, index = 0) =>
    origin + mediaPath({ model, prompt, seed: seed + index, ...description });
  const image = (index = 0) => url({ kind: 'image', width, height }, index);
  const audio = (index = 0) => url({ kind: 'audio', seconds: lengthOf(entry, input) }, index);
  const video = (index = 0) =>
    url({ kind: 'video', width, height, seconds: task.shape?.seconds ?? lengthOf(entry, input) }, index);
  const list = <T>(count: number, make: (index: number) => T) =>
    Array.from({ length: count }, (_, index) => make(index));

  switch (entry.output as OutputSchema) {
    case 'VideoOutput':
      return { video_url: video() };
    case 'ImageOutput':
      return { image_url: image() };
    case 'ImageListOutput':
      return { image_urls: list(4, image) };
    case 'ImageOrListOutput': {
      const count = countOf(entry, input);
      return count === 1 ? { image_url: image() } : { image_urls: list(count, image) };
    }
    case 'AudioOutput':
      return { audio_url: audio() };
    case 'SunoClipOutput':
      // The documents do not show it. Here: two songs, each with the id that `clip_id` takes.
      return {
        audio_urls: list(2, audio),
        clips: list(2, (index) => ({ id: clipOf(task, index), audio_url: audio(index) })),
      };
    case 'StemsOutput':
      return { audio_urls: list(2, audio) };
    case 'AllStemsOutput':
      return { audio_urls: list(12, audio) };
    case 'LyricsOutput':
      return lyrics(prompt, seed);
    case 'TranscriptOutput':
      return transcript(seed, {
        words: input.timestamps_granularity !== 'none',
        ...(input.diarize === true && {
          speakers: typeof input.num_speakers === 'number' ? Math.max(1, input.num_speakers) : 2,
        }),
        ...(typeof input.language_code === 'string' && { languageCode: input.language_code }),
      });
    case 'VoiceOutput':
      return {
        persona_id: task.id.replace('task_', 'persona_'),
        name: nameOf(input, 'New voice'),
        styles: textOf(input.styles) ?? '',
        image_url: image(),
      };
    case 'CustomModelOutput': {
      const id = task.id.replace('task_', '');
      return { model_id: id, name: nameOf(input, 'New model'), mv: `chirp-custom:${id}` };
    }
    case 'GateAI3dOutput': {
      const count = countOf(entry, input);
      // The URLs of a mesh and its preview differ in the extension alone.
      const urls = (extension: 'glb' | 'jpg') => list(count, (index) => url({ kind: '3d', extension }, index));
      return { result: urls('jpg'), glb_urls: urls('glb') };
    }
    case 'GateAIMediaOutput':
      return { result: entry.kind === 'video' ? [video()] : list(countOf(entry, input), image) };
    default:
      // `npm run generate` fails on such a model.
      throw new TypeError(`The sandbox can make no ${entry.output}`);
  }
}

/** The id of a clip contains that of its task. */
function clipOf(task: SandboxTask, index: number): string {
  return `${task.id.replace('task_', 'clip_')}-${index + 1}`;
}

/** The id of the task that made a clip; the id of a task is used as that of its first clip. */
export function taskOfClip(clip: string): string {
  return clip.replace(/^clip_(.*)-[12]$/, 'task_$1');
}

function nameOf({ name }: Record<string, unknown>, otherwise: string): string {
  return typeof name === 'string' ? name : otherwise;
}
