import { drawsOf, shuffled } from './seed.js';

/** One of two songs, as `LyricsVariant` of the contract. */
export interface Lyrics {
  title: string;
  /** Sections with their names in brackets, separated by empty lines. */
  text: string;
  tags: string[];
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

/** Two songs about the words of a prompt; the same input gives the same songs. */
export function lyrics(prompt: string, seed: number): { a: Lyrics; b: Lyrics } {
  const found = prompt
    .toLowerCase()
    .match(/\p{Letter}{4,}/gu)
    ?.filter((word) => !SMALL_WORDS.test(word));
  const subjects = [...new Set(found?.length ? found : FILLERS)].slice(0, 8);
  return { a: song(subjects, drawsOf(seed)), b: song(subjects, drawsOf(seed + 1)) };
}

function song(subjects: string[], draw: (below: number) => number): Lyrics {
  const filled = (line: string) => line.replace('*', () => subjects[draw(subjects.length)]!);
  const lines = shuffled(LINES, draw).map(filled);
  const chorus = lines.slice(8, 12).join('\n');
  const parts = [
    `[Verse 1]\n${lines.slice(0, 4).join('\n')}`,
    `[Chorus]\n${chorus}`,
    `[Verse 2]\n${lines.slice(4, 8).join('\n')}`,
    `[Chorus]\n${chorus}`,
  ];
  const title = filled(TITLES[draw(TITLES.length)]!).replace(
    /\p{Letter}+$/u,
    (word) => word[0]!.toUpperCase() + word.slice(1),
  );
  return { title, text: parts.join('\n\n'), tags: shuffled(STYLES, draw).slice(0, 3) };
}
