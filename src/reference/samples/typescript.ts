import type { Json } from '../../catalog/model-details.js';
import { literal, visibleString, type Syntax } from './literal.js';
import {
  API_NAMES,
  certainOutputs,
  inputOf,
  isDryRun,
  possibleOutputs,
  type Body,
  type SampleRequest,
} from './sample-model.js';

const TYPESCRIPT: Syntax = {
  string: quoted,
  key: (name) => (name === '__proto__' ? `['__proto__']` : isIdentifier(name) ? name : quoted(name)),
  true: 'true',
  false: 'false',
  null: 'null',
  indent: '  ',
  trailing: ',',
  padding: ' ',
};

/** A request with the client of this package: creates the task, waits for it, and reads its output. */
export function typescriptSample(request: SampleRequest): string {
  const { model, baseUrl } = request;
  const { client, keyVariable } = API_NAMES[model.api];
  const options = baseUrl === undefined ? '' : `{ baseUrl: ${quoted(baseUrl)} }`;
  const start = `import { ${client} } from 'unigen';

const api = new ${client}(${options}); // reads ${keyVariable}
`;
  if (isDryRun(request)) {
    return `${start}
// An estimate costs nothing.
const { cost } = await api.tasks.estimate(${callArguments(request)});
console.log(cost);`;
  }
  return `${start}
// Each create is a payment. On an UnknownOutcomeError the task
// may exist: check the account before you send it again.
const handle = await api.tasks.create(${callArguments(request)});
// Store the handle: tasks.resume(handle) waits for it again.
console.log(JSON.stringify(handle));

${readOutput(request)}`;
}

function callArguments(request: SampleRequest): string {
  const { model, body } = request;
  const options = requestOptions(body, model.api);
  const words = [model.id, inputOf(request), ...(Object.keys(options).length > 0 ? [options] : [])];
  const [id, input, ...more] = words as [string, Json, ...Json[]];
  if (more.length === 0) return `${quoted(id)}, ${literal(input, TYPESCRIPT, '', 1)}`;
  const lines = [id, input, ...more].map((value) => `  ${literal(value, TYPESCRIPT, '  ', value === input ? 1 : 0)},`);
  return `\n${lines.join('\n')}\n`;
}

/** What a call takes beside the parameters of the model. */
function requestOptions({ callback_url: webhook, type, images, videos }: Body, api: 'unifically' | 'gateai') {
  const all = api === 'unifically' ? { webhook } : { type, images, videos };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as Record<string, Json>;
}

function readOutput({ model }: SampleRequest): string {
  const names = certainOutputs(model);
  if (names.length > 0)
    return `const { ${names.join(', ')} } = await api.tasks.wait(handle);\nconsole.log(${names.join(', ')});`;
  const possible = possibleOutputs(model).join(', ');
  return `const output = await api.tasks.wait(handle);\nconsole.log(output); // ${possible}`;
}

/** A string in the quotes that need fewer escapes, single ones if it makes no difference. */
function quoted(text: string): string {
  const double = visibleString(text);
  const inner = double.slice(1, -1).replaceAll('\\"', '"');
  if (!text.includes("'")) return `'${inner}'`;
  return text.includes('"') ? `'${inner.replaceAll("'", String.raw`\'`)}'` : double;
}

const isIdentifier = (name: string): boolean => /^[A-Za-z_$][\w$]*$/.test(name);
