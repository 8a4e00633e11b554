import { textOf } from '../internal/values.js';
import { lyrics } from './media/lyrics.js';
import { transcript } from './media/transcript.js';
import type { OutputParts } from './output-parts.js';
import type { OutputSchema } from './output-schemas.js';
import { clipOf } from './unifically/clips.js';

/** What makes the output of a task, by the schema of the output. */
export const OUTPUT_MAKERS: Readonly<Record<OutputSchema, (parts: OutputParts) => object>> = {
  VideoOutput: (parts) => ({ video_url: parts.video() }),
  ImageOutput: (parts) => ({ image_url: parts.image() }),
  ImageListOutput: (parts) => ({ image_urls: parts.images(4) }),
  ImageOrListOutput: (parts) =>
    parts.count === 1 ? { image_url: parts.image() } : { image_urls: parts.images(parts.count) },
  AudioOutput: (parts) => ({ audio_url: parts.audio() }),
  // The documents do not show it. Here: two songs, each with the id that `clip_id` takes.
  SunoClipOutput: (parts) => {
    const audio_urls = parts.audios(2);
    return { audio_urls, clips: audio_urls.map((audio_url, index) => ({ id: clipOf(parts.task, index), audio_url })) };
  },
  StemsOutput: (parts) => ({ audio_urls: parts.audios(2) }),
  AllStemsOutput: (parts) => ({ audio_urls: parts.audios(12) }),
  LyricsOutput: ({ prompt, seed, task: { ownText } }) => {
    const { a, b } = lyrics(prompt, seed);
    return ownText === undefined ? { a, b } : { a: { ...a, text: ownText }, b: { ...b, text: ownText } };
  },
  TranscriptOutput: ({ input, seed, task: { ownText } }) =>
    transcript(seed, {
      ...(ownText !== undefined && { text: ownText }),
      words: input.timestamps_granularity !== 'none',
      ...(input.diarize === true && {
        speakers: typeof input.num_speakers === 'number' ? Math.max(1, input.num_speakers) : 2,
      }),
      ...(typeof input.language_code === 'string' && { languageCode: input.language_code }),
    }),
  VoiceOutput: (parts) => ({
    persona_id: parts.task.id.replace('task_', 'persona_'),
    name: nameOf(parts.input, 'New voice'),
    styles: textOf(parts.input.styles) ?? '',
    image_url: parts.image(),
  }),
  CustomModelOutput: ({ task, input }) => {
    const id = task.id.replace('task_', '');
    return { model_id: id, name: nameOf(input, 'New model'), mv: `chirp-custom:${id}` };
  },
  GateAIMediaOutput: (parts) => ({
    result: parts.entry.kind === 'video' ? [parts.video()] : parts.images(parts.count),
  }),
  // The URLs of a mesh and its preview differ only in the extension.
  GateAI3dOutput: (parts) => ({ result: parts.meshes('jpg'), glb_urls: parts.meshes('glb') }),
};

function nameOf({ name }: Record<string, unknown>, otherwise: string): string {
  return typeof name === 'string' ? name : otherwise;
}
