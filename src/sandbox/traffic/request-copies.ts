import { hosts, operations } from '../../../generated/operations.js';
import { literal } from '../../catalog/literal.js';
import type { Json } from '../../catalog/model-details.js';
import { quoted, TYPESCRIPT_SYNTAX } from '../../catalog/typescript-literal.js';
import { isObject, parseJson, type JsonObject } from '../../internal/json.js';
import { shellQuote } from '../../internal/shell-quote.js';
import type { Api } from '../../types/api.js';
import type { Operation } from '../../types/operation.js';
import { apiOfOperation } from '../api-of-operation.js';
import type { RecordedRequest } from './recorded-request.js';

const CLIENTS: Record<Api, { client: string; keyVariable: string }> = {
  unifically: { client: 'Unifically', keyVariable: 'UNIFICALLY_API_KEY' },
  gateai: { client: 'GateAI', keyVariable: 'GATEAI_API_KEY' },
};

/** A request without an operation is shown with a client too: its key and URL are all that the copy needs. */
const clientOf = (operation: Operation | undefined) => CLIENTS[operation ? apiOfOperation(operation) : 'unifically'];

/** Stands for the file of an upload. */
const FILE = 'FILE';

type CopiedRequest = Pick<
  RecordedRequest,
  'method' | 'path' | 'origin' | 'language' | 'requestText' | 'requestNote' | 'isForm' | 'isElided' | 'truncated'
>;

/**
 * A request as a command for a POSIX shell.
 *
 * @param sandboxKey The key to show, or what stands for it; if undefined, the request needs that of the environment variable.
 */
export function curlOf(
  request: CopiedRequest,
  operation: Operation | undefined,
  sandboxKey: string | undefined,
): string {
  const { method, requestText, isForm } = request;
  const { keyVariable: variable } = clientOf(operation);
  const shownKey = isLive(request) || sandboxKey === undefined ? `$${variable}` : sandboxKey;
  const key = keyPlace(operation);
  const url = `${shellQuote(urlOf(request))}${key === 'query' ? `"?key=${shownKey}"` : ''}`;
  const options = [
    ...(key === 'header' ? [`-H "Authorization: Bearer ${shownKey}"`] : []),
    ...(requestText === undefined ? [] : [`-H 'Content-Type: application/json'`, `-d ${shellQuote(requestText)}`]),
    ...(isForm ? [`-F file=@${FILE}`] : []),
  ];
  const missing = missingBody(request);
  const comment = missing === undefined ? '' : `# ${missing}\n`;
  return comment + [`curl -sS ${method === 'GET' ? '' : `-X ${method} `}${url}`, ...options].join(' \\\n  ');
}

/**
 * A request in TypeScript: with the client if it has a method for it, else with `fetch`.
 *
 * @param sandboxKey The key to show, or what stands for it; if undefined, the request needs that of the environment variable.
 */
