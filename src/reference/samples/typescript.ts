import { COLUMNS, literal, type Syntax } from '../../catalog/literal.js';
import type { Json } from '../../catalog/model-details.js';
import { costLimitWords } from '../../catalog/request-price.js';
import { quoted, TYPESCRIPT_SYNTAX } from '../../catalog/typescript-literal.js';
import { placeFiles, type PlacedFile } from './sample-files.js';
import {
  API_TITLES,
  certainOutputs,
  comment,
  inputOf,
  isDryRun,
  maxCostOf,
  PAID,
  paymentComment,
  possibleOutputs,
  priceMayVary,
  priceOf,
  type SampleModel,
  type SampleRequest,
} from './sample-model.js';

/** A request with the client of this package: creates the task, waits for it, and reads its output. */
export function typescriptSample(given: SampleRequest): string {
  const { request, placed, string } = placeFiles(given, fileCall, quoted);
  const syntax = { ...TYPESCRIPT_SYNTAX, string };
  const { model, baseUrl } = request;
  const { client, keyVariable } = API_TITLES[model.api];
  const target = baseUrl === undefined ? '' : `baseUrl: ${quoted(baseUrl)}`;
  const files = placed.length > 0 ? `import { openAsBlob } from 'node:fs';\n` : '';
  const reads = `reads ${keyVariable}`;
  if (isDryRun(request)) {
    return `${files}import { ${client} } from 'unigen';

${withComment(`const api = new ${client}(${target && `{ ${target} }`});`, reads)}

// An estimate costs nothing.
${call('const { cost } = await api.tasks.estimate', request, syntax)}
console.log(cost);`;
  }
  return `${files}import { ${client} } from 'unigen';

${EXIT_CODES}
${withComment(`const api = new ${client}({`, reads)}
${target && `  ${target},\n`}${WATCH_PAYMENT}
});

${comment('//', paymentComment(request))}
${READ_ACCOUNT[model.api]}
// ${costLimitWords(priceOf(request), priceMayVary(request))}
${call('const handle = await api.tasks.create', request, syntax)}
code = 6;
// Store for tasks.resume(handle).
console.log(JSON.stringify(handle));

${readOutput(request)}`;
}

/** Ends with an exit code, which tells what is paid for, and says why on stderr. */
const EXIT_CODES = `let code = 1;
process.on('uncaughtException', ({ name, message }) => {
  console.error(message);
  if (code === 1) console.error('Not created.');
  if (code > 5) console.error('${PAID}');
  process.exit(name === 'TaskFailedError' ? 7 : code);
});`;

/** Sets the exit code: a task may exist from here on, unless the create is refused. */
const WATCH_PAYMENT = `  beforePay: () => {
    code = 5;
    return ({ type }) => {
      if (type === 'refused') code = 1;
    };
  },`;

/** Prints what a lost create is known by. Nothing is created if it can't be read. */
const READ_ACCOUNT: Record<SampleModel['api'], string> = {
  unifically: 'console.log(await api.account.get());',
  gateai: `const me = await api.account.dashboard();
const tasks = [...me.active_tasks, ...me.recent_tasks];
console.log(tasks.map(({ task_id }) => task_id));`,
};

/** A line with a comment at its end, or above it if both don't fit. */
const withComment = (line: string, words: string): string =>
  line.length + words.length + 4 <= COLUMNS ? `${line} // ${words}` : `// It ${words}.\n${line}`;

/** The client uploads it, or inlines it, as the parameter takes it. */
const fileCall = ({ path }: PlacedFile) => `await openAsBlob(${quoted(path)})`;

/** A call of a method with the request, each argument on a line of its own if the first line would not fit. */
function call(method: string, request: SampleRequest, syntax: Syntax): string {
  const id = quoted(request.model.id);
  const input = inputOf(request);
  const options = requestOptions(request);
  const hasOptions = Object.keys(options).length > 0;
  const short = `${method}(${id}, ${literal(input, syntax, '', 1)});`;
  if (!hasOptions && short.split('\n', 1)[0]!.length <= COLUMNS) return short;
  const last = hasOptions ? `  ${literal(options, syntax, '  ')},\n` : '';
  return `${method}(\n  ${id},\n  ${literal(input, syntax, '  ', 1)},\n${last});`;
}

/** The options of a call, after the parameters of the model. */
function requestOptions(request: SampleRequest): Record<string, Json> {
  const { callback_url: callback, type, images, videos } = request.body;
  // An estimate calls nobody back.
  const webhook = isDryRun(request) ? undefined : callback;
  const maxCost = maxCostOf(request);
  const options = request.model.api === 'unifically' ? { webhook, maxCost } : { type, images, videos, maxCost };
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as Record<string, Json>;
}

function readOutput({ model }: SampleRequest): string {
  const names = certainOutputs(model);
  if (names.length > 0)
    return `const { ${names.join(', ')} } = await api.tasks.wait(handle);\nconsole.log(${names.join(', ')});`;
  const possible = possibleOutputs(model).join(', ');
  return `const output = await api.tasks.wait(handle);\nconsole.log(output); // ${possible}`;
}
