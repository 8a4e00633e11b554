import { access } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseUrl } from '../../internal/parse-url.js';
import { makeFolder } from '../../node/make-folder.js';
import { openFileStore } from '../../runs/file-store.js';
import type { Context } from '../context.js';
import { valueOf, type ParsedArgs } from '../input/argv.js';
import { usable, UsageError } from '../usage-error.js';
import { wrapped } from '../output/layout.js';
import type { OpenedStore } from './opened-store.js';

/** The journal in the folder of a batch. */
const JOURNAL = 'journal.jsonl';

/** The variable of the environment that names a store, such as one whose URL has a password. */
const STORE_VARIABLE = 'UNIGEN_STORE';

const REDIS_URL = /^(?:redis|rediss|valkey|valkeys):\/\//i;

/** Where the runs of a batch are kept. */
export type StoreLocation = { type: 'file'; path: string } | { type: 'redis'; url: string };

/** The store that a command line or the environment names, or else the journal in the folder of the batch. */
export function storeLocation({ env }: Context, parsed: ParsedArgs): StoreLocation {
  const given = valueOf(parsed, 'store');
  const folder = valueOf(parsed, 'out');
  const named = given ?? (env[STORE_VARIABLE] || undefined);
  if (named === undefined) {
    if (folder === undefined) throw new UsageError('--out or --store is needed: it says where the runs are kept');
    return { type: 'file', path: join(folder, JOURNAL) };
  }
  if (!REDIS_URL.test(named)) {
    if (/^[a-z][\w+.-]*:\/\//i.test(named)) throw new UsageError('--store takes the path of a file, or redis://HOST/0');
    return { type: 'file', path: named };
  }
  const url = named.replace(/^valkey/i, 'redis');
  const server = parseUrl(url);
  if (!server) throw new UsageError('--store takes the path of a file, or redis://HOST/0');
  if (given !== undefined && server.password !== '')
    throw new UsageError(
      `other users can read the password of --store on a command line: put the URL into ${STORE_VARIABLE} instead`,
    );
  return { type: 'redis', url };
}

/** How a store is opened: a new one if it is missing, one that exists, or one that is only read. */
export type StoreUse = 'create' | 'change' | 'read';

/** Whether a store is a journal that does not exist yet. */
export async function isMissing(location: StoreLocation): Promise<boolean> {
  if (location.type === 'redis') return false;
  return access(location.path).then(
    () => false,
    () => true,
  );
}

/**
 * Opens a store.
 *
 * @param repair Whether a journal is opened of which lines are lost.
 * @throws UsageError if it can't be used: it is damaged, another process has it, its server can't be reached.
 */
export async function openStore(
  context: Context,
  location: StoreLocation,
  use: StoreUse,
  repair = false,
): Promise<OpenedStore> {
  if (location.type === 'redis') {
    if (repair) throw new UsageError('--repair is for a journal, not for a store in Redis');
    const { openRedisStore } = await import('./redis-store.js');
    return usable(openRedisStore(context, location.url));
  }
  if (use !== 'create') {
    await access(location.path).catch(() => {
      throw new UsageError(`there is no batch: ${location.path} does not exist`);
    });
  } else {
    await makeFolder(dirname(location.path)).catch((error: unknown) => {
      throw new UsageError(`${dirname(location.path)} can't be created (${(error as NodeJS.ErrnoException).code})`);
    });
  }
  const store = await usable(openFileStore(location.path, { readOnly: use === 'read', repair }), optionWords);
  for (const warning of store.warnings)
    context.stderr.write(`${wrapped(context, `warning: ${optionWords(warning)}`)}\n`);
  return { store, close: () => store.close() };
}

/** A sentence about the option of the library in the words of the command line. */
function optionWords(message: string): string {
  return message.replaceAll(/(?:the option )?`repair`/g, '--repair');
}
