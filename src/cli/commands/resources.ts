import { isObject } from '../../internal/json.js';
import { listWords } from '../../internal/list-words.js';
import { hasWordBeginning } from '../../internal/word-match.js';
import type { Command } from '../command.js';
import { connectUnifically } from '../connect.js';
import { isSet, parseOptions, valueOf } from '../input/argv.js';
import { SHARED_OPTIONS } from '../input/shared-options.js';
import { suggestNames } from '../input/suggest-names.js';
import { fitColumns, oneLine, widthOf, wrap, wrapped } from '../output/layout.js';
import { style, type Style } from '../output/style.js';
import { stripCodes } from '../output/writer.js';
import { UsageError } from '../usage-error.js';
import { RESOURCE_LISTS, takenBy, type ResourceList, type TakenBy } from '../resource-lists.js';

const options = {
  'base-url': SHARED_OPTIONS['base-url'],
  json: { description: 'Print the lists as JSON, each with the entries of the API and what takes them' },
};

/** How many properties of entries a message names, and how much of each name. */
const MAX_FIELDS = 12;
const MAX_FIELD_LENGTH = 40;

/** Names that mean several lists, each with the names of those. */
const GROUPS = new Map(
  RESOURCE_LISTS.flatMap(({ names: [, ...shared] }) => shared).map((group) => [
    group,
    RESOURCE_LISTS.filter(({ names }) => names.includes(group)).map(({ names: [own] }) => own),
  ]),
);

/** Every name that means one or several lists. */
const NAMES = [...GROUPS.keys(), ...RESOURCE_LISTS.map(({ names: [own] }) => own)];

const GROUP_WORDS = [...GROUPS].map(([group, lists]) => `${group} (${listWords(lists, 'and')})`);

/** `unigen resources`: the ids that parameters take. */
export const resourcesCommand: Command = {
  usage: '[list | group] [word …]',
  options,
  words: [
    ...[...GROUPS].map(([value, lists]) => ({ value, description: `all of ${listWords(lists, 'and')}` })),
    ...RESOURCE_LISTS.map(({ names: [value], title }) => ({ value, description: title })),
  ],
  examples: [
    ['unigen resources', 'the lists, and which parameters take their ids'],
    ['unigen resources voices female', 'all voices with this word, each with a sample to listen to'],
    ['unigen resources motions orbit --json', 'motions as JSON'],
  ],
  notes: [
    `Lists: ${RESOURCE_LISTS.map(({ names: [own] }) => own).join(', ')}.`,
    `Groups of lists: ${GROUP_WORDS.join('; ')}.`,
    'Every word has to begin a word of the entry: of its name or any other property, or be its id.',
    'The lists come from Unifically, which needs a key; reading them is free. Without a list, nothing is sent.',
  ],
  async run(context, argv) {
    const parsed = parseOptions('resources', options, argv);
    const [name, ...words] = parsed.positionals;
    const isJson = isSet(parsed, 'json');
    const { stdout, stderr, signal, isTTY, env, columns = 80 } = context;
    const lists = name === undefined ? RESOURCE_LISTS : RESOURCE_LISTS.filter((list) => list.names.includes(name));
    if (lists.length === 0)
      throw new UsageError(
        `unknown list ${name}${suggestNames(name!, NAMES) || `; the lists are ${NAMES.join(', ')}`}`,
      );
    const paint = style(env, isTTY.stdout);
    const width = widthOf(context);
    const taken = await Promise.all(lists.map(takenBy));
    if (name === undefined) {
      if (isJson) {
        stdout.json(
          lists.map(({ names: [own], title, path }, at) => ({ list: own, title, path, takenBy: taken[at] })),
          2,
        );
      } else {
        const text = lists.map((list, at) =>
          [paint.bold(list.names[0]), ...takenLines(list, taken[at]!, width)].join('\n'),
        );
        const groups = wrap(`Groups of lists: ${GROUP_WORDS.join('; ')}.`, width);
        stdout.write(`${text.join('\n')}\n\n${groups}\n`);
      }
      return;
    }
    const { resources } = await connectUnifically(context, { baseUrl: valueOf(parsed, 'base-url') });
    const read = await Promise.all(lists.map((list) => list.read(resources, { signal })));
    const found = read.map((entries) => entries.filter((entry) => hasWords(entry, words)));
    if (isJson) {
      stdout.json(
        lists.map(({ names: [own] }, at) => ({ list: own, takenBy: taken[at], entries: found[at] })),
        2,
      );
    } else {
      const parts = lists.flatMap((list, at) => {
        if (found[at]!.length === 0) return [];
        const heading = lists.length > 1 ? [paint.bold(list.names[0])] : [];
        // Programs get only the entries.
        const takers = isTTY.stdout ? takenLines(list, taken[at]!, width).map(paint.dim) : [];
        const lines = entryLines(found[at]!, isTTY.stdout ? columns : undefined, paint);
        return [[...heading, ...takers, ...lines].join('\n')];
      });
      if (parts.length > 0) stdout.write(`${parts.join('\n\n')}\n`);
    }
    if (found.every((entries) => entries.length === 0)) {
      const wanted = words.map(oneLine).join(' and ');
      const fields = fieldsOf(read.flat());
      const searched = fields.length > 0 ? ` Entries have ${listWords(fields, 'and')}.` : '';
      stderr.write(
        words.length > 0 ? `${wrapped(context, `No entry has ${wanted}.${searched}`)}\n` : 'The list is empty.\n',
      );
    }
  },
};

