import { CAPABILITIES, CAPABILITY_NAMES, type Capability } from '../../catalog/capabilities.js';
import { CAPABILITY_SYNONYMS } from '../../catalog/words/capability-synonyms.js';
import { stemOf } from '../../internal/stem.js';
import { hasWord, hasWordBeginning } from '../../internal/word-match.js';

type Texts = { text: string; weight: number }[];

/** What people say of a capability in several words; the search of the page reads them by rules of its own. */
const PHRASES: Partial<Record<Capability, string>> = { 'given-lyrics': 'my own lyrics, sing my lyrics' };

/** What says what a capability is, with the weight of its words. */
const TEXTS = CAPABILITY_NAMES.map((name): { name: Capability; texts: Texts } => ({
  name,
  texts: [
    { text: name.replaceAll('-', ' '), weight: 3 },
    { text: `${CAPABILITY_SYNONYMS[name]} ${PHRASES[name] ?? ''}`, weight: 2 },
    { text: CAPABILITIES[name].toLowerCase(), weight: 1 },
  ],
}));

/** The most capabilities that words may mean. */
const MAX_MEANT = 3;
/** The least score of what is meant: words that many capabilities have say nothing. */
const MIN_SCORE = 0.3;
/** The score of a word that is the name, such as `music`. */
const NAME_SCORE = 1.5;
/** The score of several words that are in a text as they are, such as `image to video`. */
const PHRASE_SCORE = 5;
/** Words that say nothing alone. */
const IDLE_WORDS = new Set(['with', 'to', 'of', 'a', 'an', 'the', 'my', 'own']);

/** Whether a word, in any of its forms, says what some capability is. */
export const isCapabilityWord = (word: string): boolean => !IDLE_WORDS.has(word) && sharedBy(word) > 0;

/** The capabilities that words describe, such as `voice-isolation` by `remove noise`; the best ones first. */
export function meantCapabilities(words: readonly string[]): Capability[] {
  const phrase = words.join(' ');
  const telling = words.filter(isCapabilityWord);
  const scored = TEXTS.map(({ name, texts }) => {
    const isPhrase = words.length > 1 && texts.some(({ text }) => hasWordBeginning(text, phrase));
    const scores = telling.map((word) => weightOf(word, texts) / sharedBy(word) + (word === name ? NAME_SCORE : 0));
    return { name, score: scores.reduce((sum, score) => sum + score, isPhrase ? PHRASE_SCORE : 0) };
  });
  // Those that are as good as the best, or nearly.
  const least = Math.max(MIN_SCORE, ...scored.map(({ score }) => score * 0.75));
  return scored
    .filter(({ score }) => score >= least)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, MAX_MEANT)
    .map(({ name }) => name);
}

/** The weight of the first text that has the word; another form of it counts if no text has the word itself. */
function weightOf(word: string, texts: Texts): number {
  const form = TEXTS.some((one) => one.texts.some(({ text }) => hasWord(text, word))) ? word : stemOf(word);
  return texts.find(({ text }) => hasWord(text, form))?.weight ?? 0;
}

/** The number of capabilities that have the word. */
const sharedBy = (word: string): number => TEXTS.filter(({ texts }) => weightOf(word, texts) > 0).length;
