import { clamp } from './bytes.js';
import { drawsOf } from './seed.js';

/** One of two texts, as `LyricsVariant` of the contract. */
export interface Lyrics {
  title: string;
  /** Verses with section marks, separated by empty lines. */
  text: string;
  tags: string[];
}

/** A piece of a transcript, as `TranscriptWord` of the contract; times are in seconds. */
export interface TranscriptWord {
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
  /** Length of the sound in seconds; the words fill it. From 1 to 600. Default: 10. */
  seconds?: number;
  /** Whether there are `words`. Default: true. */
  words?: boolean;
  /** How many take turns; each word then names its speaker. Default: nobody is named. */
  speakers?: number;
  /** As ISO 639-1 or 639-3. Default: `eng`; the text is English whatever is said here. */
  languageCode?: string;
}

/** `*` stands for a word of the prompt. */
const LINES = [
  'I left the window open for the *',
  'There is a * on every road I know',
  'You said the * would never come this far',
  'And still the * keeps humming in the wall',
  'We folded up the evening like a *',
  'The morning wrote its name across the *',
  'Hold on, the * is turning into light',
  'I count the steps between the * and home',
  'No map has ever drawn the * right',
  'The river takes the * and gives it back',
  'Some nights the * is all the sky I need',
  'We danced until the * forgot the time',
];
const TITLES = ['Letters to the *', 'Slow *', 'Where the * Goes', 'Half a *', 'The Last *', 'Under One *'];
const STYLES = [
  'indie folk',
  'dream pop',
  'lo-fi',
  'acoustic',
  'synthwave',
  'soul',
  'chamber pop',
  'soft rock',
  'bossa nova',
  'ambient',
];
const FILLERS = ['harbour', 'lantern', 'season', 'garden'];
const SMALL_WORDS =
  /^(?:about|after|before|from|into|over|song|that|their|there|this|under|upon|with|without|write|your)$/;

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

/** ISO 639-3 for the codes of ISO 639-1 that are heard most. */
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

/** Seconds from one word to the next in ordinary speech. */
const PACE = 0.4;

/** Two songs about the words of a prompt; equal input gives equal songs. */
export function lyrics(prompt: string, seed: number): { a: Lyrics; b: Lyrics } {
  const found = prompt
    .toLowerCase()
    .match(/\p{Letter}{4,}/gu)
    ?.filter((word) => !SMALL_WORDS.test(word));
  const subjects = [...new Set(found?.length ? found : FILLERS)].slice(0, 8);
  return { a: song(subjects, drawsOf(seed)), b: song(subjects, drawsOf(seed + 1)) };
}

function song(subjects: string[], draw: (below: number) => number): Lyrics {
  const about = (line: string) => line.replace('*', () => subjects[draw(subjects.length)]!);
  const lines = shuffled(LINES, draw).map(about);
  const chorus = lines.slice(8, 12).join('\n');
  const parts = [
    `[Verse 1]\n${lines.slice(0, 4).join('\n')}`,
    `[Chorus]\n${chorus}`,
    `[Verse 2]\n${lines.slice(4, 8).join('\n')}`,
    `[Chorus]\n${chorus}`,
  ];
  const title = about(TITLES[draw(TITLES.length)]!).replace(
    /\p{Letter}+$/u,
    (word) => word[0]!.toUpperCase() + word.slice(1),
  );
  return { title, text: parts.join('\n\n'), tags: shuffled(STYLES, draw).slice(0, 3) };
}

/** What somebody may have said in a sound of some length; equal input gives equal words. */
export function transcript(
  seed: number,
  { seconds = 10, words = true, speakers, languageCode = 'eng' }: TranscriptOptions = {},
): Transcript {
  const draw = drawsOf(seed);
  const length = clamp(seconds, 1, 600, 10);
  const turns: string[][] = [];
  const wanted = Math.max(1, Math.floor(length / PACE));
  // The first sentence is cut to what fits, so that there always is one.
  for (let count = 0, order: string[] = []; count < wanted; ) {
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
    text: spoken.map(({ text }) => text).join(' '),
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

function shuffled<T>(list: readonly T[], draw: (below: number) => number): T[] {
  const rest = [...list];
  return list.map(() => rest.splice(draw(rest.length), 1)[0]!);
}