export function typescriptOf(
  request: CopiedRequest,
  operation: Operation | undefined,
  sandboxKey: string | undefined,
): string {
  const { client, keyVariable } = clientOf(operation);
  const call = operation && clientCall(request, operation);
  const shownKey = isLive(request) ? undefined : sandboxKey;
  const missing = missingBody(request);
  const comment = missing === undefined ? '' : `// ${missing}\n`;
  if (call === undefined)
    return comment + fetchCall(request, keyPlace(operation), shownKey, `process.env.${keyVariable}!`);
  const key = shownKey === undefined ? '' : `, apiKey: ${quoted(shownKey)}`;
  return `${comment}import { ${client} } from 'unigen';

const api = new ${client}({ baseUrl: ${quoted(request.origin)}${key} });${shownKey === undefined ? ` // reads ${keyVariable}` : ''}
${call}
`;
}

function fetchCall(
  request: CopiedRequest,
  key: ReturnType<typeof keyPlace>,
  shownKey: string | undefined,
  variable: string,
): string {
  const { method, requestText, isForm } = request;
  const url = quoted(`${urlOf(request)}${key === 'query' ? `?key=${shownKey ?? ''}` : ''}`);
  const headers = [
    ...(key === 'header'
      ? [`Authorization: ${shownKey === undefined ? `\`Bearer \${${variable}}\`` : quoted(`Bearer ${shownKey}`)}`]
      : []),
    ...(requestText === undefined ? [] : [`'Content-Type': 'application/json'`]),
  ];
  const body = requestText === undefined ? (isForm ? 'form' : undefined) : bodyCode(requestText);
  const options = [
    ...(method === 'GET' ? [] : [`method: ${quoted(method)}`]),
    ...(headers.length > 0 ? [`headers: { ${headers.join(', ')} }`] : []),
    ...(body === undefined ? [] : [`body: ${body}`]),
  ];
  const given = options.length === 0 ? '' : `, {\n${options.map((option) => `  ${option},\n`).join('')}}`;
  const call = `const response = await fetch(${url}${key === 'query' && shownKey === undefined ? ` + encodeURIComponent(${variable})` : ''}${given});
console.log(response.status, await response.text());
`;
  return body === 'form'
    ? `import { openAsBlob } from 'node:fs';

const form = new FormData();
form.set('file', await openAsBlob('${FILE}'));
${call}`
    : call;
}

/** What the copy of a request does not have of its body. */
function missingBody({ requestNote, isForm, isElided, truncated, method }: CopiedRequest): string | undefined {
  if (isForm) return undefined;
  if (requestNote !== undefined) return `The body is not stored: ${requestNote.slice(1, -1)}.`;
  if (isElided) return 'Long parts of the body are not stored: replace them before you run this.';
  return truncated && method !== 'GET' ? 'The body is not stored any more.' : undefined;
}

/** Whether a request was sent to the live APIs by their own name. */
function isLive({ origin }: CopiedRequest): boolean {
  return Object.values<string>(hosts).includes(origin);
}

function urlOf({ origin, path, language }: CopiedRequest): string {
  return `${origin}${path}${language === undefined ? '' : `?language=${encodeURIComponent(language)}`}`;
}

function keyPlace(operation: Operation | undefined): 'header' | 'query' | undefined {
  const auth = operation?.auth ?? 'header';
  return auth === 'none' ? undefined : auth === 'query' ? 'query' : 'header';
}

/** A body as code; one that is not valid JSON is sent as it is. */
function bodyCode(text: string): string {
  const value = parseJson(text);
  return value === undefined ? quoted(text) : `JSON.stringify(${literal(value as Json, TYPESCRIPT_SYNTAX, '  ', 1)})`;
}

/** The call of the client that sends a request; undefined if there is none. */
function clientCall({ path, requestText }: CopiedRequest, { id }: Operation): string | undefined {
  if (id === operations.getTask.id || id === operations.gateaiGetTask.id)
    return `console.log(await api.tasks.get(${quoted(decodeURIComponent(path.slice(path.lastIndexOf('/') + 1)))}));`;
  if (id === operations.getAccount.id) return 'console.log(await api.account.get());';
  const body = parseJson(requestText ?? '');
  if (!isObject(body) || typeof body.model !== 'string') return undefined;
  if (id === operations.createTask.id) return createCall(body, 'input', ['callback_url', 'dry_run']);
  const topLevel = ['type', 'images', 'videos'];
  if (id === operations.gateaiGenerate.id) return createCall(body, 'params', topLevel);
  if (id === operations.gateaiEstimate.id) return createCall({ ...body, dry_run: true }, 'params', topLevel);
  return undefined;
}

function createCall(body: JsonObject, key: string, topLevel: string[]): string | undefined {
  const { model, [key]: input = {}, callback_url: webhook, dry_run: dryRun, ...rest } = body;
  // What the client does not take, it can't send.
  if (!isObject(input) || Object.keys(rest).some((name) => !topLevel.includes(name))) return undefined;
  const options = { ...(webhook !== undefined && dryRun !== true && { webhook }), ...rest };
  const words = [quoted(model as string), literal(input as Json, TYPESCRIPT_SYNTAX, '', 1)];
  if (Object.keys(options).length > 0) words.push(literal(options as Json, TYPESCRIPT_SYNTAX));
  if (dryRun === true)
    return `const { cost } = await api.tasks.estimate(${words.join(', ')});
console.log(cost);`;
  return `// On an UnknownOutcomeError the task may exist: check the account before you send it again.
const handle = await api.tasks.create(${words.join(', ')});
console.log(await api.tasks.wait(handle));`;
}
