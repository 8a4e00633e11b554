import type { Context } from '../context.js';
import { isSet, valueOf, type ParsedArgs } from '../input/argv.js';
import { problemLines } from './list-problem.js';
import { readList, type List } from './read-list.js';

/** Reads the list, and says what is left out or retired. */
export async function readBatchList(context: Context, path: string, parsed: ParsedArgs): Promise<List> {
  const list = await readList(context, path, {
    model: valueOf(parsed, 'model'),
    api: valueOf(parsed, 'api'),
    files: valueOf(parsed, 'files'),
    skipInvalid: isSet(parsed, 'skip-invalid'),
  });
  const say = (line: string) => context.stderr.write(`${line}\n`);
  for (const line of problemLines(list.source, list.problems)) say(line);
  const { invalid, problems } = list;
  if (invalid > 0)
    say(
      `${invalid} ${invalid === 1 ? 'line is' : 'lines are'} left out: ${problems.length === 1 ? '1 mistake' : `${problems.length} mistakes`}`,
    );
  const retired = new Map(list.jobs.flatMap(({ chosen: { entry } }) => (entry?.deprecated ? [[entry.id, entry]] : [])));
  for (const { id, successor } of retired.values())
    say(`${id} is retired${successor === undefined ? '' : `; use ${successor} instead`}`);
  return list;
}
