import { withJobWords } from './job-words.js';
import { LENGTH_PATTERN } from './length-pattern.js';
import { ANY_SOUND } from './sound-words.js';
import { readTextInput, withTextAlone } from './text-input.js';
import { withNearest } from './unmade.js';
import { withUsualWords } from './usual-words.js';
import { isAboutVideo } from './video-text.js';

/** Names of the first frame. */
const START_IMAGE = /\b(?:start(?:ing)?|first)(?: frame)? (?:image|picture|photo)(?!\w)/gi;

/** What a photo shows, which is an input whatever its shape. */
const SUBJECT = /\b(?:portrait|landscape) (?=(?:photo|picture|image|shot)s?\b)/gi;

/** Who is in a photo: no job, unless it is to speak. */
const PERSON =
  /(?<=\b(?:photo|photograph|picture|image|portrait|still|drawing)s?) of (?:(?:an?|the|my|our|your|each|every) )?(?:[\w-]+['’]s? )?(?:avatar|character)s?\b(?!.*\b(?:talk|speak|say|sing|lip)\w*)/i;

/** Names of audio inputs; `audio` alone means the output. */
const AUDIO_INPUT =
  /\b(?:(?:takes?|taking|accepts?) (?:an? )?(?:audio|sound)|(?:with )?(?:my |an? )?(?:own )?(?<!(?:make|create|generate|to) (?:an? )?)audio (?:file|track)s?|(?:with )?my (?:own )?audio|with my (?:own )?voice)\b/gi;

/** Lips follow a sound that exists. */
const LIPS = /\blip[ -]?sync|\btalking\b/i;

/** The sound that lips follow; `my audio` and `audio file` are inputs anyway. */
const SYNCED_AUDIO =
  /\b(?:(?:with|and|to|from) (?:an? )?)?(?<!(?:takes?|taking|accepts?|my|own) (?:an? )?)audio\b(?! ?(?:files?|tracks?))/i;

/** What takes audio of itself: the words say nothing more. */
const AUDIO_TASK = /transcri|subtitl|caption|noise|vocal|clon|speech|song|music/i;

/** What is done with a photo otherwise than to begin a video with it. */
const OTHER_PHOTO =
  /\b(?:danc|motion|mocap|puppet|lip|talk|avatar|edit|upscal|referenc|merg|combin|character|element|style|last|end|start|first|keyframe)\w*/i;

/** A photo of which a video is made: its first frame. */
const PHOTO =
  /\b(?:(?:from|of|with|using) (?:(?:an? |my |one |the |our )(?:[a-z]+ )?)?(?:single |still |old )?(?:photo|photograph|picture|still|image|portrait)|(?:(?:photo|picture|portrait|still)s? (?:in)?to|images? (?:into|to(?= an? ))) (?=(?:[\w:]+ ){0,3}(?:video|clip|movie)s?\b)|(?<=\banimate )(?:an? |my |the )?(?:old )?(?:photo|picture|portrait|still|logo|poster|sketch|illustration|painting|artwork|icon|banner))\b(?! (?:references?|and)\b)/i;

/** What is done with a photo, or made of it; without this, a photo is what is asked for. */
const PHOTO_TASK =
  /\b(?:3d|animat|avatar|chang|combin(?!ed)|danc|edit|end|enhanc|enlarg|expand|first|inpaint|last|lip|lora|merg|mesh|mocap|motion|outpaint|puppet|remov|restor|retouch|start|talk|train|transparent|upscal)\w*|\b(?:in)?to\b/i;

/** A photo as what is made: at the beginning, or after words that describe it. */
const MADE_PHOTO =
  /^(?:(?:create|make|generate|produce|draw)(?: me)? )?(?:(?:an?|the) )?(?:(?!(?:an?|the|from|with|of|my|and|one|using|takes?|use|animate|\d+)\b)[\w-]+ ){0,3}(?:(?:photo|picture|photograph|poster|thumbnail|wallpaper|illustration|logo|banner|texture)s?|icon|drawing|sketch|artwork)\b/i;

/** A length, which only a video of a photo has, and not the time that it takes. */
const LENGTH = new RegExp(`(?<!\\b(?:in|under|within|below|than|every) )\\b${LENGTH_PATTERN}\\b`, 'i');
const SOUNDS = /\b(?:speech|voice|music|songs?|audio|sounds?|read|narrat)\w*/i;

/** A photo with a length is a video that begins with it. */
const withVideo = (text: string) =>
  LENGTH.test(text) && !isAboutVideo(text) && !OTHER_PHOTO.test(text) && !SOUNDS.test(text)
    ? text.replace(
        /\b(?:an? |my |the |of |from )*(?:[a-z]+ )?(?:photo|picture|portrait|still)s?\b/i,
        'video first frame ',
      )
    : text;

/** A photo that is asked for is an image; otherwise it may be the first frame of a video. */
const withMadeImage = (text: string) =>
  isAboutVideo(text) || PHOTO_TASK.test(text)
    ? text
    : text.replace(MADE_PHOTO, (all) => all.replace(/[a-z]+$/i, 'image'));

const withFirstFrame = (text: string) =>
  isAboutVideo(text) && !OTHER_PHOTO.test(text) ? text.replace(PHOTO, 'first frame ') : text;

/** The query with one name for what has several. */
export function normalized(query: string): string {
  const given = readTextInput(withJobWords(query.replace(ANY_SOUND, ' ')));
  const text = withNearest(withUsualWords(given.rest))
    .replace(PERSON, '')
    .replace(SUBJECT, '')
    .replace(START_IMAGE, 'first frame')
    .replace(
      /\b(?:first|start)(?: frame)? (?:and|to) (?:last|end)(?: (?:frame|image|picture|photo)s?)?\b/i,
      'first frame last frame',
    )
    .replace(/\b(?:audio|sound|voice)[ -]to[ -]video\b/i, 'takes audio video');
  const made = withMadeImage(withFirstFrame(withVideo(withAudioInput(text))));
  return (given.isGiven ? withTextAlone(made) : made).replace(/ {2,}/g, ' ').trim();
}

function withAudioInput(text: string): string {
  if (AUDIO_TASK.test(text)) return text;
  return (LIPS.test(text) ? text.replace(SYNCED_AUDIO, 'takes audio') : text).replace(AUDIO_INPUT, 'takes audio');
}
