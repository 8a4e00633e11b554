/** What to do after a create whose response was lost, which no API documents. A test runs the code with a lost response. */
export const UNKNOWN_OUTCOME = `### Unknown outcome: \`UnknownOutcomeError\`

If the response to a create is lost, you have no answer whether there is a task, and you may have been charged. The client throws an \`UnknownOutcomeError\`, whose \`request\` is what was sent; keep it out of logs, since a signed callback URL is a secret. It does not send the request again: neither API has an idempotency key, so a second create is a second task. A \`ServerError\` of a create may have been charged too; the code looks for its task in the same way.

Read the account before the create, and compare after a lost response. This needs an account that nothing else uses meanwhile. The code waits a minute before it compares: no document says how soon a task shows there.

### Lost create: compare the balance

Unifically has no list of tasks, but the balance says whether one was charged:

\`\`\`ts
import { setTimeout as sleep } from 'node:timers/promises';
import { ServerError, Unifically, UnknownOutcomeError } from 'unigen';

const api = new Unifically();
const { balance_usd: before } = await api.account.get();
try {
  const { id } = await api.tasks.create('google/veo-3.1-fast', { prompt: 'A paper boat' }, { maxCost: 0.5 });
  console.log('created', id);
} catch (error) {
  if (!(error instanceof UnknownOutcomeError || error instanceof ServerError)) throw error;
  await sleep(60_000);
  const { balance_usd: after } = await api.account.get();
  console.log(after < before ? 'charged: there is a task' : 'not charged');
}
\`\`\`

To get its output too, give the create [a signed callback URL](src/webhooks/README.md#signed-urls) with a query of your own: when the task ends, its event has that URL and the id of the task, so it names the lost task. The client has the option \`webhook\` for what the API calls \`callback_url\`:

\`\`\`ts
import { Unifically } from 'unigen';
import { signCallbackUrl } from 'unigen/webhooks';

const secret = process.env.CALLBACK_SECRET ?? '';
const webhook = await signCallbackUrl('https://app.example/hooks?order=17', secret);
await new Unifically().tasks.create('google/veo-3.1-fast', { prompt: 'A paper boat' }, { webhook, maxCost: 0.5 });
\`\`\`

### Lost create: compare the tasks

GateAI Core lists the tasks that run and the last 20 that ended, so you can wait for the lost one:

\`\`\`ts
import { setTimeout as sleep } from 'node:timers/promises';
import { GateAI, ServerError, UnknownOutcomeError } from 'unigen';

const api = new GateAI();
const model = 'flux-dev';
const taskIds = async () => {
  const { active_tasks, recent_tasks } = await api.account.dashboard();
  const own = [...active_tasks, ...recent_tasks].filter((task) => task.model === model);
  return own.map(({ task_id }) => task_id);
};
const before = await taskIds();
try {
  const { id } = await api.tasks.create(model, { prompt: 'A paper boat' });
  console.log('created', id);
} catch (error) {
  if (!(error instanceof UnknownOutcomeError || error instanceof ServerError)) throw error;
  await sleep(60_000);
  const [lost, ...others] = (await taskIds()).filter((id) => !before.includes(id));
  if (others.length > 0) throw new Error('several new tasks: look which one is yours');
  if (lost === undefined) console.log('no new task');
  else console.log('found', lost, await api.tasks.wait(lost));
}
\`\`\`

### Lost create without the client

- Unifically: \`GET /account\` before the create, and again after a lost response. If \`data.balance_usd\` is lower, there is a task.
- GateAI Core: the same with \`GET /api/me?key=…\`. A \`task_id\` of the same model that is new in \`active_tasks\` or \`recent_tasks\` is the lost task, if it is the only one; poll it with \`GET /get/{task_id}\`. Its key is in the URL: keep that out of logs.

\`\`\`sh
curl -sS -H "Authorization: Bearer $UNIFICALLY_API_KEY" "\${UNIFICALLY_BASE_URL:-https://api.unifically.com}/account"
curl -sS "\${GATEAI_BASE_URL:-https://core.claude.gg}/api/me?key=$GATEAI_API_KEY"
\`\`\`

The same for GateAI Core in Python, with [the exit codes of the command line](src/cli/README.md#in-scripts): 1 if nothing was created, 5 if there may be a task, 6 if the lost one was found. An error of \`requests\` contains the URL with the key, so only its type is printed:

\`\`\`python
import os
import sys
import time

import requests

API = os.getenv("GATEAI_BASE_URL", "https://core.claude.gg")
key = os.environ["GATEAI_API_KEY"]
model = "flux-dev"


def end(code, words):
    print(words, file=sys.stderr)
    sys.exit(code)


def task_ids(code):
    try:
        response = requests.get(API + "/api/me", params={"key": key}, timeout=60)
        if not response.ok:
            end(code, f"/api/me: {response.status_code}")
        me = response.json()
        tasks = me["active_tasks"] + me["recent_tasks"]
        return {task["task_id"] for task in tasks if task["model"] == model}
    except Exception as error:
        end(code, f"/api/me: {type(error).__name__}")


before = task_ids(1)
try:
    response = requests.post(
        API + "/api/generate",
        headers={"Authorization": f"Bearer {key}"},
        json={"model": model, "params": {"prompt": "A paper boat"}},
        timeout=60,
        allow_redirects=False,
    )
    if 400 <= response.status_code < 500 and response.status_code != 408:
        end(1, f"{response.status_code} {response.text}")
    print("created", response.json()["task_id"])
except Exception:
    time.sleep(60)
    new = task_ids(5) - before
    print("new tasks:", new or "none")
    sys.exit(6 if len(new) == 1 else 5)
\`\`\``;
