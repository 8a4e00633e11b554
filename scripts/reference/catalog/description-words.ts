import type { ModelEntry } from '../../../src/catalog/entry.js';
import type { ModelDetails } from '../../../src/catalog/model-details.js';
import { CAPABILITY_SYNONYMS } from '../../../src/catalog/words/capability-synonyms.js';
import { queryName } from '../../../src/reference/catalog/capability-words.js';
import type { SearchedRow } from '../../../src/reference/catalog/row.js';
import { wordsOf } from '../../../src/reference/catalog/words-of.js';

/** The words that the search finds only in the description and the names of parameters. */
export function descriptionWords(
  { id, title, kind, capabilities }: ModelEntry,
  { provider, description, parameters }: ModelDetails,
) {
  const elsewhere = new Set(
    wordsOf(
      [
        id,
        title,
        kind,
        provider,
        ...capabilities.map((name) => `${queryName(name)} ${CAPABILITY_SYNONYMS[name]}`),
      ].join(' '),
    ),
  );
  const own = Object.keys(parameters).filter((name) => !parameters[name]!.generic);
  // A name of another parameter is that of another model.
  const text = affirmed(description).replace(/`([a-z_]+)`/g, (all, name: string) => (own.includes(name) ? all : ' '));
  const names = own.join(' ').replaceAll('_', ' ');
  return [...new Set(wordsOf(`${text} ${names}`))].filter((word) => !elsewhere.has(word)).join(' ');
}

/** The clauses about what the model does, without negations and other models. */
function affirmed(description: string): string {
  const clauses = description.split(/[.;:,()](?=\s|$)/);
  return clauses
    .filter(
      (clause) => !/\b(?:no|not|nor|neither|unlike|without|other|differs?|documents?|documentation)\b/i.test(clause),
    )
    .join(' ');
}

/** Words of descriptions that nobody searches for. */
const VAGUE_WORDS = new Set(
  wordsOf(`accept accepts adopts allows also always among and are below best between both but called can change chosen
    contain contract cost costs default depending depends describes description designed disable documented each end
    especially every example expects fourth generate generated gives goes have highest into its itself keep kept like
    limited listed lists look lower lowest matter matters maximum most much must name new next none number offer offers
    once origin own parameter pass passed price prices priority range rather refer request requires result rounded
    rounds second seed seeds set setting settings side size sizes standard such support supports take taken takes than that their
    them then these this those times title true twice under unless uses version whose with works you your
    add adds after against among aspect balancing being choice choose completed depending duration existing file files following formats full high
    higher including input inputs instead latency less mode model models output outputs per ratio reads required resolution
    resolutions retired same separate service similar speaks step steps term trade types videos while words writes
    alone another base capable cut cuts different doubles excludes false family fifth follows further given half identified includes
    key largest larger latest list long low made media modes older omits pixels predecessor qualities removed shown simple
    slower slowest smaller smallest specific stops shorter top turn variant variants versions whole durations length longer pixels
    cheaper cheapest fastest more general largest dimension ids start starts gateai alibaba google ratios
    accelerated adjustable automatic balanced basic clip elements eleven frame frames keyframes lightweight presets voices combine continues contrast create detailed driving edited enhance enhancement enhances
    entities exports generation guide guided height industrial inline light lines medium moves normal original person phrase
    preview prompts quickly ramp ramps rate reading recordings reference references render rewrites sample sampling scene
    scribe slow sounds source speed splits strength table tags uploaded variety verification width word
    one two three four five six seven eight nine ten twelve fourteen thirty several single`),
);

/** Share of models above which a word is too common to search by. */
const MAX_SHARE = 0.12;

export function withoutCommonWords<Row extends Pick<SearchedRow, 'words' | 'title'>>(rows: Row[]): Row[] {
  const counts = new Map<string, number>();
  for (const { words } of rows) for (const word of words.split(' ')) counts.set(word, (counts.get(word) ?? 0) + 1);
  // A description names other models to say how this one differs.
  const names = new Set(rows.flatMap(({ title }) => wordsOf(title)));
  const isTelling = (word: string) =>
    !names.has(word) &&
    word.length > 2 &&
    /^[a-z]/.test(word) &&
    !VAGUE_WORDS.has(word) &&
    counts.get(word)! <= Math.max(2, rows.length * MAX_SHARE);
  return rows.map((row) => ({ ...row, words: row.words.split(' ').filter(isTelling).join(' ') }));
}
