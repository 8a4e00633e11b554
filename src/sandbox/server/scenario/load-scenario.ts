import { readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { isObject } from '../../../internal/json.js';
import { MAX_OUTPUTS, MAX_RULES } from '../../scenario/limits.js';
import { checkScenario } from '../../scenario/read-scenario.js';
import type { Scenario, ScenarioFile } from '../../scenario/scenario.js';
import { MAX_PROBLEMS, problemText, ScenarioError, type ScenarioProblem } from '../../scenario/scenario-error.js';
import { unknownInputs } from '../../scenario/unknown-inputs.js';
import { setSource } from '../../scenario/source.js';
import { parseJsonText } from './parse-json.js';
import { SyntaxProblem, type ParsedText } from './parsed-text.js';
import { parseYamlText } from './parse-yaml.js';
import { openOutput } from './open-output.js';

const MAX_FILE_BYTES = 512 * 1024;

/**
 * Reads a scenario from a file in YAML or, if its name ends with `.json`, in JSON. Its output files are read when somebody
 * downloads them.
 *
 * @throws ScenarioError that names the file, and the line and the rule of everything that is wrong.
 * @throws Error if it is in YAML, and the package `yaml` is not installed.
 *
 * @example
 * const sandbox = createSandbox({ scenario: await loadScenario('kite.yaml') });
 */
export async function loadScenario(path: string): Promise<Scenario> {
  const text = await readText(path);
  const fail = (offset: number, message: string) => `${path}:${lineAndColumn(text, offset)}: ${message}`;
  let located: ParsedText;
  const isJson = /\.json$/i.test(path);
  try {
    located = isJson ? parseJsonText(text) : await parseYamlText(text);
  } catch (error) {
    if (!(error instanceof SyntaxProblem)) throw error;
    throw new ScenarioError([fail(error.offset, `not valid ${isJson ? 'JSON' : 'YAML'}: ${error.message}`)]);
  }
  const folder = await realpath(dirname(resolve(path)));
  const { value, problems } = await withOutputs(located.value, folder);
  const checked = checkScenario(value);
  const all = [
    ...problems,
    ...checked.problems.filter((problem) => !isAmong(problems, problem)),
    ...(await unknownInputs(checked.scenario.rules)),
  ];
  if (all.length > 0) {
    const placed = all.map((problem) => ({
      ...problem,
      offset: located.locate(problem.path, problem.isName ?? false),
    }));
    placed.sort((one, other) => one.offset - other.offset);
    // Those that are not shown are counted only: finding a line takes long.
    throw new ScenarioError(
      placed.map((problem, index) => (index < MAX_PROBLEMS ? fail(problem.offset, problemText(problem, value)) : '')),
    );
  }
  setSource(value as object, basename(path));
  return value as Scenario;
}

async function readText(path: string): Promise<string> {
  try {
    const stats = await stat(path);
    if (!stats.isFile()) throw new Error('it is not a regular file');
    if (stats.size > MAX_FILE_BYTES) throw new Error(`it has more than ${MAX_FILE_BYTES} bytes`);
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const reason =
      code === 'ENOENT'
        ? 'there is no such file'
        : code === 'ERR_ENCODING_INVALID_ENCODED_DATA'
          ? 'it is not UTF-8'
          : message;
    throw new ScenarioError([`The scenario ${path} can't be read: ${reason}`]);
  }
}

/** A scenario with files in place of their paths. A path that is wrong is left, with the reason. */
async function withOutputs(value: unknown, folder: string): Promise<{ value: unknown; problems: ScenarioProblem[] }> {
  const problems: ScenarioProblem[] = [];
  if (!isObject(value) || !Array.isArray(value.rules)) return { value, problems };
  const opened = new Map<string, Promise<ScenarioFile>>();
  const fileAt = async (path: unknown, place: ScenarioProblem['path']): Promise<unknown> => {
    if (typeof path !== 'string') {
      problems.push({ path: place, message: 'must be the path of a file, or an array of paths' });
      return path;
    }
    // Of the same path, there is one file.
    let file = opened.get(path);
    if (!file) opened.set(path, (file = openOutput(folder, path)));
    try {
      return await file;
    } catch (error) {
      problems.push({ path: place, message: (error as Error).message });
      return path;
    }
  };
  const rules: unknown[] = [];
  for (const [index, rule] of value.rules.slice(0, MAX_RULES + 1).entries()) {
    const place = ['rules', index, 'output'];
    if (!isObject(rule) || rule.output === undefined) rules.push(rule);
    else if (!Array.isArray(rule.output)) rules.push({ ...rule, output: await fileAt(rule.output, place) });
    else {
      const output: unknown[] = [];
      // The reader says that there are too many.
      for (const [at, path] of rule.output.slice(0, MAX_OUTPUTS + 1).entries())
        output.push(await fileAt(path, [...place, at]));
      rules.push({ ...rule, output });
    }
  }
  return { value: { ...value, rules }, problems };
}

/** Whether a problem is at the place of one that is known. */
function isAmong(problems: readonly ScenarioProblem[], { path }: ScenarioProblem): boolean {
  const place = path.join('\n');
  return problems.some((problem) => problem.path.join('\n') === place);
}

function lineAndColumn(text: string, offset: number): string {
  const lines = text.slice(0, offset).split('\n');
  return `${lines.length}:${lines.at(-1)!.length + 1}`;
}
