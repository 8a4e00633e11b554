import { isAboutVideo } from './video-text.js';

/** What models do instead. */
interface Nearest {
  /** Words that find them. */
  query: string;
  /** What they do, after `these`. */
  does: string;
}

/** What people ask for and no model is made for. */
interface Unmade {
  name: string;
  words: RegExp;
  nearest?: (query: string) => Nearest;
}

const editing = (query: string): Nearest =>
  isAboutVideo(query) ? { query: 'edits video', does: 'edit videos' } : { query: 'edits images', does: 'edit images' };

const UNMADE: readonly Unmade[] = [
  {
    name: 'background removal',
    words: /\b(?:remov\w+ (?:the |an? |my )?background|background remov\w+)(?! (?:noise|music|sounds?|vocals))\b/i,
    nearest: editing,
  },
  {
    name: 'watermark removal',
    words: /\b(?:(?:remov|eras|delet)\w+ (?:the |an? |my )?watermarks?|watermark (?:remov|eras)\w+)\b/i,
    nearest: editing,
  },
  {
    name: 'face swapping',
    words: /\b(?:face[ -]?swap\w*|swap\w* (?:the |an? |my )?faces?)\b/i,
    nearest: editing,
  },
  {
    name: 'object removal',
    words: /\b(?:(?:remov|eras|delet)\w+ (?:the |an? )?objects?|object (?:remov|eras)\w+)\b/i,
    nearest: editing,
  },
  {
    name: 'virtual try-on',
    words:
      /\b(?:(?:virtual )?try[ -]?on|(?:put|wear|swap|chang)\w* (?:of |the |an? |my |this )*(?:dress|cloth|outfit|shirt|jacket|garment)\w*(?: (?:on|of)\b)?(?: (?:the |an? |my )?(?:person|people|model|woman|man)\b)?)/i,
    nearest: editing,
  },
  {
    name: 'adding sound to a video',
    words:
      /\b(?:add\w* (?:an? |the |some )?(?:sound|audio|music|voice|narration|voiceover) to (?:an? |the |my |own )*(?:video|clip)s?|video[ -]to[ -](?:audio|sound)|(?:sound|audio|music|voice|soundtrack|score)s? (?:for|to) (?:an? |the |my |own |this |existing )*(?:silent|mute|muted|soundless|existing|finished) (?:video|clip|movie)s?)\b/i,
    nearest: editing,
  },
  {
    name: 'changing a voice',
    words:
      /\b(?:voice[ -]?(?:chang|conver|swap|transform)\w*|(?:chang|conver|transform|swap)\w* (?:the |an? |my )?voices?|(?:speech|voice)[ -]to[ -](?:speech|voice))\b/i,
  },
  {
    name: 'translation',
    words:
      /\b(?:translat\w+ (?:of )?(?:an? |the |my |own )*(?:videos?|clips?|movies?|films?|podcasts?|audio|speech|voices?|songs?)|(?:videos?|clips?|movies?|films?|podcasts?|audio|speech|voice)[ -]translat\w+)\b/i,
  },
  {
    name: 'dubbing',
    // `dub` alone is a kind of music.
    words:
      /\b(?:(?:video|clip|movie|film)[ -])?(?:dub(?:bed|bing)(?: (?:of )?(?:an? |the |my |own )*(?:video|clip|movie|film)s?)?|dubs? (?:an? |the |my |own )*(?:video|clip|movie|film)s?)(?: (?:in|into|to) [a-z]+)?\b/i,
    nearest: () => ({ query: 'lip sync', does: 'make lips follow speech' }),
  },
  {
    name: 'music that loops',
    words:
      /\b(?:(?:seamless|perfect)(?:ly)? )?loop(?:s|ed|ing|able)?\b(?: [a-z-]+){0,2} (?:music|tracks?|songs?|tunes?|beats?|melod(?:y|ies)|soundtracks?)\b|\b(?:music|tracks?|songs?|tunes?|beats?|soundtracks?)(?: [a-z-]+){0,2} (?:(?:seamless|perfect)(?:ly)? )?loop(?:s|ed|ing|able)?\b/i,
    nearest: () => ({ query: 'loop sound effects', does: 'make sounds that loop' }),
  },
  {
    name: 'stems as WAV files',
    words:
      /^(?!.*\b(?:my|our|own|mp3|files?|recording)\b)(?=.*\b(?:vocals?|stems?|instrumentals?)\b).*\b(?:vocals?|stems?|instrumentals?|tracks?|parts?) (?:(?:in|as|to|into) (?:an? )?)?(?:lossless )?wavs?\b.*$/i,
    nearest: () => ({
      query: 'separates vocals',
      does: 'separate vocals; WAV Export makes a WAV file of a clip, by its id',
    }),
  },
  {
    name: 'separating vocals of your own file',
    words:
      /^(?=.*\b(?:my|our|own|mp3|wav|files?|recording)\b)(?!.*\b(?:add|create|make|generate|write|nois|podcast|interview|speech)\w*)(.*)(?:\b(?:remov|separat|split|isolat|extract|without|mut)\w* .*\b(?:vocals?|singers?|singing|voices?)\b.*|\b(?:karaoke|instrumental) (?:version|track)?.*|\bstems?\b.*)/i,
    nearest: () => ({ query: 'separates vocals', does: 'take the id of a clip that Suno made' }),
  },
  {
    name: 'music videos',
    words:
      /\b(?:music[ -]?(?:videos?|clips?)(?: clips?)?(?: (?:from|for|of|to|with) (?:an? |the |my |own )*(?:songs?|music|tracks?|mp3))?|(?:videos?|clips?) (?:from|for|to) (?:an? |the |my |own )*(?:songs?|music|tracks?)|^(?:(?:turn|convert|mak)\w* )?(?:an? |my |the )?(?:songs?|music|tracks?) (?:in)?to (?:an? )?(?:music )?(?:videos?|clips?))\b/i,
    nearest: () => ({ query: 'takes audio video', does: 'take an audio file that the video follows' }),
  },
  {
    name: 'subtitle files',
    words:
      /(?<!\b(?:image|photo|picture)s?\b.*)\b(?:(?:add|mak|creat|generat|writ)\w* (?:the |an? )?)?(?:subtitl(?:es?|ing)|captions?|captioning|srt)\b(?! (?:an? |the |my )?(?:image|photo|picture))(?: files?)?(?: (?:to|for|of|from|in|a|an|the|my)\b)*(?: (?:videos?|clips?|movies?|films?|audio|sound|podcasts?)\b(?: files?)?)?/i,
    nearest: () => ({ query: 'transcribe', does: 'write down what is said in a sound file, with times' }),
  },
  {
    name: 'describing images',
    words:
      /\b(?:(?:images?|photos?|pictures?)[ -]to[ -]text|(?:describ|caption)\w* (?:an? |my |the )?(?:images?|photos?|pictures?)|(?:image|photo|picture) (?:caption(?:s|ing)?|descriptions?)|ocr)\b/i,
  },
  {
    name: 'speech in your own voice',
    words:
      /\b(?:clon\w+ (?:of )?(?:an? |the |my |own )*voices?(?! (?:for|in) (?:an? )?(?:song|music|singing))(?: (?:and|to|for) .*)?|voice[ -]?clon\w+|(?:read|speak|say|narrat|speech|tts|voice[ -]?over)\w*\b.*\b(?:my|our|your|cloned) (?:own )?voice)\b/i,
    nearest: () => ({ query: 'clone creates voices', does: 'create a singing voice for Suno Music' }),
  },
  { name: 'sign language', words: /\bsign[ -]language\b/i },
];

/** What a query asks for that no model is made for. */
export const unmadeIn = (query: string): Unmade | undefined => UNMADE.find(({ words }) => words.test(query));

/** The query with the nearest that models do instead. */
export function withNearest(query: string): string {
  const unmade = unmadeIn(query);
  if (!unmade?.nearest) return query;
  // It may be said twice, as `put on a dress, virtual try on`.
  const all = new RegExp(unmade.words.source, 'gi');
  return query.replaceAll(all, unmade.nearest(query).query);
}
