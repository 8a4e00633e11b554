import { mediaPath, type MediaDescription } from './media/file.js';
import { lyrics, transcript } from './media/text.js';
import { seedOf } from './media/seed.js';
import { countOf, lengthOf, sizeOf } from './shaping.js';
import type { SandboxTask } from './store.js';
import type { World } from './world.js';

/** Outputs that were asked for of late: who is called back asks once more, and others look again. */
const RECENT = 500;

/**
 * What a completed task made, in the form that the contract gives its model. It follows from the task alone, so it is
 * made when somebody asks for it.
 */
export function outputOf(world: World, task: SandboxTask): unknown {
  const { outputs } = world;
  let output = outputs.get(task);
  if (output === undefined) {
    if (outputs.size >= RECENT) outputs.clear();
    outputs.set(task, (output = made(world, task)));
  }
  return output;
}

function made(world: World, task: SandboxTask): unknown {
  const { api, model, input, origin } = task;
  const entry = world.entries[api].get(model)!;
  const prompt = text(input.prompt ?? input.text ?? input.title);
  const seed = seedOf(`${task.id} ${world.options.seed ?? 1}`);
  const media = (description: Omit<MediaDescription, 'model' | 'prompt'>, index = 0) =>
    origin + mediaPath({ model, prompt, seed: seed + index, ...description });
  const { width, height } = task.shape ?? sizeOf(entry, input);
  const picture = (index = 0) => media({ kind: 'image', width, height }, index);
  const sound = (index = 0) => media({ kind: 'audio', seconds: lengthOf(entry, input) }, index);
  const video = (index = 0) =>
    media({ kind: 'video', width, height, seconds: task.shape?.seconds ?? lengthOf(entry, input) }, index);
  const several = <T>(count: number, make: (index: number) => T) =>
    Array.from({ length: count }, (_, index) => make(index));

  switch (entry.output) {
    case 'VideoOutput':
      return { video_url: video() };
    case 'ImageOutput':
      return { image_url: picture() };
    case 'ImageListOutput':
      return { image_urls: several(4, picture) };
    case 'ImageOrListOutput': {
      const count = countOf(entry, input);
      return count === 1 ? { image_url: picture() } : { image_urls: several(count, picture) };
    }
    case 'AudioOutput':
      return { audio_url: sound() };
    case 'SunoClipOutput':
      // The sources never show it: two songs, each with the id that `clip_id` takes.
      return {
        audio_urls: several(2, sound),
        clips: several(2, (index) => ({ id: clipOf(task, index), audio_url: sound(index) })),
      };
    case 'StemsOutput':
      return { audio_urls: several(2, sound) };
    case 'AllStemsOutput':
      return { audio_urls: several(12, sound) };
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
        name: text(input.name, 'New voice'),
        styles: text(input.styles),
        image_url: picture(),
      };
    case 'CustomModelOutput': {
      const id = task.id.replace('task_', '');
      return { model_id: id, name: text(input.name, 'New model'), mv: `chirp-custom:${id}` };
    }
    case 'GateAI3dOutput': {
      const count = countOf(entry, input);
      // A mesh has the address of its preview with another ending.
      const mesh = (ending: 'glb' | 'jpg') => several(count, (index) => media({ kind: '3d', ending }, index));
      return { result: mesh('jpg'), glb_urls: mesh('glb') };
    }
    default:
      return {
        result: several(entry.kind === 'video' ? 1 : countOf(entry, input), entry.kind === 'video' ? video : picture),
      };
  }
}

/** The id of a clip holds that of its task, so that it leads back to it. */
function clipOf(task: SandboxTask, index: number): string {
  return `${task.id.replace('task_', 'clip_')}-${index + 1}`;
}

/** The id of the task that made a clip; a task's own id stands for its first clip. */
export function taskOfClip(clip: string): string {
  return clip.replace(/^clip_(.*)-[12]$/, 'task_$1');
}

/** An open input may have anything anywhere. */
function text(value: unknown, otherwise = ''): string {
  return typeof value === 'string' ? value : otherwise;
}
