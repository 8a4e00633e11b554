import type { Capability } from '../../catalog/capabilities.js';

/** The groups of capabilities in the filters, in their order. `generated-audio` is a feature, which has a place of its own. */
export const CAPABILITY_GROUPS: Record<string, Capability[]> = {
  Images: ['text-to-image', 'image-edit', 'image-reference', 'image-upscale'],
  'Video from': [
    'text-to-video',
    'first-frame',
    'last-frame',
    'keyframes',
    'elements',
    'reference-image',
    'reference-video',
    'reference-audio',
  ],
  'Video does': [
    'video-edit',
    'video-extend',
    'video-upscale',
    'motion-transfer',
    'lip-sync',
    'multi-shot',
    'motion-preset',
    'keep-source-audio',
  ],
  'Speech and sound': [
    'audio-input',
    'speech',
    'dialogue',
    'sound-effect',
    'transcription',
    'voice-isolation',
    'voice-create',
    'voice-preset',
  ],
  Music: [
    'music',
    'given-lyrics',
    'lyrics',
    'music-extend',
    'cover',
    'add-vocals',
    'add-instrumental',
    'stems',
    'wav-export',
  ],
  Other: ['camera-body', '3d', 'model-train', 'several-outputs'],
};
