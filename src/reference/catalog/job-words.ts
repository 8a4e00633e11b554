type Replacement = [words: RegExp, usual: string | ((all: string, ...groups: string[]) => string)];

const OWN = '(?:an? |the |my |this |that |own |some |existing )*';
const AUDIO = '(?:audio|sound|speech|voice|recordings?|podcasts?|interviews?|mp3|wav)(?: (?:files?|recordings?))?';
const LANGUAGES =
  'arabic|chinese|czech|danish|dutch|english|finnish|french|german|greek|hindi|italian|japanese|korean|mandarin|norwegian|polish|portuguese|russian|spanish|swedish|turkish|ukrainian';

/** What speaks or listens: only there a language or a voice decides which model can do the job. */
const SPEECH =
  /\b(?:speech|voices?|voiceovers?|narrat\w*|speak\w*|tts|read aloud|audiobooks?|podcasts?|transcri\w*|subtitl\w*|captions?|dialog\w*)\b/i;

/** An image that is enlarged; without one, the number after it is a version. */
const ENLARGED = /\b(?:upscal|enlarg|super[ -]?resol|enhanc)\w*/i;

/** Jobs as people name them, each with the words of the catalog. */
const JOBS: Replacement[] = [
  [new RegExp(`\\b(?:convert |turn )?${OWN}${AUDIO} (?:in)?to text\\b`, 'i'), 'speech to text'],
  [new RegExp(`\\b(?:get |extract )?text (?:from|of|out of) ${OWN}${AUDIO}\\b`, 'i'), 'speech to text'],
  [/\bsound (?=files?\b)/gi, 'audio '],
  [/\b(?:remov|delet)\w+ (?:the |all )?(?:background )?music from (?=.*\b(?:songs?|tracks?)\b).*/i, 'separates vocals'],
  [/\b(?:remov|delet)\w+ (?:the |all )?(?:background )?music from (?!.*\b(?:videos?|clips?)\b).*/i, 'isolates voices'],
  [
    new RegExp(`\\bmak(?:e|ing) ${OWN}(image|photo|picture|video|clip)s? (?:bigger|larger|sharper|clearer)\\b`, 'i'),
    'upscale $1',
  ],
  [
    new RegExp(
      `\\b(?:increas|improv|rais|doubl)\\w* (?:the )?(?:resolution|quality|sharpness|size) of ${OWN}(image|photo|picture|video|clip)s?\\b`,
      'i',
    ),
    'upscale $1',
  ],
];

/** A factor of enlargement in one spelling: `by 4`, `4 times`, `4×`. */
const FACTOR =
  /\b(?:by )?(?:a )?(?:factor (?:of )?)?(\d{1,2})(?: ?[x×]| times)?(?![\w.])(?! ?(?:s|secs?|seconds?|k|p|images?|photos?|pictures?)\b)/i;

/** The query with the catalog's words for jobs that people name in others. */
export function withJobWords(query: string): string {
  const text = JOBS.reduce((all, [words, usual]) => all.replace(words, usual as string), query);
  if (ENLARGED.test(text)) return text.replace(FACTOR, '$1x');
  return SPEECH.test(text) ? withVoice(text) : text;
}

function withVoice(text: string): string {
  return text
    .replace(new RegExp(`\\b(?:in )?(?:${LANGUAGES}|multilingual|multi-language)(?: languages?)?\\b`, 'i'), 'language')
    .replace(/\b(?:with |in |by )?(?:an? |the )?(?:fe)?male(?: (?:voices?|speakers?))?\b/i, 'chooses voices')
    .replace(/\b(?:with |in |by )?(?:an? |the )?(?:wom[ae]n|m[ae]n|child)(?:'s|’s)? voices?\b/i, 'chooses voices');
}