/** Says what a list contains, and which parameters take its ids. */
function takenLines({ title }: ResourceList, taken: TakenBy[], width: number): string[] {
  return [
    `  ${wrap(title, width - 2, '  ')}`,
    ...taken.map(
      ({ parameter, models }) => `  ${wrap(`for --${flagOf(parameter)} of ${models.join(', ')}`, width - 4, '    ')}`,
    ),
  ];
}

/** How a parameter is given: one inside of others by its path. */
function flagOf(parameter: string): string {
  return parameter.includes('.') ? `set ${parameter.replaceAll('*', '0')}=…` : parameter;
}

/** Whether each word begins a word of an entry. What only looks like one, in the middle of an id or a URL, does not count. */
function hasWords(entry: object, words: string[]): boolean {
  const values = Object.values(entry)
    .flatMap((value): unknown[] => (isObject(value) ? Object.values(value) : [value]))
    .map((value) => String(value).toLowerCase());
  return words.every((given) => {
    const word = given.toLowerCase();
    return values.some((value) => value === word || (!isOpaque(value) && hasWordBeginning(value, word)));
  });
}

/** Names of the properties of entries that words are looked for in, those of objects in them too. */
function fieldsOf(entries: object[]): string[] {
  const properties = entries
    .flatMap((entry) => Object.entries(entry))
    .flatMap(([name, value]): [string, unknown][] => (isObject(value) ? Object.entries(value) : [[name, value]]))
    .filter(([name, value]) => !/(?:^|_)id$/.test(name) && value !== '' && !isOpaque(String(value)));
  return [...new Set(properties.map(([name]) => oneLine(name).slice(0, MAX_FIELD_LENGTH)))].slice(0, MAX_FIELDS);
}

/** Whether a value is not made of words: a URL, or an id with digits. */
function isOpaque(value: string): boolean {
  return /^(?:https?:\S*|(?=\D*\d)[\w-]{12,})$/.test(value);
}

/** What is shown of an entry. */
interface Row {
  id: string;
  name: string;
  description: string;
  preview: string;
}

/** Entries with one line each: id, name, what else is said of them, and where to see or hear them. */
function entryLines(entries: object[], width: number | undefined, { bold, dim }: Style): string[] {
  const rows = entries.map(rowOf);
  const columns = (
    [
      ['ID', 'id'],
      ['NAME', 'name'],
      ['ABOUT', 'description', 1],
      ['PREVIEW', 'preview'],
    ] as const
  )
    .filter(([, property]) => rows.some((row) => row[property] !== ''))
    .map(([heading, property, expendable]) => ({
      property,
      cells: [bold(heading), ...rows.map((row) => row[property])],
      ...(expendable !== undefined && { expendable }),
    }));
  const whole = fitColumns(columns);
  if (width === undefined || whole.lines.every((line) => stripCodes(line).length <= width)) return whole.lines;
  // On a narrow terminal, a preview has a line of its own, so that it can still be clicked; a name that does not fit too.
  const { lines } = fitColumns(
    columns.filter(({ property }) => property !== 'preview'),
    width,
  );
  const isNarrow = lines.some((line) => stripCodes(line).length > width);
  const shown = isNarrow ? rows.map(({ id }) => id) : lines.slice(1);
  return [
    ...(isNarrow ? [] : lines.slice(0, 1)),
    ...shown.flatMap((line, at) => {
      const { name, description, preview } = rows[at]!;
      const below = isNarrow ? [name, description] : [];
      // A line that the terminal wraps anyway is easier to copy without an indent.
      const indent = preview.length + 2 > width ? '' : '  ';
      return [
        line,
        ...below.filter(Boolean).map((text) => `  ${text}`),
        ...(preview ? [`${indent}${dim(preview)}`] : []),
      ];
    }),
  ];
}

function rowOf(entry: object): Row {
  const {
    id,
    voice_id: voiceId,
    phrase_id: phraseId,
    name,
    phrase_text: phrase,
    preview_url: preview,
    sample,
    ...rest
  } = entry as Record<string, unknown>;
  const cell = (value: unknown) => (value === undefined || value === null ? '' : oneLine(value));
  const described = Object.values(rest).flatMap((value) => (isObject(value) ? Object.values(value) : [value]));
  return {
    id: cell(id ?? voiceId ?? phraseId),
    name: cell(name ?? phrase),
    description: described.map(cell).filter(Boolean).join(', '),
    preview: cell(preview ?? sample),
  };
}
