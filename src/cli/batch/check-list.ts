import { inputKey, isTopLevel, TOP_LEVEL_PARAMETERS } from '../../catalog/request-parameters.js';
import { replaceMedia } from '../../files/media.js';
import type { JsonObject } from '../../internal/json.js';
import type { NewRun } from '../../runs/store.js';
import type { Api } from '../../types/api.js';
import { loadValidator, type Validator } from '../../validate/index.js';
import { chooseModel, readApi, type ChosenModel } from '../input/model.js';
import { UsageError } from '../usage-error.js';
import { isSameContent, nameByContent, nameProblem } from './job-name.js';
import { ColumnError, LineError, type ListProblem } from './list-problem.js';
import type { ListLine } from './list-line.js';
import type { MediaFolder } from './media-folder.js';

/** A line of a list that can be run. */
export interface Job {
  line: number;
  run: NewRun;
  chosen: ChosenModel;
}

/** The model and options of lines that do not set them. */
export interface ListDefaults {
  model?: string;
  api?: string;
}

/**
 * Checks every line of a list, and the list as a whole: no name stands for two requests. Sends nothing.
 *
 * @returns `invalid` has the numbers of the lines that can't be run.
 */
export async function checkList(
  lines: readonly ListLine[],
  defaults: ListDefaults,
  folder: MediaFolder,
): Promise<{ jobs: Job[]; problems: ListProblem[]; invalid: number[] }> {
  const check = new LineCheck(defaults, folder);
  const jobs: Job[] = [];
  const problems: ListProblem[] = [];
  const invalid: number[] = [];
  const wrongColumns = new Set<string>();
  const earlier = new Map<string, Job>();
  for (const line of lines) {
    try {
      const job = await check.job(line);
      const twin = earlier.get(job.run.name);
      if (twin) throw new LineError(twinProblem(job, twin, line.name !== undefined));
      earlier.set(job.run.name, job);
      jobs.push(job);
    } catch (error) {
      if (!(error instanceof LineError)) throw error;
      invalid.push(line.line);
      const { headerLine, columns, cells } =
        error instanceof ColumnError ? error : { headerLine: 0, columns: [], cells: error.messages };
      // The name of a column is one mistake, however many lines have a cell in it.
      for (const message of columns) {
        if (wrongColumns.has(message)) continue;
        wrongColumns.add(message);
        problems.push({ line: headerLine, message });
      }
      problems.push(...cells.map((message) => ({ line: line.line, message })));
    }
  }
  return { jobs, problems, invalid };
}

/** Two lines of one name are a mistake, even if they are the same: nothing says whether one or two were meant. */
function twinProblem({ run }: Job, twin: Job, isNamed: boolean): string {
  const at = `line ${twin.line}`;
  if (isNamed) return `the name ${run.name} is already that of ${at}`;
  return isSameContent(run, twin.run)
    ? `is the same request as ${at}; to pay for both, give each a name`
    : `has the digest of ${at}; give each a name`;
}

/** What is known of a model that a list uses. */
interface ListModel {
  chosen: ChosenModel;
  validate: Validator;
}

class LineCheck {
  readonly #defaults: ListDefaults;
  readonly #folder: MediaFolder;
  readonly #models = new Map<string, Promise<ListModel | LineError>>();

  constructor(defaults: ListDefaults, folder: MediaFolder) {
    this.#defaults = defaults;
    this.#folder = folder;
  }

  /** @throws LineError with what is wrong with the name, and with the rest. */
  async job(line: ListLine): Promise<Job> {
    const problem = line.name === undefined ? undefined : nameProblem(line.name);
    const request = await this.#request(line).catch((error: unknown) => {
      if (problem === undefined || !(error instanceof LineError)) throw error;
      if (error instanceof ColumnError)
        throw new ColumnError(error.headerLine, error.columns, [problem, ...error.cells]);
      throw new LineError(problem, ...error.messages);
    });
    if (problem !== undefined) throw new LineError(problem);
    const { chosen, content } = request;
    return { line: line.line, run: { name: line.name ?? nameByContent(content), ...content }, chosen };
  }

  /** @throws LineError */
  async #request(line: ListLine): Promise<{ chosen: ChosenModel; content: Omit<NewRun, 'name'> }> {
    const model = line.model ?? this.#defaults.model;
    if (model === undefined && line.noModel) throw line.noModel;
    if (model === undefined) throw new LineError('model is required; --model sets that of all lines');
    const found = await this.#model(model, line.api ?? this.#defaults.api);
    if (found instanceof LineError) throw found;
    const { chosen } = found;
    const request = line.parameters(chosen);
    const misplaced = Object.keys(request.options).filter((name) => !isTopLevel(chosen, name));
    if (misplaced.length > 0) throw new LineError(...misplaced.map((name) => unknownOption(chosen, name)));
    await this.#folder.resolve(chosen, request);
    const problems = await brokenRules(found, request);
    if (problems.length > 0) throw new LineError(...problems);

    const { input, options } = request;
    const content = { api: chosen.api, model: chosen.id, input, ...(Object.keys(options).length > 0 && { options }) };
    return { chosen, content };
  }

  #model(name: string, api: string | undefined): Promise<ListModel | LineError> {
    const key = `${api ?? ''} ${name}`;
    const found = this.#models.get(key) ?? findModel(name, api);
    this.#models.set(key, found);
    return found;
  }
}

async function findModel(name: string, given: string | undefined): Promise<ListModel | LineError> {
  try {
    const api = checkedApi(given);
    const chosen = await chooseModel(name, api);
    return { chosen, validate: await loadValidator(chosen.api, chosen.id) };
  } catch (error) {
    if (error instanceof UsageError) return new LineError(error.message);
    if (error instanceof LineError) return error;
    throw error;
  }
}

function checkedApi(given: string | undefined): Api | undefined {
  try {
    return readApi(given);
  } catch {
    throw new LineError(`api must be unifically or gateai, not ${given}`);
  }
}

function unknownOption({ api, id }: ChosenModel, name: string): string {
  return api === 'gateai'
    ? `options has ${name}, and takes ${Object.keys(TOP_LEVEL_PARAMETERS).join(', ')}; parameters belong in input`
    : `options has ${name}, but ${id} takes all its parameters in input`;
}

/** The rules that a request breaks, as sentences. */
async function brokenRules(
  { chosen, validate }: ListModel,
  { input, options }: { input: JsonObject; options: JsonObject },
): Promise<string[]> {
  const key = inputKey(chosen.api);
  const body = await replaceMedia(chosen.api, { model: chosen.id, [key]: input, ...options }, key, undefined);
  return validate(body).map(({ message }) => message);
}
