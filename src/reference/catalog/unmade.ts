/** What people ask for and no model is made for. */
interface Unmade {
  name: string;
  words: RegExp;
  /** Whether models that edit may do it. */
  isEdit?: true;
}

const UNMADE: readonly Unmade[] = [
  {
    name: 'background removal',
    words: /\b(?:remov\w+ (?:the |an? |my )?background|background remov\w+)(?! noise)\b/i,
    isEdit: true,
  },
  {
    name: 'watermark removal',
    words: /\b(?:(?:remov|eras|delet)\w+ (?:the |an? |my )?watermarks?|watermark (?:remov|eras)\w+)\b/i,
    isEdit: true,
  },
  {
    name: 'face swapping',
    words: /\b(?:face[ -]?swap\w*|swap\w* (?:the |an? |my )?faces?)\b/i,
    isEdit: true,
  },
  {
    name: 'object removal',
    words: /\b(?:(?:remov|eras|delet)\w+ (?:the |an? )?objects?|object (?:remov|eras)\w+)\b/i,
    isEdit: true,
  },
  { name: 'virtual try-on', words: /\b(?:virtual )?try[ -]?on\b/i, isEdit: true },
  {
    name: 'adding sound to a video',
    words:
      /\b(?:add\w* (?:an? |the |some )?(?:sound|audio|music|voice) to (?:an? |the |my |own )*(?:video|clip)s?|video[ -]to[ -](?:audio|sound))\b/i,
    isEdit: true,
  },
  {
    name: 'changing a voice',
    words:
      /\b(?:voice[ -]?(?:chang|conver|swap|transform)\w*|(?:chang|conver|transform|swap)\w* (?:the |an? |my )?voices?|(?:speech|voice)[ -]to[ -](?:speech|voice))\b/i,
  },
  { name: 'sign language', words: /\bsign[ -]language\b/i },
];

/** What a query asks for that no model is made for. */
export const unmadeIn = (query: string): Unmade | undefined => UNMADE.find(({ words }) => words.test(query));

/** The query with the nearest that models do instead. */
export function withNearest(query: string): string {
  const unmade = unmadeIn(query);
  if (!unmade?.isEdit) return query;
  const isVideo = /\b(?:videos?|clips?)\b/i.test(query);
  return query.replace(unmade.words, isVideo ? 'edits video' : 'edits images');
}
