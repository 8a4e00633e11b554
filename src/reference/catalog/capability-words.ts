import type { Capability } from '../../catalog/capabilities.js';

/** Each capability in a few characters, and other words that people search it by. */
export const CAPABILITY_WORDS: Record<Capability, readonly [short: string, synonyms?: string]> = {
  'text-to-image': ['text to image', 't2i txt2img generate'],
  'image-edit': [
    'edits images',
    'edit editing img2img i2i inpaint inpainting retouch change image to image background',
  ],
  'image-reference': ['image references', 'reference style character consistent img2img i2i image to image'],
  'image-upscale': ['upscales images', 'upscale upscaler enhance enlarge super resolution sharpen'],
  'text-to-video': ['text to video', 't2v txt2vid generate'],
  'first-frame': ['first frame', 'i2v img2vid img2video image to video animate start photo picture'],
  'last-frame': ['last frame', 'end final frames interpolate interpolation'],
  keyframes: ['keyframes', 'key frames storyboard'],
  elements: ['elements', 'characters objects consistent character'],
  'reference-image': ['image references', 'reference ingredients character subject consistent'],
  'reference-video': ['video references', 'reference v2v video to video'],
  'reference-audio': ['audio references', 'reference soundtrack'],
  'audio-input': ['takes audio', 'input voice audioin'],
  'video-edit': ['edits video', 'edit editing v2v video to video vid2vid restyle change'],
  'video-extend': ['extends video', 'extend extension continue continuation lengthen longer clip'],
  'video-upscale': ['upscales video', 'upscale upscaler enhance enlarge super resolution'],
  'motion-transfer': ['motion transfer', 'motion control dance puppet mocap animate character photo'],
  'lip-sync': ['lip sync', 'lipsync lips talking head avatar speak mouth dubbing'],
  'multi-shot': ['multiple shots', 'multi shot multishot scenes storyboard'],
  'motion-preset': ['motion presets', 'camera movement effects motion preset'],
  'camera-body': ['camera presets', 'lens film look camera body'],
  'generated-audio': ['makes sound', 'sound audio with'],
  'keep-source-audio': ['keeps source sound', 'original audio'],
  'voice-preset': ['chooses voices', 'voice voices'],
  speech: ['speech', 'tts text to speech voice over voiceover narration narrator read aloud talk'],
  dialogue: ['dialogue', 'dialog conversation speakers podcast tts'],
  'sound-effect': ['sound effects', 'sfx foley noise effect'],
  transcription: ['transcription', 'stt asr transcribe speech to text subtitles captions'],
  'voice-isolation': ['isolates voices', 'isolation isolate denoise noise removal remove background clean'],
  'voice-create': ['creates voices', 'clone cloning voice create'],
  music: ['music', 'song songs track soundtrack compose sing lyrics instrumental'],
  lyrics: ['lyrics', 'song text words'],
  'music-extend': ['extends music', 'extend continue longer song'],
  cover: ['covers', 'music cover song remix style'],
  'add-vocals': ['adds vocals', 'music singing sing voice'],
  'add-instrumental': ['adds instruments', 'music instrumental backing'],
  stems: [
    'separates vocals',
    'stems music split separate remove remover isolate extract karaoke voice instruments instrumental',
  ],
  'wav-export': ['WAV export', 'convert lossless'],
  '3d': ['3D model', 'mesh glb object image to 3d'],
  'model-train': ['trains models', 'train training fine tune finetune lora custom'],
  'several-outputs': ['several outputs', 'batch multiple variations'],
};

/** The capabilities of a row that no other column shows. */
export function shownCapabilities(capabilities: readonly Capability[]): string {
  const shown = capabilities.filter((name) => name !== 'generated-audio' && name !== 'several-outputs');
  return shown.map((name) => CAPABILITY_WORDS[name][0]).join(', ');
}
