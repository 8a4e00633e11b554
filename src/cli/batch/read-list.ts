import type { Context } from '../context.js';
import { withPeers } from '../overlays.js';
import { UsageError } from '../usage-error.js';
import { checkList, type Job, type ListDefaults } from './check-list.js';
import { readJsonLines } from './json-lines.js';
import { ListError, type ListProblem } from './list-problem.js';
import { MediaFolder } from './media-folder.js';
import { readListText } from './read-list-text.js';

/** How a list is read. */
export interface ListOptions extends ListDefaults {
  /** The folder whose files the list may name. */
  files?: string;
  /** Whether lines with a mistake are left out instead of ending everything. */
  skipInvalid: boolean;
}

/** A list that was read and checked. */
export interface List {
  /** Name of the list in messages. */
  source: string;
  jobs: Job[];
  /** Mistakes of the lines that were left out. */
  problems: ListProblem[];
  /** How many lines were left out. */
  invalid: number;
}

/** Reads a list and checks every line. @throws ListError with the mistakes */
export async function readList(context: Context, path: string, options: ListOptions): Promise<List> {
  const folder = await MediaFolder.open(options.files);
  const { source, text, format } = await readListText(context, path);
  const read = format === 'csv' ? (await loadCsv()).readCsvLines(text) : readJsonLines(text);
  const { jobs, problems: wrong, invalid: lines } = await checkList(read.lines, options, folder);
  const problems = [...read.problems, ...wrong].sort((a, b) => a.line - b.line);
  const invalid = new Set([...read.problems.map(({ line }) => line), ...lines]).size;
  if (problems.length > 0 && (read.isTorn || !options.skipInvalid)) throw new ListError(source, problems, invalid);
  if (jobs.length === 0) throw new UsageError(`${source} has no ${problems.length > 0 ? 'valid ' : ''}line to run`);
  return { source, jobs, problems, invalid };
}

function loadCsv(): Promise<typeof import('./csv-lines.js')> {
  return withPeers('A list in CSV', () => import('./csv-lines.js'), { 'csv-parse': '' });
}
