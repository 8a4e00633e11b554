import type { Capability } from '../../catalog/capabilities.js';

/** The groups of capabilities in the filters, in their order. */
export const CAPABILITY_GROUPS = ['Images', 'Video from', 'Video does', 'Speech and sound', 'Music', 'Other'] as const;

type Group = (typeof CAPABILITY_GROUPS)[number];

/** Each capability in a few characters, its group, and other words that people search it by. */
export const CAPABILITY_WORDS: Record<Capability, readonly [short: string, group: Group, synonyms?: string]> = {
  'text-to-image': ['text to image', 'Images', 't2i txt2img generate'],
  'image-edit': [
    'edits images',
    'Images',
    'edit editing img2img i2i inpaint inpainting retouch change image to image background',
  ],
  'image-reference': ['image references', 'Images', 'reference style character consistent img2img i2i image to image'],
  'image-upscale': ['upscales images', 'Images', 'upscale upscaler enhance enlarge super resolution sharpen'],
  'text-to-video': ['text to video', 'Video from', 't2v txt2vid generate'],
  'first-frame': ['first frame', 'Video from', 'i2v img2vid img2video image to video animate start photo picture'],
  'last-frame': ['last frame', 'Video from', 'end final frames interpolate interpolation'],
  keyframes: ['keyframes', 'Video from', 'key frames storyboard'],
  elements: ['elements', 'Video from', 'characters objects consistent character'],
  'reference-image': ['image references', 'Video from', 'reference ingredients character subject consistent'],
  'reference-video': ['video references', 'Video from', 'reference v2v video to video'],
  'reference-audio': ['audio references', 'Video from', 'reference soundtrack'],
  'audio-input': ['takes audio', 'Video from', 'input voice audioin'],
  'video-edit': ['edits video', 'Video does', 'edit editing v2v video to video vid2vid restyle change'],
  'video-extend': ['extends video', 'Video does', 'extend extension continue continuation lengthen longer clip'],
  'video-upscale': ['upscales video', 'Video does', 'upscale upscaler enhance enlarge super resolution'],
  'motion-transfer': ['motion transfer', 'Video does', 'motion control dance puppet mocap animate character photo'],
  'lip-sync': ['lip sync', 'Video does', 'lipsync lips talking head avatar speak mouth dubbing'],
  'multi-shot': ['multiple shots', 'Video does', 'multi shot multishot scenes storyboard'],
  'motion-preset': ['motion presets', 'Video does', 'camera movement effects motion preset'],
  'camera-body': ['camera presets', 'Video does', 'lens film look camera body'],
  'generated-audio': ['makes sound', 'Video does', 'sound audio with'],
  'keep-source-audio': ['keeps source sound', 'Video does', 'original audio'],
  'voice-preset': ['chooses voices', 'Speech and sound', 'voice voices'],
  speech: ['speech', 'Speech and sound', 'tts text to speech voice over voiceover narration narrator read aloud talk'],
  dialogue: ['dialogue', 'Speech and sound', 'dialog conversation speakers podcast tts'],
  'sound-effect': ['sound effects', 'Speech and sound', 'sfx foley noise effect'],
  transcription: ['transcription', 'Speech and sound', 'stt asr transcribe speech to text subtitles captions'],
  'voice-isolation': [
    'isolates voices',
    'Speech and sound',
    'isolation isolate denoise noise removal remove background clean',
  ],
  'voice-create': ['creates voices', 'Speech and sound', 'clone cloning voice create'],
  music: ['music', 'Music', 'song songs track soundtrack compose sing lyrics instrumental'],
  lyrics: ['lyrics', 'Music', 'song text words'],
  'music-extend': ['extends music', 'Music', 'extend continue longer song'],
  cover: ['covers', 'Music', 'music cover song remix style'],
  'add-vocals': ['adds vocals', 'Music', 'music singing sing voice'],
  'add-instrumental': ['adds instruments', 'Music', 'music instrumental backing'],
  stems: [
    'separates vocals',
    'Music',
    'stems music split separate remove remover isolate extract karaoke voice instruments instrumental',
  ],
  'wav-export': ['WAV export', 'Music', 'convert lossless'],
  '3d': ['3D model', 'Other', 'mesh glb object image to 3d'],
  'model-train': ['trains models', 'Other', 'train training fine tune finetune lora custom'],
  'several-outputs': ['several outputs', 'Other', 'batch multiple variations'],
};

/** The capabilities of a row that no other column shows. */
export function shownCapabilities(capabilities: readonly Capability[]): string {
  const shown = capabilities.filter((name) => name !== 'generated-audio' && name !== 'several-outputs');
  return shown.map((name) => CAPABILITY_WORDS[name][0]).join(', ');
}
