import { exitCodes } from '../../src/reference/samples/notes.js';
import { execFile, spawn, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { GateAI, Unifically, type TaskState } from 'unigen';
import type { Fault, Sandbox } from 'unigen/sandbox';
import { serveSandbox } from 'unigen/sandbox/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { certainOutputs } from '../../src/reference/samples/sample-model.js';
import type { ReferenceModel } from '../../src/reference/reference-model.js';
import { sampleCode, type Language } from '../../src/reference/samples/samples.js';
import { bundled } from '../support/bundled.js';
import { run, shellWords } from '../support/run-cli.js';
import { runModule } from './compile.js';
import { selection } from './models.js';
import { noRequests } from './python.js';

// A selection of the samples, as a reader would run them, against the sandbox.

const noCurl =
  spawnSync('curl', ['--fail-with-body', '--version']).status === 0 ? undefined : 'no curl, or one before 7.76';
for (const [language, reason] of [
  ['Python', noRequests],
  ['curl', noCurl],
])
  if (reason) console.warn(`The ${language} samples are not run: ${reason}.`);

const execute = promisify(execFile);

/** The environment with a key. Each language has its own: the clients of a process share the limits of a key. */
const keys = (key: string) => ({ UNIFICALLY_API_KEY: key, GATEAI_API_KEY: key });
const withKeys = (key: string) => ({ env: { ...process.env, ...keys(key) } });

let server: { url: string; sandbox: Sandbox; stop(): Promise<void> };

beforeAll(async () => {
  server = await serveSandbox({ port: 0, speed: 5000, rateLimit: false, balance: 1000 });
});
afterAll(() => server.stop());

const sample = (language: Language, model: ReferenceModel) =>
  sampleCode(language, { model, body: model.details.minimal.body, baseUrl: server.url });

const tasksOf = ({ api, id }: ReferenceModel) =>
  server.sandbox.control.tasks().filter((task) => task.api === api && task.model === id);

/** The state of a task, as the API has it. */
function stateOf(key: string, { api, id }: { api: ReferenceModel['api']; id: string }): Promise<TaskState> {
  const options = { apiKey: key, baseUrl: server.url };
  return api === 'gateai' ? new GateAI(options).tasks.get(id) : new Unifically(options).tasks.get(id);
}

/** The texts in a value that every language prints as they are. */
function plainTexts(value: unknown): string[] {
  if (typeof value === 'string') return /["'\\\n]/.test(value) ? [] : [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(plainTexts) : [];
}

/** Checks that a sample printed the output of the last task of a model. */
async function expectOutput(key: string, model: ReferenceModel, printed: string): Promise<void> {
  const { output } = (await stateOf(key, tasksOf(model).at(-1)!)) as { output: Record<string, unknown> };
  const names = certainOutputs(model);
  const shown = plainTexts(names.length === 0 ? output : names.map((name) => output[name]));
  expect(shown.length).toBeGreaterThan(0);
  for (const text of shown) expect(printed).toContain(text);
}

/** Runs a sample, and checks that it created one task and printed its output. */
async function runOnce(key: string, model: ReferenceModel, work: () => Promise<string>): Promise<void> {
  const before = tasksOf(model).length;
  const printed = await work();
  expect(tasksOf(model).length - before).toBe(1);
  await expectOutput(key, model, printed);
}

/** Runs Python programs one after the other in one process; each gives what it printed. */
async function runPython(programs: string[], variables: Record<string, string> = {}): Promise<string[]> {
  const code = `import contextlib, io, json, sys, time
sleep = time.sleep
time.sleep = lambda seconds: sleep(0.01)
printed = []
for program in json.loads(sys.argv[1]):
    with contextlib.redirect_stdout(io.StringIO()) as out:
        try:
            exec(compile(program, "sample.py", "exec"), {})
        except SystemExit as ended:
            if ended.code:
                raise
    printed.append(out.getvalue())
print(json.dumps(printed))`;
  const { stdout } = await execute('python3', ['-c', code, JSON.stringify(programs)], {
    env: { ...withKeys('python').env, ...variables },
  });
  return JSON.parse(stdout) as string[];
}

/** What a program of a reader ends with. */
interface Ended {
  code: number;
  stdout: string;
  stderr: string;
}

/** How a Python program that fails ends: its exit code, and what it prints on stderr. */
const pythonEnd = (code: number, stderr: RegExp | string) => ({
  code,
  stderr: typeof stderr === 'string' ? stderr : (expect.stringMatching(stderr) as string),
});

/** How a sample ends after a create without a usable response. */
const LOOK_AFTER = {
  unifically: 'Compare the balance in a minute.',
  gateai: 'Wait a minute, then look in GET /api/me?key=… for an id that is not printed above.',
};

/** A text as a regular expression. */
const literally = (text: string) => text.replace(/[.?*+^$()[\]{}|\\]/g, String.raw`\$&`);

const operationOf = ({ api }: ReferenceModel) => (api === 'gateai' ? 'gateaiGenerate' : 'createTask');

/** An API of a test, until it is stopped. */
async function serveApi(listener: RequestListener): Promise<{ baseUrl: string; api: Server; stop(): Promise<void> }> {
  const api = createServer(listener);
  await new Promise<void>((resolve) => api.listen(0, '127.0.0.1', resolve));
  const baseUrl = `http://127.0.0.1:${(api.address() as AddressInfo).port}`;
  const stop = () => new Promise<void>((resolve) => void api.close(() => resolve()));
  return { baseUrl, api, stop };
}

/** Runs a script that may fail, as in a terminal: a line behind it says that the shell is still there. */
async function runShell(script: string, key: string, shell = 'sh'): Promise<Ended> {
  const { stdout, stderr } = await execute(shell, ['-c', `${script}\necho "exit $?"`], withKeys(key));
  const [, printed, code] = /^([^]*)exit (\d+)\n$/.exec(stdout)!;
  return { code: Number(code), stdout: printed!, stderr };
}

const cases = selection.map((model) => [`${model.api} ${model.id}`, model] as const);

describe.each(cases)('the minimal sample of %s', (_name, model) => {
  it('runs in TypeScript', () =>
    runOnce('typescript', model, async () => {
      let printed = '';
      const log = (...values: unknown[]) => (printed += `${values.map((value) => JSON.stringify(value)).join(' ')}\n`);
      // The client with a key, and impatient.
      const impatient = (Client: typeof Unifically | typeof GateAI) =>
        function make(options: { baseUrl: string }) {
          return new Client({ ...options, apiKey: 'typescript', pollInterval: 5 });
        };
      const names = { Unifically: impatient(Unifically), GateAI: impatient(GateAI), console: { log } };
      await runModule(sample('typescript', model), names);
      return printed.slice(printed.indexOf('\n'));
    }));

  it.skipIf(noCurl)('runs with curl', () =>
    runOnce('curl', model, async () => {
      const code = `sleep() { command sleep 0.05; }\n${sample('curl', model)}`;
      const { stdout } = await execute('sh', ['-c', code], withKeys('curl'));
      return JSON.stringify(JSON.parse(stdout.split('\n').at(-2)!));
    }),
  );

  it('runs as a command', () =>
    runOnce('command', model, async () => {
      const [, , , ...words] = shellWords(sample('cli', model).replaceAll('\\\n', ''));
      const { code, out, err } = await run(words, { env: keys('command') });
      expect(code, err).toBe(0);
      return out;
    }));
});

it.skipIf(noRequests)('the minimal samples run in Python', async () => {
  const before = selection.map((model) => tasksOf(model).length);
  const printed = await runPython(selection.map((model) => sample('python', model)));
  for (const [index, model] of selection.entries()) {
    expect(tasksOf(model).length - before[index]!).toBe(1);
    await expectOutput('python', model, printed[index]!);
  }
});

describe('a sample whose response is lost does not create again', () => {
  const model = selection[0]!;

  it.skipIf(noCurl)('with curl', async () => {
    const before = tasksOf(model).length;
    server.sandbox.control.fault({ kind: 'lost', operation: 'createTask' });
    const { code, stdout, stderr } = await runShell(sample('curl', model), 'curl');
    // The balance before, to compare with.
    const [balance, ...created] = stdout.split('\n');
    expect(JSON.parse(balance!)).toMatchObject({ data: { balance_usd: expect.any(Number) as number } });
    // No body, and no status.
    expect(created).toEqual(['', 'Retry-After: ', '000', '']);
    expect(stderr).toMatch(
      new RegExp(`^curl: \\((?:28|52|56)\\).*\nThe task may exist\\. ${literally(LOOK_AFTER.unifically)}\n$`),
    );
    expect(code).toBe(5);
    expect(tasksOf(model).length - before).toBe(1);
  });

  it.skipIf(noRequests)('in Python for GateAI, which prints the ids before, and says where a new one is', async () => {
    const gateai = selection.find(({ api }) => api === 'gateai')!;
    await runPython([sample('python', gateai)]);
    const before = tasksOf(gateai).map(({ id }) => id);
    server.sandbox.control.fault({ kind: 'lost', operation: 'gateaiGenerate' });
    // What is printed on stdout is lost with the program.
    const code = `import sys\nsys.stdout = sys.stderr\n${sample('python', gateai)}`;
    const { code: exit, stderr } = (await runPython([code]).catch((error: unknown) => error)) as Ended;
    expect(exit).toBe(5);
    expect(stderr).toMatch(
      new RegExp(`\\nThe task may exist: \\('Connection aborted\\.'[^\\n]*\\n${literally(LOOK_AFTER.gateai)}\\n$`),
    );
    const listed = JSON.parse(/^ids before: (.*)$/m.exec(stderr)![1]!.replaceAll("'", '"')) as string[];
    const created = tasksOf(gateai).filter(({ id }) => !before.includes(id));
    expect(created).toHaveLength(1);
    expect(listed).toContain(before.at(-1));
    expect(listed).not.toContain(created[0]!.id);
  });

  it.skipIf(noRequests)('in Python', async () => {
    const before = tasksOf(model).length;
    server.sandbox.control.fault({ kind: 'lost', operation: 'createTask' });
    await expect(runPython([sample('python', model)])).rejects.toMatchObject(
      pythonEnd(
        5,
        new RegExp(`^The task may exist: \\('Connection aborted\\.'.*\\n${literally(LOOK_AFTER.unifically)}\\n$`),
      ),
    );
    expect(tasksOf(model).length - before).toBe(1);
  });
});

describe('a sample that can’t read the account before creates nothing', () => {
  const models = [selection[0]!, selection.find(({ api }) => api === 'gateai')!];
  const body = (model: ReferenceModel) => model.details.minimal.body;

  const refused = async (model: ReferenceModel, run: () => Promise<void>) => {
    const before = tasksOf(model).length;
    const operation = model.api === 'gateai' ? 'gateaiGetDashboard' : 'getAccount';
    server.sandbox.control.fault({ kind: 'status', status: 401, message: 'No such key', operation });
    await run();
    expect(tasksOf(model).length).toBe(before);
  };

  it.skipIf(noCurl).each(models)('with curl: $api', (model) =>
    refused(model, async () => {
      const { code, stdout, stderr } = await runShell(sample('curl', model), 'curl');
      expect(code).toBe(1);
      expect(stderr).toMatch(
        model.api === 'gateai' ? /^curl: \(22\) [^\n]*401\nNot created\.\n$/ : /^curl: \(22\) [^\n]*401\n?$/,
      );
      // The response of GateAI Core may repeat its URL, which has the key.
      if (model.api === 'unifically') expect(stdout).toContain('No such key');
      else expect(stdout).toBe('');
    }),
  );

  it.skipIf(noRequests).each(models)('in Python, which prints what the API says, in one line: $api', (model) =>
    refused(model, () =>
      expect(runPython([sample('python', model)])).rejects.toMatchObject(
        pythonEnd(1, /^Not created: \{[^\n]*No such key[^\n]*\}\n$/),
      ),
    ),
  );

  it.skipIf(noRequests).each(models)(
    'in Python, which prints the status of a response without a body: $api',
    async (model) => {
      const { baseUrl, stop } = await serveApi((_request, response) => response.writeHead(502).end());
      const code = sampleCode('python', { model, body: body(model), baseUrl });
      await expect(runPython([code])).rejects.toMatchObject(pythonEnd(1, 'Not created: <Response [502]>\n'));
      await stop();
    },
  );

  it.skipIf(noRequests).each(models)(
    'in Python, which says so in one line if nothing is there: $api',
    async (model) => {
      const code = sampleCode('python', { model, body: body(model), baseUrl: 'http://127.0.0.1:1' });
      await expect(runPython([code])).rejects.toMatchObject(pythonEnd(1, 'Not created: ConnectionError\n'));
    },
  );

  it.each([
    ['a key with a line break, which is no header', 'sk-se\ncret', selection[0]!],
    ['a key that the response repeats', 'sk-secret', models[1]!],
    ['no key', '', models[1]!],
  ])('and never prints the key: %s', async (_title, key, model) => {
    const { baseUrl, stop } = await serveApi(({ url, headers }, response) => {
      response.writeHead(401);
      response.end(`{"error": "No ${url} ${decodeURIComponent(url!)} ${headers.authorization}"}`);
    });
    const variables = keys(key);
    const sampleOf = (language: Language) => sampleCode(language, { model, body: body(model), baseUrl });
    const outputs: string[] = [];
    if (!noRequests) {
      const error: unknown = await runPython([sampleOf('python')], variables).catch((thrown: unknown) => thrown);
      const { stderr } = error as { stderr: string };
      expect(stderr).toMatch(
        key.includes('\n') ? /^Not created: InvalidHeader\n$/ : /^Not created: \{"error": "No \/api/,
      );
      outputs.push(stderr);
    }
    if (!noCurl && model.api === 'gateai') {
      const { code, stdout, stderr } = await runShell(sampleOf('curl'), key);
      expect(code).toBe(1);
      outputs.push(stdout + stderr);
    }
    for (const output of outputs) expect(output).not.toMatch(/secret|cret/);
    await stop();
  });

  it.skipIf(noCurl)('and curl gets the key of GateAI Core for it on stdin, not in its arguments', async () => {
    const model = models[1]!;
    const before = tasksOf(model).map(({ id }) => id);
    // Its first call prints its arguments.
    const spy = 'curl() { [ "$SEEN" ] || printf "arguments: %s\\n" "$*" >&2; command curl "$@"; }';
    const { stdout, stderr } = await runShell(
      `${spy}\nsleep() { command sleep 0.05; }\n${sample('curl', model)}`,
      'curl-key',
    );
    expect(stderr.split('\n', 1)[0]).toMatch(/^arguments: .*\/api\/me$/);
    expect(stderr.split('\n', 1)[0]).not.toContain('curl-key');
    expect(stdout).not.toContain('curl-key');
    expect(tasksOf(model).length - before.length).toBe(1);
    // The tasks of the key: there are none before, and one after.
    expect(stdout.split('\n').slice(0, 2)).toEqual(['ids before:', expect.stringContaining('{')]);
    const again = await runShell(sample('curl', model).replace('720', '0'), 'curl-key');
    expect(again.stdout.split('\n')[1]).toMatch(new RegExp(`^"task_id": *"${tasksOf(model).at(-2)!.id}"$`));
  });
});

it.skipIf(noRequests)(
  'Python prints the task at once, also into a pipe: a program that is killed loses no id',
  async () => {
    const model = selection[0]!;
    const before = tasksOf(model).length;
    const { PYTHONUNBUFFERED: _, ...env } = withKeys('python').env as Record<string, string>;
    const program = spawn('python3', ['-c', sample('python', model)], { env });
    try {
      let printed = '';
      program.stdout.on('data', (text: Buffer) => (printed += text.toString()));
      await expect.poll(() => tasksOf(model).length, { timeout: 20_000 }).toBe(before + 1);
      // It polls in five seconds.
      await expect.poll(() => printed, { timeout: 3000 }).toContain(tasksOf(model).at(-1)!.id);
      expect(printed).toContain('"balance_usd"');
    } finally {
      program.kill('SIGKILL');
    }
  },
);

describe.skipIf(noRequests)('Python says after a create that a task may exist', () => {
  const models = [selection[0]!, selection.find(({ api }) => api === 'gateai')!];

  it.each(models)('if its response can’t be read: $api', async (model) => {
    server.sandbox.control.fault({ kind: 'malformed', operation: operationOf(model) });
    const before = tasksOf(model).length;
    const words = new RegExp(
      `^The task may exist: 200 [^\\n]*\\nRetry-After: \\n${literally(LOOK_AFTER[model.api])}\\n$`,
    );
    await expect(runPython([sample('python', model)])).rejects.toMatchObject(pythonEnd(5, words));
    expect(tasksOf(model).length - before).toBe(1);
  });

  it.each(models.flatMap((model) => [408, 500, 503].map((status) => [status, model] as const)))(
    'if its response has the status %i',
    async (status, model) => {
      server.sandbox.control.fault({ kind: 'status', status, operation: operationOf(model), times: 1 });
      const before = tasksOf(model).length;
      const words = new RegExp(`^The task may exist: ${status} `);
      await expect(runPython([sample('python', model)])).rejects.toMatchObject(pythonEnd(5, words));
      // It is sent once.
      expect(tasksOf(model).length - before).toBe(0);
    },
  );

  it.each([
    ['{"success": true, "data": {"status": "pending"}}', 'without an id'],
    ['{"success": true, "data": null}', 'without data'],
    ['[]', 'of another form'],
    ['', 'that is empty'],
  ])('if its response is %s: one %s', async (text) => {
    const model = selection[0]!;
    let creates = 0;
    const { baseUrl, stop } = await serveApi((request, response) => {
      request.resume();
      if (request.method === 'POST') creates++;
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(request.method === 'POST' ? text : '{}');
    });
    const code = sampleCode('python', { model, body: model.details.minimal.body, baseUrl });
    await expect(runPython([code])).rejects.toMatchObject(pythonEnd(5, /^The task may exist: 200 /));
    expect(creates).toBe(1);
    await stop();
  });

  it.each(models)('and prints the balance or the ids before: $api', async (model) => {
    const [printed] = await runPython([sample('python', model)]);
    const words = model.api === 'gateai' ? /^ids before: \[.*\]$/ : /^\{.*"balance_usd"/m;
    expect(printed!.split('\n', 1)[0]).toMatch(words);
  });
});

describe.skipIf(noCurl)('curl says by its exit code whether a task may exist', () => {
  const models = [selection[0]!, selection.find(({ api }) => api === 'gateai')!];

  it.each(models)('if the API refuses the create: $api', async (model) => {
    const before = server.sandbox.control.tasks().length;
    const body = { ...model.details.minimal.body, model: 'no/such-model' };
    const script = sampleCode('curl', { model, body, baseUrl: server.url });
    const { code, stdout, stderr } = await runShell(script, 'curl');
    expect(code).toBe(1);
    expect(stdout).toContain('no/such-model');
    expect(stderr).toMatch(/^curl: \(22\) [^\n]*\nNot created\.\n$/);
    expect(server.sandbox.control.tasks().length).toBe(before);
  });

  it.each(models)('without a key: $api', async (model) => {
    expect((await runShell(sample('curl', model), '')).code).toBe(1);
  });

  it.each(models)('if the response to a create can’t be read, since the task may exist: $api', async (model) => {
    server.sandbox.control.fault({ kind: 'malformed', operation: operationOf(model) });
    const before = tasksOf(model).length;
    const { code, stderr } = await runShell(sample('curl', model), 'curl');
    expect([code, tasksOf(model).length - before]).toEqual([5, 1]);
    expect(stderr).toBe(`The task may exist. ${LOOK_AFTER[model.api]}\n`);
  });

  it.each(models)('if nothing is there: $api', async (model) => {
    const body = model.details.minimal.body;
    const script = sampleCode('curl', { model, body, baseUrl: 'http://127.0.0.1:1' });
    const { code, stderr } = await runShell(script, 'curl');
    expect(code).toBe(1);
    expect(stderr).not.toContain('may exist');
  });
});

describe.skipIf(noCurl)('curl says after a create without an id whether a task may exist', () => {
  const models = [selection[0]!, selection.find(({ api }) => api === 'gateai')!];
  const shells = ['sh', 'bash', 'zsh'].filter((shell) => !spawnSync(shell, ['-c', '']).error);
  const cases = shells.flatMap((shell) => models.map((model) => [shell, model] as const));
  const [refused, perhaps] = ['Not created.', 'The task may exist. '];

  /** What the sample says at an API that responds to its create, and to nothing after it, as given. */
  async function said(shell: string, model: ReferenceModel, respond: (response: ServerResponse) => void) {
    let creates = 0;
    const { baseUrl, stop } = await serveApi((request, response) => {
      request.resume();
      // The next request makes a connection.
      response.setHeader('connection', 'close');
      if (request.method !== 'POST') return response.end('{"active_tasks": [], "recent_tasks": []}');
      creates++;
      respond(response);
    });
    const code = sampleCode('curl', { model, body: model.details.minimal.body, baseUrl });
    const { stdout, stderr, ...result } = await runShell(code, 'curl', shell);
    await stop();
    expect(creates).toBe(1);
    return { ...result, stdout, words: stderr.replace(/^curl: .*\n/, '') };
  }

  it.each(cases)('by the status: %s, $api', async (shell, model) => {
    const unknown = `${perhaps}${LOOK_AFTER[model.api]}\n`;
    for (const [status, expected] of [
      ...[400, 401, 402, 403, 404, 407, 409, 410, 413, 422, 429, 431, 499].map((one) => [one, `${refused}\n`] as const),
      ...[200, 302, 408, 500, 502, 503, 504, 524].map((one) => [one, unknown] as const),
    ]) {
      // A body that ends like another status.
      const body = `{"error": "Not 408 ${status < 500 ? 500 : 404}"} 401`;
      const { stdout, words, code } = await said(shell, model, (response) =>
        response.writeHead(status, { 'retry-after': '7' }).end(body),
      );
      expect(words, `${status}`).toBe(expected);
      const after = status < 400 ? '' : `Retry-After: 7\n${status}\n`;
      expect(stdout, `${status}`).toMatch(new RegExp(`\\n${literally(`${body}\n${after}`)}$`));
      expect(code, `${status}`).toBe(words.startsWith(refused) ? 1 : 5);
    }
  });

  it.each(cases)('if the response is lost, or cut: %s, $api', async (shell, model) => {
    const unknown = `${perhaps}${LOOK_AFTER[model.api]}\n`;
    const lost = await said(shell, model, (response) => response.destroy());
    expect(lost).toMatchObject({ code: 5, words: unknown });
    const cut = await said(shell, model, (response) => {
      response.writeHead(200, { 'content-length': 100 }).write('{"task_', () => response.destroy());
    });
    expect(cut).toMatchObject({ code: 5, words: unknown });
  });

  it.each(cases)('if the API goes down before it: %s, $api', async (shell, model) => {
    const { baseUrl, api } = await serveApi((_request, response) => {
      api.close();
      response.setHeader('connection', 'close');
      response.end('{"active_tasks": [], "recent_tasks": []}');
    });
    const code = sampleCode('curl', { model, body: model.details.minimal.body, baseUrl });
    const result = await runShell(code, 'curl', shell);
    expect(result.code).toBe(1);
    expect(result.stderr).toMatch(new RegExp(`^curl: \\(7\\) .*\n${literally(refused)}\n$`));
  });
});

describe.skipIf(noCurl)('the loop of curl', () => {
  const models = [selection[0]!, selection.find(({ api }) => api === 'gateai')!];
  const impatient = (model: ReferenceModel) => `sleep() { command sleep 0.05; }\n${sample('curl', model)}`;

  it.each(models)('ends with 7 if the task failed: $api', async (model) => {
    server.sandbox.control.fault({ kind: 'fail', operation: operationOf(model) });
    const { code, stdout, stderr } = await runShell(impatient(model), 'curl');
    expect(stdout).toMatch(/"(?:failed|FAILED)"/);
    expect(stderr).toMatch(/(?:^|\n)The task is paid for\.\n$/);
    expect(code).toBe(7);
    expect(exitCodes(model.api)).toContain(
      'Exit code 1 to 4: not created, 6: created, 7: failed, other: may exist; a retry may pay twice.',
    );
  });

  /** Runs the sample with a status for its first poll, and checks that it creates one task. */
  const withPoll = async (model: ReferenceModel, status: number) => {
    const operation = model.api === 'gateai' ? 'gateaiGetTask' : 'getTask';
    server.sandbox.control.fault({ kind: 'status', status, operation, times: 1 });
    const before = tasksOf(model).length;
    const result = await runShell(impatient(model), 'curl');
    expect(tasksOf(model).length - before).toBe(1);
    return result;
  };

  it.each(models)('ends with 6 if a poll is refused: $api', async (model) => {
    const { code, stdout, stderr } = await withPoll(model, 404);
    expect(stderr).toMatch(/^curl: \(22\) .*\nThe task is paid for\.\n$/);
    expect(code).toBe(6);
    expect(stdout).toContain('"task_id"');
  });

  it.each(models)('polls again after a fault of the server, and creates nothing more: $api', async (model) => {
    const { code, stderr } = await withPoll(model, 503);
    expect(stderr).toContain('503');
    expect(code).toBe(0);
  });
});

describe.skipIf(noRequests)('the loop of Python', () => {
  const models = [selection[0]!, selection.find(({ api }) => api === 'gateai')!];

  it.each(models)('polls again after a lost connection and a fault of the server: $api', async (model) => {
    const operation = model.api === 'gateai' ? 'gateaiGetTask' : 'getTask';
    server.sandbox.control.fault({ kind: 'reset', operation, times: 2 });
    server.sandbox.control.fault({ kind: 'status', status: 503, operation, times: 1 });
    const before = tasksOf(model).length;
    const [printed] = await runPython([sample('python', model)]);
    expect(tasksOf(model).length - before).toBe(1);
    await expectOutput('python', model, printed!);
  });

  it.each(models)('polls again after a response that can’t be read, and after a 408: $api', async (model) => {
    const operation = model.api === 'gateai' ? 'gateaiGetTask' : 'getTask';
    server.sandbox.control.fault({ kind: 'malformed', operation, times: 1 });
    server.sandbox.control.fault({ kind: 'status', status: 408, operation, times: 1 });
    const before = tasksOf(model).length;
    await runPython([sample('python', model)]);
    expect(tasksOf(model).length - before).toBe(1);
  });

  it.each(models)('ends with the reason of a refused create: $api', async (model) => {
    const body = { ...model.details.minimal.body, model: 'no/such-model' };
    const code = sampleCode('python', { model, body, baseUrl: server.url });
    await expect(runPython([code])).rejects.toMatchObject(
      pythonEnd(1, /^Not created: 4\d\d .*no\/such-model.*\nRetry-After: \n$/),
    );
  });

  it.each(models)('ends with the reason of a failed task: $api', async (model) => {
    server.sandbox.control.fault({ kind: 'fail', message: 'Too dark', operation: operationOf(model) });
    await expect(runPython([sample('python', model)])).rejects.toMatchObject(
      pythonEnd(7, /^\{.*'Too dark'.*\}\nThe task is paid for\.\n$/),
    );
  });

  it.each(models)('ends with the error of a refused poll: $api', async (model) => {
    const operation = model.api === 'gateai' ? 'gateaiGetTask' : 'getTask';
    server.sandbox.control.fault({ kind: 'status', status: 404, operation, times: 1 });
    await expect(runPython([sample('python', model)])).rejects.toMatchObject(
      pythonEnd(6, /^(?:.*\n)?404 .*\nThe task is paid for\.\n$/),
    );
  });
});

describe.skipIf(noRequests)(
  'the loop of Python ends with 6, since the task is paid for, whatever a poll responds',
  () => {
    const models = [selection[0]!, selection.find(({ api }) => api === 'gateai')!];

    it.each(
      models.flatMap((model) =>
        [
          [404, '<html>', undefined],
          [200, '[]', undefined],
          [200, '{}', undefined],
          [200, '{"success": true, "data": null}', undefined],
          [429, '{}', 'Wed, 21 Oct 2026 07:28:00 GMT'],
        ].map(
          ([status, text, after]) => [model, status as number, text as string, after as string | undefined] as const,
        ),
      ),
    )('$0.api: %i %s', async (model, status, text, after) => {
      const { baseUrl, stop } = await serveApi((request, response) => {
        request.resume();
        const isPoll = /task_1$/.test(request.url!);
        const created = { task_id: 'task_1', data: { task_id: 'task_1' } };
        if (isPoll && after !== undefined) response.setHeader('retry-after', after);
        response.writeHead(isPoll ? status : 200);
        response.end(isPoll ? text : JSON.stringify({ ...created, active_tasks: [], recent_tasks: [] }));
      });
      const code = sampleCode('python', { model, body: model.details.minimal.body, baseUrl });
      await expect(runPython([code.replace('range(720)', 'range(2)')])).rejects.toMatchObject(
        pythonEnd(6, /\nThe task is paid for\.\n$/),
      );
      await stop();
    });
  },
);

/** A create that is redirected or fails was perhaps executed, and is sent by nobody again. */
describe('the create of a sample is sent once', () => {
  const models = [selection[0]!, selection.find(({ api }) => api === 'gateai')!];
  let home: string;
  beforeAll(async () => {
    home = await mkdtemp(resolve('.snippets-'));
    // The settings of a reader's curl.
    await writeFile(join(home, '.curlrc'), 'retry = 2\nlocation\n');
  });
  afterAll(() => rm(home, { recursive: true, force: true }));

  const runners: Record<string, { reason: string | undefined; end: (code: string) => Promise<unknown> }> = {
    curl: {
      reason: noCurl,
      end: (code) => execute('sh', ['-c', code], { env: { ...withKeys('once').env, CURL_HOME: home, HOME: home } }),
    },
    python: { reason: noRequests, end: (code) => runPython([code]) },
    typescript: {
      reason: undefined,
      end: async (code) => {
        const file = join(home, `${randomUUID()}.mjs`);
        await writeFile(file, code);
        return execute(process.execPath, [await bundled(file, process.cwd())], withKeys('once'));
      },
    },
  };

  it.for(
    (['curl', 'python', 'typescript'] as const).flatMap((language) =>
      models.flatMap((model) => [302, 307, 503].map((status) => [language, status, model] as const)),
    ),
  )('%s: after a %i', async ([language, status, model], { skip }) => {
    const { reason, end } = runners[language]!;
    skip(reason !== undefined, reason);
    const sent: string[] = [];
    const { baseUrl, stop } = await serveApi((request, response) => {
      void text(request).then((body) => {
        const isEstimate = /dry_run/.test(body) || request.url!.endsWith('/estimate');
        if (isEstimate || (request.method === 'GET' && !request.url!.startsWith('/elsewhere'))) {
          const account = { active_tasks: [], recent_tasks: [], cost: 0.003, data: { balance_usd: 1, cost: 0.003 } };
          return response.end(JSON.stringify({ success: true, ...account }));
        }
        sent.push(request.url!);
        const isCreate = /\/(?:tasks|generate)$/.test(request.url!);
        return response.writeHead(isCreate ? status : 404, { Location: '/elsewhere' }).end();
      });
    });
    const code = sampleCode(language, { model, body: model.details.minimal.body, baseUrl });
    await expect(end(code)).rejects.toMatchObject({ code: 5 });
    expect(sent).toHaveLength(1);
    await stop();
  });
});

describe.skipIf(noRequests)('Python shows how long to wait before a create is sent again', () => {
  it.each([
    [429, 1, 'Not created: '],
    [503, 5, 'The task may exist: '],
  ])('after a %i', async (status, code, words) => {
    const model = selection[0]!;
    server.sandbox.control.fault({ kind: 'status', status, retryAfter: 7, operation: 'createTask', times: 1 });
    await expect(runPython([sample('python', model)])).rejects.toMatchObject(
      pythonEnd(code, new RegExp(`^${words}${status} .*\\nRetry-After: 7\\n`)),
    );
  });
});

describe('TypeScript ends with the exit codes of the command line, and says why in a line', () => {
  const models = [selection[0]!, selection.find(({ api }) => api === 'gateai')!];
  let folder: string;
  beforeAll(async () => {
    // Below the project, so that the code finds the package.
    folder = await mkdtemp(resolve('.snippets-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const operations = {
    unifically: { account: 'getAccount', create: 'createTask', poll: 'getTask' },
    gateai: { account: 'gateaiGetDashboard', create: 'gateaiGenerate', poll: 'gateaiGetTask' },
  } as const;
  const faults: [title: string, code: number, words: RegExp, (api: ReferenceModel['api']) => Fault][] = [
    [
      'the account can’t be read',
      1,
      /No such key/,
      (api) => ({ kind: 'status', status: 401, message: 'No such key', operation: operations[api].account }),
    ],
    [
      'the create is refused',
      1,
      /Too low/,
      (api) => ({ kind: 'status', status: 402, message: 'Too low', operation: operations[api].create }),
    ],
    ['the response is lost', 5, /may exist/, (api) => ({ kind: 'lost', operation: operations[api].create })],
    ['the create fails', 5, /^/, (api) => ({ kind: 'status', status: 500, operation: operations[api].create })],
    ['a poll is refused', 6, /^/, (api) => ({ kind: 'status', status: 404, operation: operations[api].poll })],
    [
      'the task fails',
      7,
      /Too dark/,
      (api) => ({ kind: 'fail', message: 'Too dark', operation: operations[api].create }),
    ],
  ];

  const ENDS: Record<number, RegExp> = {
    1: /^[^\n]+\nNot created\.\n$/,
    5: /^[^\n]+\n$/,
    6: /^[^\n]+\nThe task is paid for\.\n$/,
    7: /^[^\n]+\nThe task is paid for\.\n$/,
  };

  it.each(faults.flatMap((fault) => models.map((model) => [...fault, model] as const)))(
    'if %s: %i',
    async (title, code, words, faultOf, model) => {
      const file = join(folder, `${model.api} ${title}.mjs`);
      // The client, impatient.
      const text = sample('typescript', model).replace('  beforePay', '  pollInterval: 5,\n  beforePay');
      await writeFile(file, text);
      const program = await bundled(file, process.cwd());
      server.sandbox.control.fault({ times: 1, ...faultOf(model.api) });
      const error: unknown = await execute(process.execPath, [program], withKeys('exit')).catch(
        (thrown: unknown) => thrown,
      );
      expect(error).toMatchObject({ code, stderr: expect.stringMatching(ENDS[code]!) as string });
      expect((error as Ended).stderr).toMatch(words);
    },
  );

  it.each(models)('if another error ends the program while a create of $api is in flight: 5', async (model) => {
    const file = join(folder, `${model.api} in flight.mjs`);
    // As a closed pipe does, once the request is sent.
    const interrupt = `const { fetch } = globalThis;
globalThis.fetch = (url, init) => {
  const isCreate = init.method === 'POST' && /tasks$|generate$/.test(url) && !/dry_run/.test(init.body);
  if (isCreate) setTimeout(() => { throw new Error('EPIPE'); }, 50);
  return fetch(url, init);
};
`;
    await writeFile(file, `${interrupt}${sample('typescript', model)}`);
    const program = await bundled(file, process.cwd());
    server.sandbox.control.fault({ kind: 'delay', ms: 5000, operation: operations[model.api].create });
    const error: unknown = await execute(process.execPath, [program], withKeys('in-flight')).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toMatchObject({ code: 5, stderr: 'EPIPE\n' });
  });
});

describe('a task that never ends', () => {
  const model = selection.find(({ api }) => api === 'unifically')!;
  let api: Server;
  let polls: number;

  beforeAll(async () => {
    api = createServer((request, response) => {
      request.resume();
      if (request.method === 'GET' && request.url !== '/account') polls++;
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ success: true, code: 200, data: { task_id: 'task_1', status: 'processing' } }));
    });
    await new Promise<void>((resolve) => api.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => new Promise((resolve) => api.close(resolve)));

  /** A sample that polls three times instead of for an hour. */
  const impatient = (language: Language): string => {
    polls = 0;
    const baseUrl = `http://127.0.0.1:${(api.address() as AddressInfo).port}`;
    const code = sampleCode(language, { model, body: model.details.minimal.body, baseUrl });
    expect(code).toMatch(/\bfor \w+ in .*\b720\b/);
    return code.replace(/\b720\b/, '3');
  };

  it.skipIf(noCurl)('is polled by curl for an hour, which then exits with 6', async () => {
    const result = await runShell(`sleep() { command sleep 0.01; }\n${impatient('curl')}`, 'curl');
    expect([result.code, polls]).toEqual([6, 3]);
    expect(result.stdout).toContain('"processing"');
  });

  it.skipIf(noRequests)('is polled by Python for an hour, which then prints it', async () => {
    await expect(runPython([impatient('python')])).rejects.toMatchObject(
      pythonEnd(6, /^200 \{.*"status":"processing".*\}\nThe task is paid for\.\n$/),
    );
    expect(polls).toBe(3);
  });
});

describe('a failed task that comes with HTTP 400', () => {
  const model = selection.find(({ api }) => api === 'unifically')!;
  let api: Server;
  let requests: string[];

  beforeAll(async () => {
    api = createServer((request, response) => {
      request.resume();
      const isAccount = request.url === '/account';
      if (!isAccount) requests.push(request.method!);
      const isCreate = request.method === 'POST';
      response.writeHead(isCreate || isAccount ? 200 : 400, { 'content-type': 'application/json' });
      const data = {
        task_id: 'task_1',
        ...(isCreate ? { status: 'pending' } : { status: 'failed', message: 'Too dark' }),
      };
      response.end(JSON.stringify({ success: isCreate, code: isCreate ? 200 : 400, data }));
    });
    await new Promise<void>((resolve) => api.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => new Promise((resolve) => api.close(resolve)));

  const baseUrl = () => `http://127.0.0.1:${(api.address() as AddressInfo).port}`;
  const code = (language: Language) =>
    sampleCode(language, { model, body: model.details.minimal.body, baseUrl: baseUrl() });

  it.skipIf(noCurl)('ends curl with 7, and its reason is printed', async () => {
    requests = [];
    const result = await runShell(`sleep() { command sleep 0.05; }\n${code('curl')}`, 'curl');
    expect([result.code, requests]).toEqual([7, ['POST', 'GET']]);
    expect(result.stdout).toContain('Too dark');
  });

  it.skipIf(noRequests)('ends Python with its reason', async () => {
    requests = [];
    await expect(runPython([code('python')])).rejects.toMatchObject(
      pythonEnd(7, /^\{.*'Too dark'.*\}\nThe task is paid for\.\n$/),
    );
    expect(requests).toEqual(['POST', 'GET']);
  });
});

describe('a sample without an origin of the page sends to that of the environment', () => {
  const models = [selection[0]!, selection.find(({ api }) => api === 'gateai')!];
  const variables = () => ({ UNIFICALLY_BASE_URL: server.url, GATEAI_BASE_URL: server.url });
  const code = (language: Language, model: ReferenceModel) =>
    sampleCode(language, { model, body: model.details.minimal.body });

  it.skipIf(noCurl).each(models)('with curl: $api', async (model) => {
    const before = tasksOf(model).length;
    const script = `sleep() { command sleep 0.05; }\n${code('curl', model)}`;
    await execute('sh', ['-c', script], { env: { ...withKeys('curl').env, ...variables() } });
    expect(tasksOf(model).length - before).toBe(1);
  });

  it.skipIf(noRequests).each(models)('in Python: $api', async (model) => {
    const before = tasksOf(model).length;
    await runPython([code('python', model)], variables());
    expect(tasksOf(model).length - before).toBe(1);
  });
});

it.skipIf(noCurl)('a dry run with curl prints the cost', async () => {
  const model = selection[0]!;
  const body = { ...model.details.minimal.body, dry_run: true };
  const code = sampleCode('curl', { model, body, baseUrl: server.url });
  const { stdout } = await execute('sh', ['-c', code], withKeys('curl'));
  expect(JSON.parse(stdout)).toMatchObject({ data: { cost: expect.any(Number) as number } });
});
