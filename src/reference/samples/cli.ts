import { exampleCommand } from '../../catalog/example-command.js';
import type { Json } from '../../catalog/model-details.js';
import { inputKey } from '../../catalog/request-parameters.js';
import { shellQuote } from '../../internal/shell-quote.js';
import type { SampleFile } from './sample-file.js';
import { localPath, replaceFiles } from './sample-files.js';
import { maxCostOf, type Body, type SampleRequest } from './sample-model.js';

/** A request as a command of this package. */
export function cliSample(request: SampleRequest): string {
  const { model, baseUrl } = request;
  const { body, fileOptions } = takeFiles(request);
  const [command, ...options] = exampleCommand(model, body);
  options.push(...fileOptions);
  const maxCost = maxCostOf(request);
  if (maxCost !== undefined) options.push(`--max-cost ${maxCost}`);
  if (baseUrl !== undefined) options.push(`--base-url ${shellQuote(baseUrl)}`);
  // Not what npm has by this name, if the package is not in the folder: the key is in the environment.
  return [`npx --no ${command}`, ...options].join(' \\\n  ');
}

/** The body without its files, and the options that add them. */
function takeFiles({ model, body, files = [] }: SampleRequest): { body: Body; fileOptions: string[] } {
  if (files.length === 0) return { body, fileOptions: [] };
  const fileOptions: string[] = [];
  const withoutFiles = (values: Record<string, Json>) =>
    Object.fromEntries(
      Object.entries(values).flatMap(([name, value]): [string, Json][] => {
        const [rest, options] = takeFilesOf(name, value, files);
        fileOptions.push(...options);
        return rest === undefined ? [] : [[name, rest]];
      }),
    );
  const key = inputKey(model.api);
  const { [key]: input, ...topLevel } = body as Record<string, Json>;
  const rest = { [key]: withoutFiles((input ?? {}) as Record<string, Json>), ...withoutFiles(topLevel) };
  return { body: rest as Body, fileOptions };
}

/** The parameter without its files, undefined if nothing is left, and the options that add the files. */
function takeFilesOf(name: string, value: Json, files: readonly SampleFile[]): [Json | undefined, string[]] {
  const option = (path: string, file: string) => `--file ${shellQuote(`${path}=${localPath(file)}`)}`;
  const found: { path: (string | number)[]; file: string }[] = [];
  // An empty string holds the place of a file in a list or an object; the option replaces it.
  const rest = replaceFiles(value, files, (file, path) => {
    found.push({ path, file: file.name });
    return '';
  });
  if (found.length === 0) return [value, []];
  if (typeof value === 'string') return [undefined, [option(name, found[0]!.file)]];
  // Options append files to a list in their order.
  if (Array.isArray(value)) {
    const others = value.slice(0, value.length - found.length);
    if (found.every(({ path }, index) => path.length === 1 && path[0] === others.length + index))
      return [others.length > 0 ? others : undefined, found.map(({ file }) => option(name, file))];
  }
  return [rest, found.map(({ path, file }) => option([name, ...path].join('.'), file))];
}
