import { LENGTH_PATTERN, LENGTH_UNIT } from './length-pattern.js';
import { RATIOS } from './ratios.js';
import { RESOLUTIONS } from './resolutions.js';
import type { Replacement } from './replacement.js';
import { isAboutVideo } from './video-text.js';

/** The words for whole numbers from one. */
export const NUMBERS: readonly string[] =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(' ');

/** From twenty. */
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Shots of a video; of anything else, they are images. */
const SHOTS = new RegExp(
  `\\b(?:(?:told |split )?(?:in|into|with|of|from) )?(?:(?:several|many|various|(?:[2-9]|[1-9]\\d|${NUMBERS.slice(1).join('|')})[ -]?)(?: different)? ?(?:shots?|scenes?|cuts)|(?:scene )?cuts)\\b`,
  'i',
);

/** Something with a length. */
const LENGTH = new RegExp(`\\b${LENGTH_PATTERN}\\b`, 'i');

/** `1920x1080`; a space on each side is fine too. */
const PIXELS = /(?<![\w.])(\d{3,4}) ?[x×] ?(\d{3,4})(?![\w.])/i;

/** Words before images that say what they are for or what shape they have, and not what they show. */
const OF_IMAGES =
  '(?:references?|inputs?|source|sample|example|given|style|own|my|separate|start|end|first|last|different|square|vertical|horizontal|landscape|portrait|more|or|to|of|and|s|sec\\w*|min\\w*|k|p)\\b';

