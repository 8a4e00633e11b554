import { CAPABILITY_NAMES, type Capability } from '../catalog/capabilities.js';
import { nearest } from './nearest.js';

/** Other words for capabilities, in the spelling of `plainName`. */
const SYNONYMS: Record<string, Capability[]> = {
  sound: ['generated-audio', 'sound-effect'],
  audio: ['generated-audio', 'audio-input', 'reference-audio'],
  'native-audio': ['generated-audio'],
  'generate-audio': ['generated-audio'],
  'with-audio': ['generated-audio'],
  'text-to-audio': ['speech', 'music', 'sound-effect'],
  i2v: ['first-frame', 'reference-image'],
  'image-to-video': ['first-frame', 'reference-image'],
  'start-frame': ['first-frame'],
  'start-image': ['first-frame'],
  'end-frame': ['last-frame'],
  'end-image': ['last-frame'],
  t2v: ['text-to-video'],
  video: ['text-to-video', 'first-frame'],
  v2v: ['video-edit', 'reference-video'],
  'video-to-video': ['video-edit', 'reference-video'],
  t2i: ['text-to-image'],
  image: ['text-to-image', 'image-edit'],
  i2i: ['image-edit', 'image-reference'],
  'image-to-image': ['image-edit', 'image-reference'],
  inpaint: ['image-edit'],
  inpainting: ['image-edit'],
  style: ['image-reference', 'reference-image'],
  character: ['elements', 'reference-image'],
  upscaling: ['image-upscale', 'video-upscale'],
  enhance: ['image-upscale', 'video-upscale'],
  tts: ['speech'],
  'text-to-speech': ['speech'],
  narration: ['speech'],
  voice: ['speech', 'voice-preset', 'voice-create'],
  'voice-clone': ['voice-create'],
  'voice-cloning': ['voice-create'],
  'talking-head': ['lip-sync'],
  avatar: ['lip-sync'],
  stt: ['transcription'],
  asr: ['transcription'],
  transcribe: ['transcription'],
  'speech-to-text': ['transcription'],
  sfx: ['sound-effect'],
  song: ['music'],
  sing: ['music', 'given-lyrics'],
  'own-lyrics': ['given-lyrics'],
  vocals: ['add-vocals', 'stems'],
  denoise: ['voice-isolation'],
  camera: ['motion-preset', 'camera-body'],
  motion: ['motion-preset', 'motion-transfer'],
  'motion-control': ['motion-transfer'],
  storyboard: ['multi-shot', 'keyframes'],
  training: ['model-train'],
  'fine-tune': ['model-train'],
  batch: ['several-outputs'],
  variations: ['several-outputs'],
  mesh: ['3d'],
};

/** The capability of a name, in any case, with dashes, underscores or spaces. */
export function findCapability(name: string): Capability | undefined {
  const plain = plainName(name);
  return CAPABILITY_NAMES.find((one) => one === plain);
}

/** The capabilities that a name may mean. */
export function suggestCapabilities(name: string): Capability[] {
  const plain = plainName(name);
  if (Object.hasOwn(SYNONYMS, plain)) return SYNONYMS[plain]!;
  // `edit` is a word of `image-edit` and of `video-edit`.
  const containing = CAPABILITY_NAMES.filter((one) => one.split('-').includes(plain));
  if (containing.length > 0) return containing;
  const close = nearest(plain, [...CAPABILITY_NAMES, ...Object.keys(SYNONYMS)]);
  return [...new Set(close.flatMap((one) => SYNONYMS[one] ?? [one as Capability]))];
}

function plainName(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[_\s]+/g, '-');
}
