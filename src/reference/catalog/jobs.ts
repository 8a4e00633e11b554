import type { Capability } from '../../catalog/capabilities.js';
import { LANGUAGE_NAMES } from './languages.js';
import type { CatalogRow } from './row.js';

/** What models are made for, found by the words of a query that no model has. */
export interface Job {
  name: Capability;
  kind: CatalogRow['kind'];
  /** What models do, as a button says it, and after `these`. */
  does: string;
  /** Words that say what is done to something. */
  verbs?: string;
  /** Words for what is made or given; beside the word for a kind, they are its subject: `photo of the sky`. */
  things: string;
}

/** What is done to an image or a video that exists. */
const EDITED =
  'add adjust brighten change colorize crop declutter delete erase expand fix furnish modify outpaint put recolor redesign redraw relight remodel remove renovate replace restore restyle retouch stage swap transform';

/** What makes more of an image or a video. */
const ENLARGED = 'deblur enhance enlarge sharpen sharper unblur upscale';

/** The usual jobs, of which a query may name one in words of its own. */
export const JOBS: readonly Job[] = [
  {
    name: 'text-to-image',
    kind: 'image',
    does: 'make images from text',
    things: `art banner book card comic concept cover cyberpunk design emoji fantasy flyer graphic headshot icon illustration infographic invitation landscape logo
      magazine meme mockup packaging painting pattern photorealistic pixel poster realistic render sticker svg tattoo texture vector vintage wallpaper watercolor`,
  },
  {
    name: 'image-edit',
    kind: 'image',
    does: 'edit images',
    verbs: EDITED,
    things: `background blemish blur blurry bokeh clean clothes clutter color colour correct cutout dress eye face fill furniture glasses hair hairstyle headshot lighting
      makeover makeup object outfit passport person portrait render room scratch selfie shadow skin sky sketch smile staging touch white wrinkle`,
  },
  {
    name: 'image-upscale',
    kind: 'image',
    does: 'upscale images',
    verbs: ENLARGED,
    things: 'blurry clearer crisp detail higher larger lowres pixelated print quality resolution sharp',
  },
  {
    name: 'video-upscale',
    kind: 'video',
    does: 'upscale videos',
    verbs: `${ENLARGED} colorize restore`,
    things: 'blurry clearer crisp detail film footage higher larger lowres old pixelated quality resolution sharp',
  },
  {
    name: 'text-to-video',
    kind: 'video',
    does: 'make videos from text',
    things: `advert animated b broll cartoon cinematic commercial drone episode explainer film footage gif instagram intro landscape movie outro promo reel reels scene
      screensaver short shorts shot story teaser tiktok timelapse trailer tutorial youtube`,
  },
  {
    name: 'first-frame',
    kind: 'video',
    does: 'make videos from a photo',
    things: 'alive animate bring memory moving parallax still waving',
  },
  {
    name: 'video-edit',
    kind: 'video',
    does: 'edit videos',
    verbs: EDITED,
    things: 'background color object vfx',
  },
  {
    name: 'video-extend',
    kind: 'video',
    does: 'extend videos',
    verbs: 'continue extend finish lengthen prolong',
    things: 'duration ending longer next',
  },
  {
    name: 'motion-transfer',
    kind: 'video',
    does: 'move a character as another video does',
    things: 'act choreography copy dance dancing gesture mimic move movement perform pose puppet',
  },
  {
    name: 'lip-sync',
    kind: 'video',
    does: 'make lips follow speech',
    things:
      'anchor avatar host influencer lip mouth newsreader presenter reporter say speaking spokesperson talking teacher ugc',
  },
  {
    name: 'speech',
    kind: 'audio',
    does: 'speak text',
    things: `accent accessibility announcement announcer assistant article audiobook bedtime blog book british bot chapter ebook essay greeting ivr language letter narrator
      newsletter pronounce read reader say speak speaker speaking spoken story storyteller talk tell text tone voice voicemail voiceover ${LANGUAGE_NAMES.replaceAll('|', ' ')}`,
  },
  {
    name: 'sound-effect',
    kind: 'audio',
    does: 'make sound effects',
    things: `alarm ambience ambient applause bang bark beep bell birds boom click creak crash crowd door drip effect engine explosion fire footsteps foley gun gunshot hit laugh laser
      loop noise notification ocean ping punch rain ringtone sfx siren slam splash sword thunder traffic ui water waves whoosh wind`,
  },
  {
    name: 'music',
    kind: 'audio',
    does: 'make music',
    things: `acoustic album ambient anthem band bass beat bgm blues chill choir chord classical compose country dance drum edm electronic epic folk funk guitar hip hiphop hop house
      instrumental jazz jingle lofi loop looping lullaby meditation melody metal music orchestra orchestral piano playlist pop rap reggae remix rhythm riff rnb rock score sing singer
      solo song soundtrack symphony synth synthwave techno theme track trance trap tune violin vocals`,
  },
  {
    name: 'stems',
    kind: 'audio',
    does: 'separate vocals of a clip that Suno made',
    verbs: 'isolate remove separate split',
    things: 'acapella instrumental karaoke mute singer singing song stem track vocals voice',
  },
  {
    name: 'add-vocals',
    kind: 'audio',
    does: 'add vocals to music',
    verbs: 'add',
    things: 'instrumental sing singer singing song track vocals voice',
  },
  {
    name: 'add-instrumental',
    kind: 'audio',
    does: 'add instruments to vocals',
    verbs: 'add',
    things: 'acapella accompaniment backing band bass beat drum guitar instrument piano recording song track vocals',
  },
  {
    name: 'cover',
    kind: 'audio',
    does: 'make another version of a song',
    verbs: 'remix',
    things: 'cover genre rearrange song style version',
  },
  {
    name: 'transcription',
    kind: 'text',
    does: 'transcribe speech',
    things:
      'caption dictation interview lecture meeting minutes note recording srt subtitle summarize transcribe transcript write',
  },
  {
    name: 'voice-isolation',
    kind: 'audio',
    does: 'remove noise from speech',
    verbs: 'clean denoise isolate remove',
    things: 'background echo hiss hum noise noisy recording reverb wind',
  },
  {
    name: '3d',
    kind: '3d',
    does: 'make 3D models from images',
    things:
      '3d ar asset blender character drawing mascot fbx figurine game glb gltf mesh miniature obj print printable prop sculpture stl unity unreal',
  },
];
