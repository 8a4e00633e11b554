import { withDialogue } from './dialogue-words.js';
import { EDITS, RESTYLES } from './edit-words.js';
import { PLAIN_FACES, SPOKEN_WORDS, UPSCALED } from './job-verbs.js';
import { LANGUAGE_NAMES } from './languages.js';
import { LIPS, MOUTHS, SPEAKING } from './lip-words.js';
import { withLyrics } from './lyrics-words.js';
import { OWN } from './own-words.js';
import { PORTRAIT } from './portrait-words.js';
import type { Replacement } from './replacement.js';
import { SONG, songWith } from './song-words.js';
import { UPSCALES } from './upscale-words.js';
import { AUDIO, VOICES, withVoice } from './voice-words.js';

const COVERED = '(?:(?:audio|e-?)?books?|albums?|magazines?|podcasts?|novels?|playlists?|reports?|front)';

/** What speaks or listens: only there a language or a voice decides which model can do the job. */
const SPEECH = new RegExp(`\\b(?:${SPOKEN_WORDS}|read aloud)\\b`, 'i');

/** Jobs as people name them, each with the words of the catalog. */
const JOBS: Replacement[] = [
  [PORTRAIT, 'photo'],
  // What one thing becomes says more than that it becomes it.
  [/^(?:turn|convert)(?:s|ing)? (?=.*\b(?:in)?to\b)(?!.*\b(?:wav|lossless)\b)/i, ''],
  // A text that is read, unless it is spoken in a video.
  [
    /^(?!.*\b(?:videos?|clips?)\b)(.*?)\bspoken (?:lessons?|audio|texts?|versions?|messages?|lectures?|courses?|guides?|articles?)\b(.*?)(?: (?:from|of) (?:an? |my |the )?texts?)?$/i,
    '$1text to speech$2',
  ],
  [
    new RegExp(`(?<!\\bto |\\btranscri\\w* (?:the |my )?)\\bspeech (?=in (?:${LANGUAGE_NAMES})\\b)`, 'i'),
    'text to speech ',
  ],
  // What lips follow.
  [
    new RegExp(
      `\\blip[ -]?sync(?:s|ing|ed)?(?: .+?)? (?:with|to|from|using|for|and) ${OWN}(?:${AUDIO}|songs?|music)\\b`,
      'i',
    ),
    'lip sync takes audio',
  ],
  [new RegExp(`\\b(?:convert |turn )?${OWN}${AUDIO} (?:in)?to text\\b`, 'i'), 'speech to text'],
  [new RegExp(`\\b(?:get |extract )?text (?:from|of|out of) ${OWN}${AUDIO}\\b`, 'i'), 'speech to text'],
  [/\bsound (?=files?\b)/gi, 'audio '],
  // What a video is made from goes in, sound too.
  [
    /^(?=.*\b(?:videos?|clips?|movies?|animat\w*)\b)(.*?\b(?:from|using) (?:an? |one |my |the )?(?:photo|picture|image|portrait|drawing)) and (?:an? |my |some |the |own )*(?:(?:voice |audio |sound )?recording|(?:audio|sound|music|songs?|voice|speech|mp3|soundtrack)(?: (?:file|track|clip))?)\b/i,
    '$1 takes audio',
  ],
  // A sound is no video for being short.
  [/\b(audio|voice|speech) clips?\b/gi, '$1'],
  // A text that is spoken, unless somebody is seen who does it.
  [
    /^(?!.*\b(?:videos?|clips?|images?|photos?|pictures?|portraits?|avatars?|persons?|people|presenters?|characters?|mascots?|drawings?|lip|clon\w*|own)\b)(.*?)\b(?:speak(?:s|ing)? (?:an? |my |the |this )*(?:texts?|scripts?)|(?:texts?|scripts?) (?:that is |is )?spoken)\b/i,
    '$1text to speech',
  ],
  // What is animated of a picture, or named so.
  [
    /\banimated (?=(?:logo|poster|sketch|illustration|painting|artwork|icon|banner|drawing|photo|picture)\b)/i,
    'animate ',
  ],
  [
    /\b(logo|poster|sketch|illustration|painting|artwork|icon|banner|drawing|photo|picture)s? animations?\b/i,
    'animate $1',
  ],
  // A cover is a song, unless it is that of a book or like a picture.
  [
    new RegExp(
      `\\b(?:${COVERED} (?:(?:front )?covers?|art(?:work)?)|covers? (?:images?|pictures?|photos?|art|artwork|illustrations?|designs?)|cover (?:for|of) (?:an? |the |my |our )?(?:[a-z]+ )?${COVERED})\\b`,
      'i',
    ),
    'image',
  ],
  [
    /^(?!.*\b(?:songs?|sing\w*|vocals?|voices?|music|tracks?|remix)\b)(?=.*\b(?:square|landscape|pictures?|images?|photos?|style|illustrat\w*)\b)(.*?)\bcovers?\b/i,
    '$1image',
  ],
  // A voice-over of a video that is made is its speech; of one that exists, it is a sound of its own.
  [/(?<=\b(?:with|and|has|having) (?:an? )?)voice ?-?overs?\b/i, 'narration'],
  [/\bvoice ?-?overs?\b/gi, 'voiceover'],
  [/\bnarrat(?:e|es|ing|ors?(?: (?:that |who )?(?:is )?(?:speak|talk)(?:s|ing)?)?)\b/i, 'narration'],
  [
    /(?<!\b(?:add\w*|with|and|has|having) (?:an? |the )?)\b(narration|voiceover) (?:(?:for|of|to|over) )?(?:an? |my |the |this |our |own )+(?:[a-z]+ )?(?:videos?|clips?|movies?|films?)\b/i,
    '$1',
  ],
  [/\b(transcri\w*) (?:of )?(?:the |my |our )?(?:speech|spoken words)\b/i, '$1'],
  // A style that pictures give.
  [
    /\b(?:in |with )?(?:the )?(?:(?!(?:variant|variation|version|output|option|image|picture|photo)s?\b)[a-z]+ )?style (?:of|from|by|as|like) ((?:an? |the |my |our |these |this |given |sample |example |reference |existing |\d |two |three |four |five |several )+)(?:pictures?|images?|photos?|drawings?|illustrations?|examples?|samples?)\b/i,
    (_, which) => {
      const number = /\d|two|three|four|five|several/i.exec(which)?.[0];
      return `image references${number ? ` from ${number} images` : ''}`;
    },
  ],
  [
    /\b(?:in )?(?:the )?(?:same )?style (?:of|from|as|like) (?:(two|three|four|five|several|some|\d) of )?(?:mine|ours)\b/i,
    (_, number) => `image references${number ? ` from ${number.replace('some', 'several')} images` : ''}`,
  ],
  [/\bkeep(?:s|ing)? (?:the |its |my )?(?:original |source |own |same )?(?:sound|audio)\b/i, 'keeps source sound'],
  ...EDITS,
  // What is added to a song has models of its own.
  [
    /^(?!.*\b(?:songs?|tracks?|music|vocals?|instrument\w*|lyrics|voices?|sing\w*|sounds?|audio|narrat\w*|voiceovers?|subtitles?|captions?)\b)(.*?)\badd(?:s|ing)?\b/i,
    '$1put',
  ],
  [
    /\b(?:tak|cut|get|strip)\w* (?:the )?(?:voices?|vocals?|singers?|singing) (?:out|off|away)(?: (?:of|from))?\b/i,
    'separates vocals',
  ],
  [/\b(?:remov|delet)\w+ (?:the |all )?(?:background )?music from (?=.*\b(?:songs?|tracks?)\b).*/i, 'separates vocals'],
  [/\b(?:remov|delet)\w+ (?:the |all )?(?:background )?music from (?!.*\b(?:videos?|clips?)\b).*/i, 'isolates voices'],
  ...UPSCALES,
  // A picture that moves is the first frame of a video.
  [new RegExp(`\\bmak(?:e|ing) ${OWN}(?:[a-z]+ )?(photo|picture|image)s? (?:to )?move\\b`, 'i'), 'video from a $1'],
  ...RESTYLES,
  // What a picture is turned into, apart from what is no picture.
  [
    /^(?!.*\b(?:videos?|clips?|movies?|animat\w*)\b)(.*?)\b(?:sketch|drawing|doodle|floor ?plan|line art|wireframe|selfie|image|photo|picture)(?:e?s)? (?:in)?to (?:an? |the |my )?(?!(?:an?|the|my)\b|(?:video|3d|mesh|text|prompt|speech|music|song|gif|life|speak|talk|mov|sing|danc)\w*\b)[a-z-]+(?: [a-z-]+){0,2}$/i,
    '$1edits images',
  ],
  [/\bblack (?:and|&) white\b/i, ''],
  // What an image is for.
  [/(?<!\b(?:talking|speaking) )\bavatar (?=(?:image|photo|picture|icon)s?\b)/i, ''],
  [
    /\b(?:morph|transition)\w* (?:between|of|from) (?:my |the )?(?:two |2 )?(?:images|photos|pictures)\b/i,
    'video first frame last frame',
  ],
  // A background that is made is an image.
  [/\bbackgrounds? (?=(?:image|photo|picture)s?\b)/i, ''],
  [/\b(?:with |and )?(?:clear|correct|legible|readable) text\b(?! to\b)/i, ''],
  // What a picture is extended to is the same picture.
  [
    /\b(?:extend|expand|widen|outpaint|uncrop)\w* (?:an? |the |my |this )*(?:image|photo|picture)s?\b(?! (?:in)?to (?:an? )?(?:video|clip|movie))(?: (?:in)?to (?:an? )?(?:[a-z]+ ){0,2}(?:banner|format|canvas|panorama|wallpaper|image|picture|photo)\b)?/i,
    'edits images',
  ],
  // A picture that exists is enlarged for paper; one that is made has no more pixels than its model gives it.
  [
    /^(?!.*\b(?:3d|figurines?|create|generate|draw|design|posters?|text to)\b)(?=.*\b(?:images?|photos?|photographs?|pictures?)\b)(.*?)\b(?:print[ -](?:ready|quality|resolution)|(?:ready )?(?:for|to) (?:an? )?(?:large |big )?print(?:ing)?)\b/i,
    '$1upscale',
  ],
  // Who turns it off needs a model that has it.
  [PLAIN_FACES, 'upscale face'],
  [/\bface enhanc(?:ements?|ing)\b/i, 'upscale face'],
  ...MOUTHS,
  [/^portraits? (?=(?:from|of|that|with|to)\b)/i, 'a photo '],
  // A portrait is a photo, unless it is a shape; an MP3 is a sound that exists.
  [
    /\b(?:an?|my|the|one) portrait\b(?! (?:video|clip|image|mode|format|orientation|photo|picture|shot)s?\b)/i,
    'a photo',
  ],
  [/(?<=\b(?:and|from|with|to|an?|my|the|by) )(?:own |recorded )?mp3s?(?: files?)?\b/i, 'audio file'],
  ...LIPS,
  [/\bread(?:s|ing)? (?:an? |the |my |this )?([a-z]+ )?texts?\b/i, 'read $1'],
  [/\bread(?:s|ing)? ((?:[a-z]+ ){1,3})aloud\b/i, '$1read aloud'],
  ...SPEAKING,
  [
    /\b(?:an? |the )?(?:person|people|man|woman|presenter|narrator|character)s? (?:that |who )?(?:is )?(?:talk|speak)(?:s|ing)?(?: (?:to|into) the camera)?\b/i,
    'video with speech',
  ],
  [/\b(?:jingles?|theme (?:tune|song)s?|tunes?|melod(?:y|ies)|beats?)\b/gi, 'music'],
  // A song that is made is music, as models write lyrics and make covers of songs too.
  [SONG, '$1music'],
  ...VOICES,
  // Lyrics and a voice are what a song has; models that write lyrics or add a voice do other jobs.
  [/\b(?:text(?: prompts?)?|(?:an? |my |the )?poem) (?:in)?to (?:an? )?(?:songs?|music|singing)\b/i, 'music'],
  [/^sing(?:s|ing)? (?:an? |my |the |this )*(?:texts?|poem|words)\b/i, 'music'],
  songWith(
    '(?:from|with|of|to|using|for|and) (?:the |some )?lyrics',
    'add|writ|remov|separat|split|extract|isolat|instrumental|extend|continu|cover',
  ),
  songWith(
    '(?:with|and) (?:an? )?((?!(?:lead|backing|my|own|the|without|no)\\b)[a-z]+ )?(?:vocals?|singing|singers?)',
    'add|remov|separat|split|extract|isolat|clon|train|my own|own voice|extend|continu|cover',
  ),
  // An instrumental alone is music.
  [
    /^(?!.*\b(?:my|own|remov|separat|split|isolat|extract|add|extend|cover|music|song|track|piece|vocal|stem|clip|backing|version|of)\w*\b)(.*?)\binstrumentals?\b/i,
    (_, before) => `${before}instrumental music`,
  ],
  [
    /\b(music|songs?) for (?:an? |my |the |our )?(?:\w+ )?(?:ads?|adverts?|advertisements?|commercials?|podcasts?|games?|apps?|films?|intros?|shops?|weddings?|part(?:y|ies))\b/i,
    '$1',
  ],
  // Text is what the prompt of an image asks for; as a kind, it is what a model writes.
  [
    /\b(?:with|and|has|having|including|containing) (?:some |clear |readable |the )?text(?: (?:in|on) (?:it|them|the (?:image|picture|poster)))?\b(?! to\b)/i,
    '',
  ],
  [
    /\b(?:text rendering|renders? text|(?:readable |clear )?text (?:in|on) (?:an? |the )?(?:images?|pictures?|posters?))\b/i,
    'image',
  ],
];

/** A factor of enlargement in one spelling: `by 4`, `4 times`, `4×`. */
const FACTOR =
  /\b(?:by )?(?:a )?(?:factor (?:of )?)?(\d{1,2})(?: ?[x×]| times)?(?![\w.])(?! ?(?:s|secs?|seconds?|k|p|images?|photos?|pictures?)\b)/i;

/** The query with the catalog's words for jobs that people name in others. */
export function withJobWords(query: string): string {
  const text = JOBS.reduce(
    (all, [words, usual]) => all.replace(words, usual as string),
    withDialogue(withLyrics(query)),
  );
  // Without an enlargement, a number is a version.
  if (UPSCALED.test(text)) return text.replace(FACTOR, '$1x');
  return SPEECH.test(text) ? withVoice(text) : text;
}
