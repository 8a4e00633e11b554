import { access } from 'node:fs/promises';
import { SHARED, type Command } from '../command.js';
import { connect } from '../connect.js';
import { UsageError } from '../failure.js';
import { oneLine } from '../layout.js';
import { readApi } from '../model-choice.js';
import { among, isSet, parse, unknownOption, valueOf } from '../options.js';

const options = {
  api: {
    ...SHARED.api,
    about: 'Where to: unifically, which gives addresses, is meant where omitted; gateai gives ids',
  },
  json: { about: 'Print one JSON object a file' },
  'base-url': SHARED.baseUrl,
};

/** `unigen upload`: puts files where the models can read them. */
export const uploadCommand: Command = {
  usage: '<path|url> …',
  summary: 'Upload files and print what parameters take for them',
  options,
  examples: [
    ['unigen upload bud.png bloom.png', 'one address a line'],
    ['unigen upload clip.mp4 --api gateai', 'an id for --videos'],
  ],
  notes: ['`unigen run --file` uploads by itself; this is for files that several requests use.'],
  async run(context, argv) {
    const parsed = parse(argv, among(options), unknownOption('upload', options));
    if (parsed.words.length === 0) throw new UsageError('`unigen upload` takes files or addresses');
    const isAddress = (source: string) => /^(https?|data|file):/i.test(source);
    // All are looked for first, so that a typo in the last name leaves no uploads behind.
    for (const source of parsed.words.filter((word) => !isAddress(word))) {
      await access(source).catch((error: { code?: string }) => {
        throw new UsageError(`${source} can't be read (${error.code})`);
      });
    }
    const client = await connect(context, readApi(valueOf(parsed, 'api')) ?? 'unifically', {
      baseUrl: valueOf(parsed, 'base-url'),
    });
    for (const source of parsed.words) {
      const file = await client.files.upload(source, { signal: context.signal });
      if (isSet(parsed, 'json')) context.stdout.json({ source, file });
      else context.stdout.write(`${oneLine(file)}\n`);
    }
  },
};
