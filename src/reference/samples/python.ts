import { literal, visibleString, type Syntax } from '../../catalog/literal.js';
import { placeFiles, type PlacedFile } from './sample-files.js';
import {
  API_TITLES,
  certainOutputs,
  isDryRun,
  comment,
  PAID,
  originOf,
  paymentComment,
  outputProperty,
  POLL_COUNT,
  POLL_SECONDS,
  possibleOutputs,
  pauseSeconds,
  uploadOf,
  type Origin,
  type SampleModel,
  type SampleRequest,
} from './sample-model.js';

/** Laid out as JSON is, so that a page with both is smaller. */
const PYTHON: Syntax = {
  string: visibleString,
  key: visibleString,
  true: 'True',
  false: 'False',
  null: 'None',
  indent: '    ',
  trailing: '',
};

/** A request with `requests`: creates the task, polls it until it ends, and reads its output. */
export function pythonSample(request: SampleRequest): string {
  const { model } = request;
  const { request: marked, placed, string } = placeFiles(request, fileCall, visibleString);
  const { keyVariable, accountPath, createPath, taskPath, done, failed, findLost } = API_TITLES[model.api];
  const isEnveloped = model.api === 'unifically';
  const data = isEnveloped ? '["data"]' : '';
  const post = (indent: string) => `${indent}response = session.post(
${indent}    API + "${createPath}", json=body, timeout=60
${indent})`;
  const encoding = placed.some(({ isInline }) => isInline) ? ['base64'] : [];
  const start = (
    modules: string[],
    functions = '',
  ) => `${[...encoding, ...modules].map((name) => `import ${name}`).join('\n')}

import requests
${functions}
API = ${pythonOrigin(originOf(request), '\n    ', '\n')}
key = os.environ["${keyVariable}"]
session = requests.Session()
session.max_redirects = 0
session.headers["Authorization"] = f"Bearer {key}"

${fileFunctions(request, placed)}body = ${literal(marked.body, { ...PYTHON, string }, '', 2)}
`;
  if (isDryRun(request)) {
    return `${start(['os'])}
# A dry run costs nothing.
${post('')}
if not response.ok:
    raise SystemExit(response.text)
print(response.json()${data}["cost"])`;
  }
  return `${start(['os', 'sys', 'time'], END)}
${comment('#', paymentComment(request))}
${isEnveloped ? printBalance(accountPath) : printTasks(accountPath)}
reply = ""
try:
${post('    ')}
    status = response.status_code
    wait = response.headers.get("Retry-After", "")
    reply = f"{status} {response.text}\\nRetry-After: {wait}"
    if 400 <= status < 500 and status != 408:
        end(1, f"Not created: {reply}")
    task = response.json()${data}
    task_url = API + "${taskPath}" + task["task_id"]
    print(response.text, task_url, flush=True)  # store it
except Exception as error:
    end(5, f"The task may exist: {reply or error}\\n"
        ${findLost.map((line, index) => visibleString(index < findLost.length - 1 ? `${line} ` : line)).join('\n        ')})

# Poll for an hour.
for _ in range(${POLL_COUNT}):
    time.sleep(${POLL_SECONDS})
    try:
        response = session.get(task_url, timeout=60)
        print(response.text)
        status = response.status_code
        if status == 429:
            wait = response.headers.get("Retry-After")
            time.sleep(int(wait or ${pauseSeconds(model.api)}))
            continue
        task = response.json()${data}
        if task["status"] == "${done}":
            ${printOutput(model, ' '.repeat(12))}
            sys.exit()
        if task["status"] == "${failed}":
            end(7, f"{task}\\n${PAID}")
    except Exception as error:
        print(error, file=sys.stderr)
    if 400 <= status < 500 and status != 408:
        break
end(6, f"{status} {response.text}\\n${PAID}")`;
}

/** Ends with an exit code, which tells what is paid for, and says why on stderr. */
const END = `

def end(code, words):
    print(words, file=sys.stderr)
    sys.exit(code)

`;

/** What a lost create is known by. Nothing is created if it can't be read. */
const printBalance = (path: string) => `try:
    response = session.get(API + "${path}", timeout=60)
except Exception as error:
    end(1, f"Not created: {type(error).__name__}")
if not response.ok:
    end(1, f"Not created: {response.text or response}")
print(response.text, flush=True)`;

/** The ids that the task of a lost create is not among. Nothing is created if they can't be listed. */
const printTasks = (path: string) => `try:
    response = requests.get(
        API + "${path}", params={"key": key}, timeout=60
    )
    if not response.ok:
        reply = response.text.replace(key or "\\n", "…")
        end(1, f"Not created: {reply or response}")
    me = response.json()
    tasks = me["active_tasks"] + me["recent_tasks"]
    ids = [task["task_id"] for task in tasks]
    print("ids before:", ids, flush=True)
except Exception as error:  # its text has the key
    end(1, f"Not created: {type(error).__name__}")`;

const pythonOrigin = ({ origin, variable }: Origin, before = '', after = ''): string =>
  variable === undefined
    ? visibleString(origin)
    : `os.getenv(${before}"${variable}", ${visibleString(origin)}${after})`;

const fileCall = ({ path, type, isInline }: PlacedFile) =>
  `${isInline ? 'data_url' : 'upload'}(${visibleString(path)}, ${visibleString(type)})`;

/** The functions that the body calls. */
function fileFunctions(request: SampleRequest, placed: PlacedFile[]): string {
  const { method, storage, path, reference } = uploadOf(request);
  const upload = `${storage ? `FILES = ${pythonOrigin(storage, '\n    ', '\n')}\n\n` : ''}def upload(path, media_type):
    with open(path, "rb") as file:
        response = session.${method.toLowerCase()}(
            ${storage ? 'FILES' : 'API'} + "${path}",
            files={"file": (path, file, media_type)},
            timeout=600,
        )
    response.raise_for_status()
    return response.json()["${reference}"]

`;
  const dataUrl = `def data_url(path, media_type):
    with open(path, "rb") as file:
        content = base64.b64encode(file.read()).decode()
    return f"data:{media_type};base64,{content}"

`;
  const isNeeded = (inline: boolean) => placed.some(({ isInline }) => isInline === inline);
  return placed.length === 0 ? '' : `\n${isNeeded(false) ? `${upload}\n` : ''}${isNeeded(true) ? `${dataUrl}\n` : ''}`;
}

/** Prints what is certainly in the output, or all of it. */
function printOutput(model: SampleModel, indent: string): string {
  const property = outputProperty(model);
  const output = property === undefined ? 'task' : `task["${property}"]`;
  const names = certainOutputs(model);
  if (names.length === 0) return `# ${possibleOutputs(model).join(', ')}\n${indent}print(${output})`;
  return `print(${names.map((name) => `${output}[${visibleString(name)}]`).join(', ')})`;
}
