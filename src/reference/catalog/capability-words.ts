import type { Capability } from '../../catalog/capabilities.js';
import { LIST_CAPABILITIES } from '../../catalog/input-images.js';

/** Each capability in a few characters, in the order of all. */
export const CAPABILITY_WORDS: Record<Capability, string> = {
  'text-to-image': 'text to image',
  'image-edit': 'edits images',
  'image-reference': 'image references',
  'image-upscale': 'upscales images',
  'text-to-video': 'text to video',
  'first-frame': 'image as first frame',
  'last-frame': 'last frame',
  keyframes: 'keyframes',
  'reference-image': 'image references',
  elements: 'elements',
  'reference-video': 'video references',
  'video-edit': 'edits video',
  'video-extend': 'extends video',
  'video-upscale': 'upscales video',
  'motion-transfer': 'motion transfer',
  'reference-audio': 'audio references',
  'lip-sync': 'lip sync',
  'multi-shot': 'multiple shots',
  'motion-preset': 'motion presets',
  'camera-body': 'camera presets',
  'generated-audio': 'makes sound',
  speech: 'speech',
  dialogue: 'dialogue',
  'sound-effect': 'sound effects',
  music: 'music',
  'given-lyrics': 'sings given lyrics',
  lyrics: 'writes lyrics',
  'music-extend': 'extends music',
  cover: 'covers',
  'add-vocals': 'adds vocals',
  'add-instrumental': 'adds instruments',
  stems: 'separates vocals',
  'wav-export': 'WAV export',
  transcription: 'transcription',
  'voice-isolation': 'isolates voices',
  'voice-create': 'creates voices',
  'model-train': 'trains models',
  '3d': '3D model from images',
  'audio-input': 'takes audio',
  'voice-preset': 'chooses voices',
  'keep-source-audio': 'keeps source sound',
  'several-outputs': 'several outputs',
};

/** How a query names a capability. */
export const queryName = (name: Capability): string => CAPABILITY_WORDS[name].replace(/^image as |^writes /, '');

/** What is done to one video as a whole. */
const OF_VIDEOS: readonly Capability[] = ['video-extend', 'video-upscale'];

/** What is done only to a clip that an earlier task made. */
const OF_CLIPS: readonly Capability[] = ['stems', 'wav-export'];

/**
 * By what a model takes a clip or a video that an earlier task made, if not the file itself; empty if it takes that.
 *
 * @param takesVideo Whether it takes the video itself, not only the id of the task that made it.
 */
export function byId(name: Capability, takesVideo: boolean): string {
  if (OF_CLIPS.includes(name)) return 'by clip id';
  return !takesVideo && OF_VIDEOS.includes(name) ? 'by task id' : '';
}

/**
 * The capabilities of a row that no other column shows.
 *
 * @param row.images The most input images that a list takes; 0 or undefined if no document says.
 * @param row.takesVideo Whether it takes the video itself, not only the id of the task that made it.
 */
export function shownCapabilities(
  capabilities: readonly Capability[],
  { images, takesVideo }: { images?: number; takesVideo: boolean },
): string {
  const limit = (name: Capability) => {
    if (images && LIST_CAPABILITIES.includes(name)) return ` (up to ${images})`;
    const by = byId(name, takesVideo);
    return by && ` (${by})`;
  };
  const shown = capabilities.filter((name) => name !== 'generated-audio' && name !== 'several-outputs');
  return shown.map((name) => `${CAPABILITY_WORDS[name]}${limit(name)}`).join(', ');
}
