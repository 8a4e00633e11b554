import { CAPABILITY_WORDS } from './capability-words.js';

const { 'given-lyrics': NAME } = CAPABILITY_WORDS;

/** Whose lyrics they are, or that they exist. */
const OWN = '(?:(?:my|our|own|these|those|this|the|given|existing|custom|finished|ready|written|provided)[ -])';
const BEFORE = '(?:(?:from|with|of|to|using|for|and|on|by|out of|based on) )';
const SUNG = '(?:songs?|music|singing|tracks?|audio|melod(?:y|ies)|vocals)';

/** Lyrics that are made, with what the model's name says of it. */
const WRITTEN =
  /\b(?:((?:re)?writ(?:e|es|ing))|compos\w*|generat\w*|creat\w*|mak(?:e|es|ing)|produc\w*) (?:(?!(?:from|with|of|to|using|for|and|on|by)\b)[\w-]+ ){0,4}lyrics\b/i;

/** Lyrics in a picture, or of who is seen. */
const SEEN =
  /\b(?:videos?|clips?|movies?|avatars?|images?|photos?|pictures?|portraits?|posters?|art|lip|transcri\w*|translat\w*)\b/i;

/** Lyrics that exist, with what is done with them. */
const GIVEN: readonly RegExp[] = [
  new RegExp(
    `\\b(?:(?:put|set|turn|convert)(?:s|ing)? )?${OWN}*(?:[a-z]+ )?lyrics (?:in)?to (?:an? )?(?=(?:[a-z]+ )?${SUNG}\\b)`,
    'i',
  ),
  new RegExp(`\\bsing(?:s|ing)? (?:of )?(?:an? |some )?${OWN}*lyrics\\b`, 'i'),
  new RegExp(`\\b${BEFORE}?(?:lyrics (?:that )?(?:i|we) (?:wrote|have|give|provide)|lyrics of (?:mine|ours))\\b`, 'i'),
  new RegExp(`\\b${BEFORE}?(?!the lyrics)${OWN}+(?:[a-z]+ )?lyrics\\b`, 'i'),
  new RegExp('\\b(?:from|using|out of|based on) (?:the |some )?lyrics\\b', 'i'),
];

/** What is done with music that exists. */
const OF_EXISTING = /\b(?:add|extend|extension|continu|longer|lengthen|prolong|cover|remix)\w*/i;

const MUSIC = /\b(?:songs?|music|tracks?)\b/i;

/**
 * The query with one name for lyrics that exist and are sung: of music that is made, unless something is done with music
 * that exists.
 */
export function withLyrics(query: string): string {
  const [, write] = WRITTEN.exec(query) ?? [];
  if (write !== undefined) return query.replace(write, '').trim();
  const given = GIVEN.find((words) => words.test(query));
  if (!given || WRITTEN.test(query) || SEEN.test(query) || query.includes(NAME)) return query;
  const rest = query.replace(given, ' ');
  const made = MUSIC.test(rest) ? rest.replace(MUSIC, 'music') : `music ${rest}`;
  return `${OF_EXISTING.test(rest) ? rest : made} ${NAME}`.replace(/ {2,}/g, ' ').trim();
}
