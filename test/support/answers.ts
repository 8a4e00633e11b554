import { Contract, document } from './contract.js';

const contract = new Contract(document);

/** What the contract says is wrong with an answer to a request; undefined where it is right. */
export function answerProblem(method: string, path: string, status: number, headers: Headers, text: string): string | undefined {
  const template = templateOf(path);
  if (template === undefined) return `${path} is no path of the contract`;
  const operation = (document.paths[template] as Record<string, { responses: Record<string, { $ref?: string; headers?: object }> }>)[method.toLowerCase()];
  if (!operation) return `${method} ${template} is no operation of the contract`;
  const declared = operation.responses[String(status)];
  if (!declared) return `${method} ${template} documents no ${status}`;
  const pointer = declared.$ref?.slice(1) ?? `/paths/${template.replaceAll('~', '~0').replaceAll('/', '~1')}/${method.toLowerCase()}/responses/${status}`;
  const response = pointer.split('/').slice(1).reduce<unknown>((node, key) => (node as Record<string, unknown>)[key.replaceAll('~1', '/').replaceAll('~0', '~')], document) as { headers?: object };
  for (const name of Object.keys(response.headers ?? {})) {
    if (status === 429 && !headers.has(name)) return `${method} ${template} ${status}: the header ${name} is missing`;
  }
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return `${method} ${template} ${status}: the body is no JSON`;
  }
  const validate = contract.inline(`${pointer}/content/application~1json/schema`);
  return validate(body) ? undefined : `${method} ${template} ${status}: ${JSON.stringify(validate.errors?.slice(0, 3))} in ${text.slice(0, 300)}`;
}

function templateOf(path: string): string | undefined {
  if (document.paths[path]) return path;
  return Object.keys(document.paths).find((template) => new RegExp(`^${template.replace(/\{[^}]+\}/g, '[^/]+')}$`).test(path));
}
