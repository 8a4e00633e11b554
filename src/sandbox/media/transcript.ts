import { clamp } from './bytes.js';
import { drawsOf, shuffled } from './seed.js';

/** A word or a space, as `TranscriptWord` of the contract; times are in seconds. */
interface TranscriptWord {
  text: string;
  start: number;
  end: number;
  type: 'word' | 'spacing';
  speaker_id?: string;
}

/** As `TranscriptOutput` of the contract. */
export interface Transcript {
  language_code: string;
  language_probability: number;
  text: string;
  words?: TranscriptWord[];
}

export interface TranscriptOptions {
  /**
   * Length of the audio; the words fill it. Brought to between 1 and 600.
   *
   * @default 10
   */
  seconds?: number;
  /**
   * Whether there are `words`.
   *
   * @default true
   */
  words?: boolean;
  /**
   * What is said. If omitted, it is made up.
   */
  text?: string;
  /** How many speakers take turns; each word then names its speaker. If omitted, no word does. */
  speakers?: number;
  /**
   * ISO 639-1 or 639-3. The text is English in any case.
   *
   * @default 'eng'
   */
  languageCode?: string;
}

const SENTENCES = [
  'The ferry leaves at nine, so we still have time for coffee.',
  'I put the keys on the shelf next to the blue bowl.',
  'Could you read the second line once more, please?',
  'It rained all night, and the garden looks better for it.',
  'Most of the work is waiting, and the rest is paying attention.',
  'She kept the ticket as a bookmark for years.',
  'We tried the short way first and regretted it.',
  'Nobody expected the small one to win.',
  'Turn left at the mill and follow the water.',
  'That is the whole story, as far as I remember it.',
];

/** ISO 639-3 codes of the most common ISO 639-1 codes. */
const LANGUAGES: Record<string, string> = {
  ar: 'ara',
  bn: 'ben',
  cs: 'ces',
  da: 'dan',
  de: 'deu',
  el: 'ell',
  en: 'eng',
  es: 'spa',
  fi: 'fin',
  fr: 'fra',
  he: 'heb',
  hi: 'hin',
  hu: 'hun',
  id: 'ind',
  it: 'ita',
  ja: 'jpn',
  ko: 'kor',
  nl: 'nld',
  no: 'nor',
  pl: 'pol',
  pt: 'por',
  ro: 'ron',
  ru: 'rus',
  sv: 'swe',
  ta: 'tam',
  th: 'tha',
  tr: 'tur',
  uk: 'ukr',
  vi: 'vie',
  zh: 'zho',
};

const SECONDS_PER_WORD = 0.4;

/** The transcript of audio of some length; the same input gives the same words. */
export function transcript(
  seed: number,
  { seconds = 10, words = true, speakers, text: given, languageCode = 'eng' }: TranscriptOptions = {},
): Transcript {
  const draw = drawsOf(seed);
  const length = clamp(seconds, 1, 600, 10);
  const turns: string[][] = given === undefined ? [] : [given.split(/\s+/).filter(Boolean)];
  const wanted = Math.max(1, Math.floor(length / SECONDS_PER_WORD));
  // The last sentence is cut to what fits, so that there is always one.
  for (let count = 0, order: string[] = []; given === undefined && count < wanted; ) {
    if (order.length === 0) order = shuffled(SENTENCES, draw);
    const turn = order
      .pop()!
      .split(' ')
      .slice(0, wanted - count);
    turns.push(turn);
    count += turn.length;
  }
  const spoken = turns.flatMap((turn, index) => turn.map((text) => ({ text, turn: index })));
  const each = length / spoken.length;
  return {
    language_code: LANGUAGES[languageCode.toLowerCase()] ?? languageCode,
    language_probability: (95 + draw(5)) / 100,
    text: given ?? spoken.map(({ text }) => text).join(' '),
    ...(words && { words: timed(spoken, each, speakers) }),
  };
}

function timed(spoken: { text: string; turn: number }[], each: number, speakers: number | undefined): TranscriptWord[] {
  return spoken.flatMap(({ text, turn }, index) => {
    const start = index * each;
    const pause = start + each * 0.75;
    const speaker = speakers !== undefined && { speaker_id: `speaker_${turn % Math.max(1, Math.floor(speakers))}` };
    const word: TranscriptWord = { text, start: time(start), end: time(pause), type: 'word', ...speaker };
    if (index === spoken.length - 1) return [word];
    return [word, { text: ' ', start: word.end, end: time(start + each), type: 'spacing', ...speaker }];
  });
}

/** To the millisecond. */
function time(seconds: number): number {
  return Math.round(seconds * 1000) / 1000;
}
