import { guidePath } from '../paths.js';
import { SPOKEN_WORDS } from './job-verbs.js';

/** What voices differ by; no document says it of an id. */
const PROPERTY =
  /\b(?:accents?|american|australian|british|irish|scottish|(?:fe)?males?|m[ae]n|wom[ae]n|boys?|girls?|child(?:ren)?|old|young|elderly|calm|deep|soft|warm|friendly|cheerful)\b/i;
const SPOKEN = new RegExp(`\\b(?:${SPOKEN_WORDS}|accents?|read aloud)\\b`, 'i');

/** Before a link to what says it. */
export interface Note {
  text: string;
  link: string;
  href: string;
}

const NOTE: Note = {
  text: 'Accent, age and gender of each voice, with an API key: ',
  link: 'the API’s list of voices',
  href: `${guidePath('unifically')}#list-elevenlabs-voices`,
};

/** What is known of languages: one model takes the code of any, of the others no document names one. */
export const LANGUAGE_NOTE: Note = {
  text: 'ElevenLabs takes a language code; no document lists its languages, nor those of other speech models: ',
  link: 'show all',
  href: '?q=text+to+speech',
};

/** Where to find a voice of which a query says how it should be; undefined if it says nothing of one. */
export const voiceNote = (query: string): Note | undefined =>
  PROPERTY.test(query) && SPOKEN.test(query) ? NOTE : undefined;
