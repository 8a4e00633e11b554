import { literal, visibleString, type Syntax } from '../../catalog/literal.js';
import {
  API_TITLES,
  certainOutputs,
  isDryRun,
  originOf,
  outputProperty,
  pollSeconds,
  possibleOutputs,
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
  const { model, body } = request;
  const { keyVariable, createPath, taskPath, done, failed, reason } = API_TITLES[model.api];
  const isEnveloped = model.api === 'unifically';
  const data = isEnveloped ? '["data"]' : '';
  const create = `created = session.post(API + "${createPath}", json=body, timeout=60)
created.raise_for_status()`;
  const start = (modules: string[]) => `${modules.map((name) => `import ${name}`).join('\n')}

import requests

API = ${visibleString(originOf(request))}
session = requests.Session()
session.headers["Authorization"] = f"Bearer {os.environ['${keyVariable}']}"

body = ${literal(body, PYTHON, '', 2)}
`;
  if (isDryRun(request)) {
    return `${start(['os'])}
# A dry run costs nothing.
${create}
print(created.json()${data}["cost"])`;
  }
  return `${start(['os', 'time'])}
# Each create is a payment. If no response comes, the task
# may exist: check the account before you send it again.
${create}
task = created.json()${data}
task_url = API + "${taskPath}" + task["task_id"]
print(task_url)  # store it: the task is paid for

while task["status"] not in ("${done}", "${failed}"):
    time.sleep(${pollSeconds(model)})
    response = session.get(task_url, timeout=60)
    if response.status_code == 429 or response.status_code >= 500:
        time.sleep(int(response.headers.get("Retry-After", "30")))
        continue
    response.raise_for_status()
    task = response.json()${data}

if task["status"] == "${failed}":
    raise SystemExit(task.get("${reason}"))
${readOutput(model)}`;
}

function readOutput(model: SampleModel): string {
  const property = outputProperty(model);
  const output = property === undefined ? 'task' : `task["${property}"]`;
  const names = certainOutputs(model);
  if (names.length === 0) return `print(${output})  # ${possibleOutputs(model).join(', ')}`;
  return `print(${names.map((name) => `${output}[${visibleString(name)}]`).join(', ')})`;
}
