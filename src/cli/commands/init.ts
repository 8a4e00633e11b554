import { normalize } from 'node:path';
import { listWords } from '../../internal/list-words.js';
import { shellQuote } from '../../internal/shell-quote.js';
import { canAsk } from '../batch/confirm.js';
import type { Command } from '../command.js';
import type { Context } from '../context.js';
import { packageSource } from '../init/package-source.js';
import { readTemplate, TEMPLATES, type TemplateName } from '../init/templates.js';
import { writeNew } from '../init/write-new.js';
import { parseOptions, valueOf, type Option } from '../input/argv.js';
import { ask } from '../input/ask.js';
import { suggestNames } from '../input/suggest-names.js';
import { UsageError } from '../usage-error.js';

const names = Object.keys(TEMPLATES) as TemplateName[];

const options = {
  template: { value: 'NAME', description: `What to write: ${listWords(names, 'or')}; if omitted, a terminal asks` },
} satisfies Record<string, Option>;

/** `unigen init`: writes a project that runs at once. */
export const initCommand: Command = {
  usage: '[folder]',
  options,
  examples: [
    ['unigen init my-app --template node', TEMPLATES.node],
    ['unigen init my-app --template next', TEMPLATES.next],
    ['unigen init my-app --template vite', TEMPLATES.vite],
  ],
  notes: [
    'Without a folder, it writes into the current one. A file that exists is never overwritten: the message names it, and ' +
      'nothing is written. `npm install` and `npm start` then run the project; its README.md says how to use a key.',
  ],
  async run(context, argv) {
    const parsed = parseOptions('init', options, argv);
    const [given = '.', ...extra] = parsed.positionals;
    if (extra.length > 0) throw new UsageError('`unigen init` takes one folder');
    const template = templateOf(valueOf(parsed, 'template') ?? (await askTemplate(context)));
    const folder = normalize(given);
    const source = await packageSource();
    const files = await readTemplate(template, source);
    context.signal.throwIfAborted();
    await writeNew(folder, files);
    context.stdout.write(
      [
        ...files.map(({ name }) => `  ${name}`),
        // Others who get the project need it too.
        ...(source.startsWith('file:') ? [`package.json takes unigen from ${source.slice('file:'.length)}.`] : []),
        `${files.length} files are written. To run the project against the sandbox, without a key:`,
        ...(folder === '.' ? [] : [`  cd ${shellQuote(folder)}`]),
        '  npm install',
        '  npm start',
        '',
      ].join('\n'),
    );
  },
};

/** @throws UsageError if there is no such template. */
function templateOf(name: string): TemplateName {
  const found = names.find((one) => one === name);
  if (found !== undefined) return found;
  throw new UsageError(noTemplate(name));
}

function noTemplate(name: string): string {
  return `there is no template ${name}${suggestNames(name, names) || `; there are ${listWords(names, 'and')}`}`;
}

async function askTemplate(context: Context): Promise<string> {
  if (!canAsk(context)) throw new UsageError(`\`unigen init\` needs --template ${listWords(names, 'or')}`);
  const width = Math.max(...names.map((name) => name.length));
  const rows = names.map((name) => `  ${name.padEnd(width)}  ${TEMPLATES[name]}\n`);
  context.stderr.write(rows.join(''));
  // `npx` has loaded the package by now: after a typo, the question is asked again.
  const answer = await ask(context, `Which template? [${names[0]}] `, (given) =>
    given === '' || names.includes(given as TemplateName) ? undefined : noTemplate(given),
  );
  return answer || names[0]!;
}
