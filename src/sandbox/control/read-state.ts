import { journalVersion, parseLine, type JournalVersion } from '../journal-format.js';
import type { Change } from '../state.js';
import { ControlError } from './control-error.js';
import { changeProblem, lineProblem, type IsModel } from './import-rules.js';

/** What a file is called in a message. */
const FILE = 'The file';

/**
 * The changes in the text of a state file. Everything is checked before anything is used.
 *
 * @param isModel Says which models tasks may have: the console, which checks a file too, knows them from its sandbox.
 * @throws ControlError that names the line and the rule.
 */
export function readState(text: string, isModel: IsModel): Change[] {
  const changes: Change[] = [];
  let version: JournalVersion | undefined;
  let number = 0;
  for (const line of linesOf(text)) {
    number++;
    if (version === undefined) {
      version = versionOf(line);
      continue;
    }
    const parsed = parseLine(line, version);
    if (!parsed)
      throw new ControlError(`${FILE} is not a state of a sandbox: line ${number}: ${lineProblem(line, version)}`);
    for (const change of parsed) {
      const problem = changeProblem(change, isModel);
      if (problem !== undefined)
        throw new ControlError(`${FILE} is not a state of a sandbox: line ${number}: ${problem}`);
      changes.push(change);
    }
  }
  if (version === undefined) throw new ControlError(`${FILE} is empty: it must be a state of a sandbox`);
  return changes;
}

function versionOf(line: string): JournalVersion {
  try {
    return journalVersion(FILE, `${line}\n`);
  } catch (error) {
    throw new ControlError(`line 1: ${(error as Error).message}`);
  }
}

/** The lines of a text, without what ends them; a last one may be without an end. */
function* linesOf(text: string): Generator<string> {
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start);
    const stop = end < 0 ? text.length : end;
    yield text.slice(start, text[stop - 1] === '\r' ? stop - 1 : stop);
    start = stop + 1;
  }
}
