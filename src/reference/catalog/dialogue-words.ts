const MANY = '(?:two|three|four|five|six|several|multiple|many|multi|both|different|[2-9]|10)';
const WHO = '(?:speakers?|voices?|people|persons|hosts?|narrators?|actors|readers)';

/** More than one who speaks, with what they do. */
const SPEAKERS = new RegExp(
  `\\b(?:between )?${MANY}(?: different| distinct)?[ -]?${WHO}(?: (?:talk|speak|chat|discuss|read)\\w*)?(?: (?:to|with) each other)?(?: in (?:an? |my )?(?=podcast|conversation|interview|audio))?\\b`,
  'gi',
);

/** What they speak, by its names. */
const SPOKEN = /\b(?:dialog(?:ue)?s?|conversations?)\b/gi;

/** One who speaks. */
const SPEAKER =
  /\b(?:with )?(?:an? |only |just )*(?:one|single|1)[ -](?:speaker|voice|narrator)\b|^(?:an? |the )?speaker$/gi;

/** What else is done with those who speak, or with their voices: they are seen, written down, sung or chosen. */
const OTHER =
  /\b(?:videos?|clips?|movies?|films?|animat\w*|images?|photos?|pictures?|portraits?|drawings?|avatars?|posters?|faces?|lip|lips|mouths?|talking heads?|camera|subtitl\w*|captions?|to text|written|summar\w*|minutes of|diari[sz]\w*|recogni\w*|identif\w*|label\w*|clon\w*|custom|separat\w*|isolat\w*|split|remov\w*|clean\w*|nois\w*|recording\w*|recorded|translat\w*|dub\w*|songs?|music|sing(?:s|ing|ers?)?|vocals?|duets?|choirs?|choos\w*|choice|select\w*|3d)\b/i;

/** What writes down what several say, of whom the words are no other job. */
const WRITTEN = /\btranscri\w*/i;

/** What is read and how, beside which a name says more: a model for one speaker has the words too. */
const PLAIN =
  /\b(?:(?:read|narrat|perform|voic)(?:s|e|es|ing)?(?: (?:it|them))?(?: (?:out )?(?:aloud|loud))?|(?:out )?aloud|text[ -]to[ -](?:speech|dialogue|audio)|speech(?: synthesis)?|tts|voice ?-?overs?|narrations?|(?:(?:from|of) )?(?:an? |my |the |this )*(?:scripts?|screenplays?|audio ?books?|(?:audio|radio) (?:plays?|dramas?)|interviews?|texts?))\b/gi;

/**
 * The query with the one name for what several speak, or one, without the words that then say nothing more: `read a
 * two-speaker script aloud` is `dialogue`.
 */
export function withDialogue(query: string): string {
  if (WRITTEN.test(query)) return query.replace(SPEAKERS, 'speakers ');
  if (OTHER.test(query)) return query;
  const spoken = query.replace(SPEAKERS, 'dialogue ').replace(SPOKEN, 'dialogue');
  const isDialogue = spoken.includes('dialogue');
  const named = isDialogue ? spoken : query.replace(SPEAKER, 'a speaker');
  if (named === query && !isDialogue) return query;
  const plain = named.replace(PLAIN, ' ');
  const told = isDialogue
    ? // Said twice, it is one.
      plain.replace(/(\bdialogue\b.*?) (?:(?:with|of|between|for|from) )?\bdialogue\b/i, '$1')
    : plain.replace('a speaker', 'text to speech');
  return told.replace(/\s+/g, ' ').trim();
}