/** What people write in several ways. */
const REPLACEMENTS: Replacement[] = [
  [/(?<!\w)w\/ ?(?=[a-z])/gi, 'with '],
  [
    new RegExp(
      `\\b(?:about|around|approximately|approx\\.?|roughly|circa|ca\\.) (?=\\$?\\d|(?:${NUMBERS.join('|')})\\b)`,
      'gi',
    ),
    '',
  ],
  [/\b(?:jpe?g|png|webp)s?\b(?! (?:format|output))/gi, 'photo'],
  // `0,50` in many languages.
  [/(?<![\d,.])(\d+),(\d{1,2})(?![\d,.]*\d)/g, '$1.$2'],
  [
    new RegExp(`\\b(${NUMBERS.join('|')})(?=[ -](?:sec|min))`, 'i'),
    (_, word) => String(NUMBERS.indexOf(word.toLowerCase()) + 1),
  ],
  [/\bhalf (?:a|an?) minute\b/i, '30 s'],
  [/\b(?:a )?half (?:an? |of an? )?(?:dollar|buck)\b/i, '$0.50'],
  [/\b(?:a )?quarter (?:of )?(?:an? )?dollar\b/i, '$0.25'],
  [
    new RegExp(`\\b(${NUMBERS.join('|')}|${TENS.join('|')})(?= (?:cents?|dollars?|bucks?)\\b)`, 'i'),
    (_, word) => {
      const tens = TENS.indexOf(word.toLowerCase());
      return String(tens < 0 ? NUMBERS.indexOf(word.toLowerCase()) + 1 : (tens + 2) * 10);
    },
  ],
  [/\b(?:an?|one) minute\b/i, '60 s'],
  // An animation in its usual format is a video.
  [/(?<!\bto (?:an? )?)\bgifs?\b(?! (?:video|clip|file|format|output|to|in))/i, 'gif video'],
  [/\b(?:full[ -]?hd|fhd)\b/i, '1080p'],
  [/\b(?:ultra[ -]?hd|uhd)\b/i, '4k'],
  [/\bhd(?= (?:video|clip|movie|quality|resolution)s?\b)/i, '720p'],
  // Lines without their unit, but no price, length or part of a size.
  [
    /(?<![\w.:$€/-]|[x×] ?|\b(?:under|below|max|for|most) )(480|720|1080|1440)(?![\w.:/-]| ?(?:[x×]|px|pixels?|s|secs?|seconds?|min\w*|fps|images?|\$|cents?|dollars?)\b)/i,
    '$1p',
  ],
  // The size of several images is said after them.
  [
    new RegExp(
      `(?<![\\w.:$/-])(\\d{1,2}|${NUMBERS.slice(1).join('|')}) (${RESOLUTIONS.join('|')}) (?=(?:[a-z]+ ){0,2}(?:image|photo|picture|video|clip|poster|logo|banner|thumbnail|illustration|icon|wallpaper|variation|variant|version|option)s\\b)(.*)`,
      'i',
    ),
    '$1 $3 $2',
  ],
  // What is made, not what is given.
  [
    new RegExp(
      `(?<!\\b(?:edit|enlarge|upscale|restyle|from|of|with|my|these) )\\b(\\d{1,2}|${NUMBERS.slice(1).join('|')}) ((?:[a-z]+ )?(?:poster|logo|banner|thumbnail|illustration|icon|wallpaper))s\\b`,
      'i',
    ),
    '$2, $1 variants',
  ],
  // What images show that are made is said before their number.
  [
    new RegExp(
      `(?<=^|[,;] ?|\\b(?:make|making|generate|create|produce|draw|me|get|want|need|cheap|cheapest|fastest) )(\\d{1,2}|${NUMBERS.slice(1).join('|')}) (?!${OF_IMAGES})([a-z]+) (images|photos|pictures)\\b`,
      'i',
    ),
    (_, number, what) => `${what} ${NUMBERS.indexOf(number.toLowerCase()) + 1 || number} images`,
  ],
  // What is given is known by its number.
  [
    new RegExp(
      `(?<=\\b(?:from|using|takes?|accepts?|my|our|these|(?:edit|combin|merg|blend|mix|restyl)\\w*) )(\\d{1,2}|${NUMBERS.slice(1).join('|')}) (?!${OF_IMAGES})[a-z]+ (images|photos|pictures)\\b`,
      'i',
    ),
    '$1 $2',
  ],
  // A model that makes the longest length makes the others too.
  [/(?<![\w.:-])\d+(?: ?[-–] ?| to | or )(\d+)(?=[ -]?(?:s|sec\w*|min\w*)\b)/i, '$1'],
  [/(?<=\d ?)(?:secondes?|segundos?|sekunden?|sek)\b/i, 's'],
  [new RegExp(`(\\d[ -]?${LENGTH_UNIT}) (?:long|in length|duration)\\b`, 'i'), '$1'],
  [PIXELS, (all, width, height) => sizeWords(Number(width), Number(height)) ?? all],
  [
    /(?<![\w.:/-])(\d{1,2})(?: ?[:/] ?|x)(\d{1,2})(?![\w:/-])/i,
    (all, x, y) => (RATIOS.includes(`${x}:${y}`) ? `${x}:${y}` : all),
  ],
  [/\b(?:(?:an?|the) )?(vertical|portrait|horizontal|landscape|square) (?:mode|format|orientation)\b/i, '$1'],
  [/\bwide ?screen\b/i, '16:9'],
  [
    /\b(?:low(?:est)?[ -](?:cost|priced?|budget)|inexpensive(?:ly)?|affordabl[ey]|economical(?:ly)?|cheap(?:ly|o)|cheep|budget(?! ?(?:of|:|is|\$|€|max|up|under|\d)))\b/i,
    'cheap',
  ],
  [
    /\b(?:(?:always |exactly )?(?:the )?same (?:result|output|image|picture|video)s?,? (?:(?:every|each) time|again|twice|(?:when|if|whenever|as) [a-z' ]*?again)|reproducib(?:ly|ility|le results?)|repeatable(?: results?)?|deterministic(?:ally)?)\b/i,
    'takes a seed',
  ],
  [/\b(?:the )?quick\b/i, 'fastest'],
  // How long it takes is no length.
  [new RegExp(`\\bin (?:under|less than) \\d+ ?${LENGTH_UNIT}\\b`, 'i'), 'fastest'],
  [/\b(?:muted?|soundless)\b(?= (?:video|clip|movie))/i, 'silent'],
  // Each way to say that there is none, before `with sound` and `and audio` are read.
  [
    /\b(?:without|no|free of|not with|(?:(?:do|does|should|must|need)(?:n['’]?t| not)|not) (?:need|want|have)(?:ing)?)(?: any| an?| the)*(?: music(?: or| and| nor))? (?:sound|audio)\b(?! (?:effects?|references?|files?|tracks?|inputs?))/i,
    'no sound',
  ],
  [
    /\b(?:sound|audio)(?::| is| -)? (?:off|none)\b|\bno-(?:sound|audio)\b|\b(?:with )?muted (?:sound|audio)\b/i,
    'no sound',
  ],
  [/\blip[ -]?syn(?:ch|k)\w*/i, 'lip sync'],
  [/\b(?:in )?(?:the )?(?:best|high(?:est)?|top|great|good|max(?:imum)?)[ -]quality\b/i, ''],
  [/\bspeach\b/i, 'speech'],
  [/\b(?:sound ?(?:fx|effects?)|sfx|fx sounds?)\b/i, 'sound effects'],
  [/\b(image|photo|picture|text|audio) too (?=video|image|speech)/i, '$1 to '],
  // Alone, it is music.
  [/^(?:without|no) (?:any )?(?:vocals?|singing|singers?)$/i, 'instrumental music'],
  [/\b(?:without|no) (?:any )?(?:vocals?|singing|singers?|lyrics)\b/i, 'instrumental'],
  // What is made of a song of one's own is another task.
  [
    /^(?!.*\b(?:my|own|remov|separat|split|isolat|extract|add|extend|cover|make (?:a|the|this)\b.*\binstrumental$)).*?\b(?:instrumental (?:music|songs?|tracks?|pieces?)|(?:music|songs?),? (?:that is |as )?instrumental)\b/i,
    (all) =>
      all.replace(
        /\b(?:instrumental (?:music|songs?|tracks?|pieces?)|(?:music|songs?),? (?:that is |as )?instrumental)\b/i,
        'instrumental music',
      ),
  ],
  [/\b(?:(?:without|no) (?:an? |any |the )?|transparent )background\b/i, 'transparent'],
  [
    /\breferences? (image|photo|picture|video|audio)s?\b(?! references)/gi,
    (_, kind) => `${/^(?:photo|picture)$/i.test(kind) ? 'image' : kind} references`,
  ],
  [/\b(image|video|audio) reference\b/gi, '$1 references'],
  [/\bstyle (?:images|pictures|photos)\b/i, 'image references'],
  [/\bstyle references?\b(?! (?:image|photo|picture|video)s?)/i, 'image references'],
  [
    /\b(?:edit(?:s|ing)? (?:of )?(?:an? |the |my |some |existing )*(?:images?|photos?|pictures?)|(?:image|photo|picture) edit(?:ing|or|s)?)\b/i,
    'edits images',
  ],
  // What a video is accompanied by is made of itself, and the music of a video is a part of its sound.
  [
    /\b(?:background )?(music|songs?|soundtracks?) for (?:an? |my |the |own )*(?:[a-z]+ )?(?:videos?|clips?|movies?|films?)\b/i,
    '$1',
  ],
  [/(?<=\b(?:video|clip|movie)s? )with (?:an? )?(?:background )?(?:music|soundtrack)\b/i, 'with sound'],
  [
    /(?<!\b(?:remov|separat|isolat|delet|without|no|the|from)\w* (?:the )?)\bbackground (?=(?:instrumental )?music\b)/i,
    '',
  ],
  [/(?<![\w.:])1 (?=(?:photo|image|picture)\b)/i, 'one '],
  [
    new RegExp(
      `(?<!\\b(?:edit\\w*|combin\\w*|merg\\w*|blend\\w*|my|these|input|references?|source|sample|example|from|of|with|two|\\d+|several|multiple|many|square|vertical|horizontal|landscape|different|${NUMBERS.join('|')}) )\\bimages\\b(?! (?:references?|inputs?|(?:in)?to)\\b)`,
      'i',
    ),
    'image',
  ],
  [
    new RegExp(
      `\\b(\\d{1,2}|${NUMBERS.slice(1).join('|')}) (?:images|photos|pictures) (?:in)?to (?:an? )?(video|clip|movie)s?\\b`,
      'i',
    ),
    '$2 from $1 images',
  ],
  // A style, which no text of a model is about.
  [/\brealistic\b/i, 'photorealistic'],
  [/\b(?:image|photo|picture)s? as (?:an? |the )?(?=(?:first|last) frames?\b)/i, ''],
  [/\b(image|photo|picture) enlargements?\b/i, 'enlarge $1'],
  [
    /\b(?:isolat|cut(?:ting)? ?out|put|plac)\w* .*\bon (?:an? )?(?:clean |plain |pure )?white\b(?: background)?/i,
    'edits images',
  ],
  [/\bmulti(?:ple)?[ -]?(?:shots?|scenes?)\b/i, 'multiple shots'],
  [SHOTS, (words, ...rest) => (isAboutVideo(rest.at(-1)!) || LENGTH.test(rest.at(-1)!) ? 'multiple shots' : words)],
  // Lips follow a sound that exists; without one, the video has speech.
  [
    /^(?!.*\b(?:audio|voice|lip)\b).*?\b(?:talking|speaking) (?:video|clip|person|people|man|woman|character)s?\b/i,
    (all) =>
      all.replace(/\b(?:talking|speaking) (?:video|clip|person|people|man|woman|character)s?\b/i, 'video with speech'),
  ],
];

/** Sizes by their height, or their width if they are portrait. */
function sizeWords(width: number, height: number): string | undefined {
  const lines = Math.min(width, height);
  const ratio = RATIOS.find((one) => {
    const [x, y] = one.split(':').map(Number);
    return width * y! === height * x!;
  });
  return ratio && [480, 720, 768, 1080, 1440, 2160].includes(lines) ? `${lines}p ${ratio}` : undefined;
}

/** The query with the usual words for what has several names or spellings. */
export function withUsualWords(query: string): string {
  // A replacement may be text with `$1`, or a function.
  return REPLACEMENTS.reduce((text, [words, usual]) => text.replace(words, usual as string), query);
}
