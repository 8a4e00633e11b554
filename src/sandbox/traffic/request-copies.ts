import { operations } from '../../../generated/operations.js';
import { isObject, jsonOf, type JsonObject } from '../../internal/json.js';
import { shellQuote } from '../../internal/shell-quote.js';
import type { Api } from '../../types/api.js';
import type { Operation } from '../../types/operation.js';
import type { RecordedRequest } from './recorded-request.js';

const CLIENTS: Record<Api, { client: string; keyVariable: string }> = {
  unifically: { client: 'Unifically', keyVariable: 'UNIFICALLY_API_KEY' },
  gateai: { client: 'GateAI', keyVariable: 'GATEAI_API_KEY' },
};

type CopiedRequest = Pick<RecordedRequest, 'method' | 'path' | 'origin' | 'requestText' | 'requestNote'>;

/** A request as a command for a POSIX shell. */
export function curlOf(request: CopiedRequest, operation: Operation | undefined): string {
  const { method, path, origin, requestText, requestNote } = request;
  const { keyVariable } = CLIENTS[apiOf(operation)];
  const url = shellQuote(origin + path);
  const lines = [
    `curl -sS ${method === 'GET' ? '' : `-X ${method} `}${operation?.auth === 'query' ? `${url}"?key=$${keyVariable}"` : url}`,
  ];
  if (operation?.auth !== 'query' && operation?.auth !== 'none')
    lines.push(`-H "Authorization: Bearer $${keyVariable}"`);
  if (requestNote !== undefined) lines.push(`-F 'file=@FILE'`);
  else if (requestText !== undefined)
    lines.push(`-H 'Content-Type: application/json'`, `-d ${shellQuote(requestText)}`);
  return lines.join(' \\\n  ');
}

/** A request in TypeScript: with the client if it has a method for it, else with `fetch`. */
export function typescriptOf(request: CopiedRequest, operation: Operation | undefined): string {
  const call = operation && clientCall(request, operation);
  const { client, keyVariable } = CLIENTS[apiOf(operation)];
  if (call !== undefined)
    return `import { ${client} } from 'unigen';

const api = new ${client}({ baseUrl: ${JSON.stringify(request.origin)} }); // reads ${keyVariable}
${call}
`;
  const { method, path, origin, requestText, requestNote } = request;
  const url =
    operation?.auth === 'query'
      ? `\`${origin}${path}?key=\${encodeURIComponent(process.env.${keyVariable}!)}\``
      : JSON.stringify(origin + path);
  const headers = [
    ...(operation?.auth === 'query' || operation?.auth === 'none'
      ? []
      : [`Authorization: \`Bearer \${process.env.${keyVariable}}\``]),
    ...(requestText === undefined ? [] : [`'Content-Type': 'application/json'`]),
  ];
  const options = [
    ...(method === 'GET' ? [] : [`  method: ${JSON.stringify(method)},`]),
    ...(headers.length > 0 ? [`  headers: { ${headers.join(', ')} },`] : []),
    ...(requestText === undefined ? [] : [`  body: JSON.stringify(${indented(requestText)}),`]),
    ...(requestNote === undefined ? [] : ['  body: form,']),
  ];
  const form =
    requestNote === undefined
      ? ''
      : `const form = new FormData();
form.set('file', await openAsBlob('FILE'));

`;
  return `${requestNote === undefined ? '' : "import { openAsBlob } from 'node:fs';\n\n"}${form}const response = await fetch(${url}, {
${options.join('\n')}
});
console.log(response.status, await response.text());
`;
}

function apiOf(operation: Operation | undefined): Api {
  return operation?.host === 'gateai' ? 'gateai' : 'unifically';
}

/** The call of the client that sends a request; undefined if there is none. */
function clientCall({ path, requestText }: CopiedRequest, { id }: Operation): string | undefined {
  if (id === operations.getTask.id || id === operations.gateaiGetTask.id) {
    const task = decodeURIComponent(path.slice(path.lastIndexOf('/') + 1));
    return `console.log(await api.tasks.get(${JSON.stringify(task)}));`;
  }
  if (id === operations.getAccount.id) return 'console.log(await api.account.get());';
  const body = jsonOf(requestText ?? '');
  if (!isObject(body) || typeof body.model !== 'string') return undefined;
  if (id === operations.createTask.id) return createCall(body, 'input', ['callback_url', 'dry_run']);
  if (id === operations.gateaiGenerate.id) return createCall(body, 'params', ['type', 'images', 'videos']);
  if (id === operations.gateaiEstimate.id)
    return createCall({ ...body, dry_run: true }, 'params', ['type', 'images', 'videos', 'dry_run']);
  return undefined;
}

function createCall(body: JsonObject, key: string, topLevel: string[]): string | undefined {
  const { model, [key]: input = {}, callback_url: webhook, dry_run: dryRun, ...rest } = body;
  if (Object.keys(rest).some((name) => !topLevel.includes(name))) return undefined;
  const options = { ...(webhook !== undefined && dryRun !== true && { webhook }), ...rest };
  const words = [JSON.stringify(model), indented(JSON.stringify(input))];
  if (Object.keys(options).length > 0) words.push(indented(JSON.stringify(options)));
  if (dryRun === true)
    return `const { cost } = await api.tasks.estimate(${words.join(', ')});
console.log(cost);`;
  return `// On an UnknownOutcomeError the task may exist: check the account before you send it again.
const handle = await api.tasks.create(${words.join(', ')});
console.log(await api.tasks.wait(handle));`;
}

/** A JSON text on several lines. */
function indented(text: string): string {
  const value = jsonOf(text);
  return value === undefined ? text : JSON.stringify(value, null, 2);
}
