import type { SdkMode, SdkOption } from '../../ai-sdk/sdk-model.js';
import type { Capability } from '../../catalog/capabilities.js';
import type { ParameterDetails } from '../../catalog/model-details.js';
import {
  ASPECT_RATIO_PARAMETERS,
  COUNT_PARAMETERS,
  DURATION_PARAMETERS,
  RESOLUTION_PARAMETERS,
} from '../../contract/models/output-names.js';

type Rule = {
  /** Names of parameters that stand for the option, the best one first. */
  names: readonly string[];
  /** The parameter has this meaning only if the model has one of these capabilities. */
  capabilities?: readonly Capability[];
  /** A condition on the parameter. */
  like?: (parameter: ParameterDetails) => boolean;
};

const IMAGE_REFERENCES: readonly Capability[] = ['image-edit', 'image-reference', 'image-upscale', 'reference-image'];
const VIDEO_REFERENCES: readonly Capability[] = [
  'reference-video',
  'video-edit',
  'video-extend',
  'video-upscale',
  'motion-transfer',
];

const isImage = ({ media }: ParameterDetails) => media === 'image' || media === 'any';
const isVideo = ({ media }: ParameterDetails) => media === 'video' || media === 'any';

/** Which parameters stand for what a call of the AI SDK says. The one table of the adapter: no model is named in it. */
export const SDK_OPTIONS: Record<SdkOption, Rule> = {
  prompt: { names: ['prompt', 'text'] },
  aspectRatio: { names: ASPECT_RATIO_PARAMETERS },
  resolution: { names: RESOLUTION_PARAMETERS },
  width: { names: ['width'] },
  height: { names: ['height'] },
  n: { names: COUNT_PARAMETERS },
  seed: { names: ['seed'] },
  duration: { names: DURATION_PARAMETERS },
  fps: { names: ['fps'] },
  generateAudio: {
    names: ['native_audio', 'generate_audio', 'enable_audio', 'sound', 'audio'],
    capabilities: ['generated-audio'],
    like: ({ types }) => types.join() === 'boolean',
  },
  firstFrame: {
    names: ['start_frame', 'first_frame_url', 'start_frame_url', 'start_image_url', 'image_url'],
    capabilities: ['first-frame', 'lip-sync', 'motion-transfer'],
    like: isImage,
  },
  lastFrame: {
    names: ['end_frame', 'last_frame_url', 'end_frame_url', 'end_image_url'],
    capabilities: ['last-frame'],
    like: isImage,
  },
  images: {
    names: ['reference_image_urls', 'image_urls', 'image_guidance', 'references', 'image_url', 'video_urls'],
    capabilities: IMAGE_REFERENCES,
    like: isImage,
  },
  videos: {
    names: ['reference_video_urls', 'video_urls', 'references', 'video_url', 'video_guidance', 'cameo_video_url'],
    capabilities: VIDEO_REFERENCES,
    like: isVideo,
  },
  voice: { names: ['voice', 'voice_id'], capabilities: ['speech'] },
  speed: { names: ['speed', 'voice_settings.speed'], capabilities: ['speech'] },
  language: { names: ['language_code'], capabilities: ['speech', 'transcription'] },
  outputFormat: { names: ['output_format'], capabilities: ['speech'] },
  audio: { names: ['audio_url'], capabilities: ['transcription'] },
};

/** What the values of a mode parameter are for. */
export const MODE_VALUES: Record<Exclude<keyof SdkMode, 'name'>, readonly string[]> = {
  text: ['t2v', 'text_to_video'],
  frames: ['i2v', 'first_last_frame', 'start_end_frame'],
  references: ['r2v', 'omni_reference'],
  videos: ['video_reference'],
};

export const MODE_PARAMETERS = ['mode', 'video_mode'];
