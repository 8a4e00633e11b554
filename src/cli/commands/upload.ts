import type { Command } from '../command.js';
import { connect } from '../connect.js';
import { isSet, parseOptions, valueOf } from '../input/argv.js';
import { assertReadable, isRemote } from '../input/local-files.js';
import { readApi } from '../input/model.js';
import { SHARED_OPTIONS } from '../input/shared-options.js';
import { oneLine } from '../output/layout.js';
import { UsageError } from '../usage-error.js';

const options = {
  ...SHARED_OPTIONS,
  api: {
    ...SHARED_OPTIONS.api,
    description: 'Where to upload: unifically, which returns URLs (the default), or gateai, which returns ids',
  },
  json: { description: 'Print one JSON object per file' },
};

/** `unigen upload`: uploads files for the models to use. */
export const uploadCommand: Command = {
  usage: '<path|url> …',
  options,
  examples: [
    ['unigen upload bud.png bloom.png', 'one URL per line'],
    ['unigen upload clip.mp4 --api gateai', 'an id for --videos'],
  ],
  notes: ['`unigen run --file` uploads files automatically. Use this command for files that several requests share.'],
  async run(context, argv) {
    const parsed = parseOptions('upload', options, argv);
    const sources = parsed.positionals;
    if (sources.length === 0) throw new UsageError('`unigen upload` needs a file or a URL');
    // Check all of them first, so that a typo in the last one leaves no uploads behind.
    for (const source of sources) if (!isRemote(source) && !/^file:/i.test(source)) await assertReadable(source);
    const client = await connect(context, readApi(valueOf(parsed, 'api')) ?? 'unifically', {
      baseUrl: valueOf(parsed, 'base-url'),
    });
    for (const source of sources) {
      const file = await client.files.upload(source, { signal: context.signal });
      if (isSet(parsed, 'json')) context.stdout.json({ source, file });
      else context.stdout.write(`${oneLine(file)}\n`);
    }
  },
};
