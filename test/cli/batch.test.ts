import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createSandbox, type Sandbox, type Scenario } from 'unigen/sandbox';
import { beforeEach, describe, expect, it } from 'vitest';
import { IMAGE_MODEL, run, shellWords, TERMINAL, until, useFolder, type Ended } from '../support/run-cli.js';
import { openFileStore } from 'unigen/runs';
import { withPeers } from '../../src/cli/overlays.js';
import type { ProcessContext } from '../../src/cli/context.js';

const folder = useFolder();

let sandbox: Sandbox;
/** Each test has limits of its own, which a client counts by its key. */
let key = '';
let tests = 0;
beforeEach(() => {
  key = `key-of-test-${tests++}`;
  sandbox = createSandbox({ speed: 10_000, rateLimit: false });
  return () => sandbox.close();
});

const env = () => ({
  UNIFICALLY_API_KEY: key,
  GATEAI_API_KEY: key,
  UNIFICALLY_BASE_URL: 'http://sandbox.test',
  GATEAI_BASE_URL: 'http://sandbox.test',
});
const batch = (words: string[], given: Partial<ProcessContext> & { input?: string } = {}) =>
  run(['batch', ...words], { env: env(), fetch: sandbox.fetch, ...given });

const out = () => join(folder.path, 'results');
const line = (name: string | undefined, prompt: string) =>
  JSON.stringify({ name, model: IMAGE_MODEL, input: { prompt } });
async function list(...lines: string[]): Promise<string> {
  const path = join(folder.path, 'jobs.jsonl');
  await writeFile(path, lines.join('\n'));
  return path;
}
const results = async () =>
  (await readFile(join(out(), 'results.jsonl'), 'utf8'))
    .split('\n')
    .filter(Boolean)
    .map((text) => JSON.parse(text) as { name: string; state: string; files?: string[]; error?: { message: string } });
/** Prompts of the tasks of this test that were created. */
const created = () => sandbox.control.tasks().map(({ input }) => String(input.prompt));
const summary = ({ events }: Ended) => events.at(-1);

describe('unigen batch', () => {
  it('pays for each line, saves what it makes, and lists the results in order', async () => {
    const path = await list(line('boat', 'A paper boat'), line('Kite/2', 'A kite'), line(undefined, 'Moss'));
    const ended = await batch([path, '--out', out(), '--budget', '5']);
    expect({ code: ended.code, err: ended.err }).toEqual({ code: 0, err: '' });
    expect(ended.events[0]).toMatchObject({ event: 'started', waiting: 3, total: 3 });
    expect(ended.events.filter(({ event }) => event === 'ended')).toHaveLength(3);
    expect(summary(ended)).toMatchObject({ event: 'summary', finished: 3, results: join(out(), 'results.jsonl') });

    const found = await results();
    expect(found.map(({ name, state }) => [name, state])).toEqual([
      ['boat', 'finished'],
      ['Kite/2', 'finished'],
      [expect.stringMatching(/^wan-2\.5-image-[0-9a-f]{12}$/), 'finished'],
    ]);
    for (const { files } of found) expect((await readFile(files![0]!)).length).toBeGreaterThan(100);
    expect((await readdir(out())).filter((name) => name.endsWith('.part'))).toEqual([]);
    expect(created().sort()).toEqual(['A kite', 'A paper boat', 'Moss']);
  });

  it('goes on: what is known is not paid for again, with a list, a longer one, and none', async () => {
    await batch([await list(line('a', 'One')), '--out', out(), '--budget', '5']);
    const longer = await list(line(undefined, 'Three'), line('b', 'Two'), line('a', 'One'));
    const second = await batch([longer, '--out', out(), '--budget', '5']);
    expect(second.events[0]).toMatchObject({ waiting: 2, finished: 1 });
    expect(summary(second)).toMatchObject({ finished: 3 });
    // Without anything left to pay for, no budget is asked for, and no key.
    for (const words of [[longer], []])
      expect(await batch([...words, '--out', out()], { env: {} })).toMatchObject({ code: 0 });
    expect(created().sort()).toEqual(['One', 'Three', 'Two']);
    expect((await results()).map(({ name }) => name)).toEqual(['a', expect.any(String), 'b']);
  });

  it('refuses a changed line with a known name, and says where it is', async () => {
    await batch([await list(line('a', 'One')), '--out', out(), '--budget', '5']);
    const changed = await batch([
      await list(line('b', 'Two'), '', line('a', 'Other')),
      '--out',
      out(),
      '--budget',
      '5',
    ]);
    expect(changed.code).toBe(2);
    expect(changed.err).toBe(
      'error: jobs.jsonl:3: the name a is known with another request, which is finished; give this one another name; nothing was sent\n',
    );
    expect(created()).toEqual(['One']);
  });

  it('prices what is left of a batch that has begun, and finds names with another request; reads only', async () => {
    const words = ['--out', out(), '--dry-run'];
    await batch([await list(line('a', 'One'), line('old', 'Old')), '--out', out(), '--budget', '5']);
    const before = await readdir(out());
    const journal = await readFile(join(out(), 'journal.jsonl'));
    // Another process may have the journal.
    const held = await openFileStore(join(out(), 'journal.jsonl'));
    const longer = await list(line('a', 'One'), line('b', 'Two'));
    const priced = JSON.parse((await batch([longer, ...words])).out) as object;
    expect(priced).toMatchObject({ runs: 1, models: [{ runs: 1 }], known: { finished: 1 }, others: 0, invalid: 0 });
    const estimated = await batch([longer, '--out', out(), '--estimate'], TERMINAL);
    expect(estimated.out).toMatch(/\n\S+wan-2\.5-image +1 +\$/);
    expect(estimated.out.replaceAll(/\s+/g, ' ')).toContain(
      'journal.jsonl has of this list: 1 finished. The price is that of what is not paid for yet.',
    );
    const changed = await batch([await list(line('b', 'Two'), line('a', 'Other')), ...words]);
    expect([changed.code, changed.out]).toEqual([2, '']);
    expect(changed.err).toContain('jobs.jsonl:2: the name a is known with another request, which is finished');
    await held.close();
    expect(await readdir(out())).toEqual(before);
    expect(await readFile(join(out(), 'journal.jsonl'))).toEqual(journal);

    const nothing = await batch([await list(line('a', 'One')), ...words], TERMINAL);
    expect(nothing.out).toMatch(/^nothing of this list is left to pay for\n/);
    await rm(join(out(), 'journal.jsonl'));
    expect(await batch([longer, ...words])).toMatchObject({
      code: 2,
      err: expect.stringContaining('journal of their'),
    });
    expect(created().sort()).toEqual(['Old', 'One']);
  });

  it('prices runs that wait, and says that those of earlier lists continue', async () => {
    const first = await list(line('a', 'One'), line('b', 'Two'), line('c', 'Three'));
    const { err } = await batch([first, '--out', out(), '--budget', '0']);
    expect(err.replaceAll(/\s+/g, ' ')).toContain('$0.00 of the budget is left, so none can be paid for');
    const { out: text } = await batch([await list(line('a', 'One'), line('d', 'Four')), '--out', out(), '--dry-run']);
    expect(JSON.parse(text)).toMatchObject({ runs: 2, known: { waiting: 1 }, others: 2 });
    const { out: shown } = await batch([await list(line('c', 'Three')), '--out', out(), '--dry-run'], TERMINAL);
    expect(shown.replaceAll(/\s+/g, ' ')).toContain(
      '2 runs of earlier lists have not ended; they continue as well; not in this price.',
    );
    expect(created()).toEqual([]);
  });

  it('exits with 1 if a run fails, and retries what failed only when asked', async () => {
    sandbox.control.useScenario({
      rules: [{ key, input: { prompt: 'Bad' }, times: 1, fault: { kind: 'fail', message: 'The prompt was refused' } }],
    });
    const path = await list(line('good', 'Good'), line('bad', 'Bad'));
    const ended = await batch([path, '--out', out(), '--budget', '5', '--json'], TERMINAL);
    expect(ended.code).toBe(1);
    expect(ended.err).toContain(
      `1 failed. To pay again for all that failed:\n  unigen batch retry --failed --out ${out()}`,
    );
    expect((await results()).find(({ name }) => name === 'bad')).toMatchObject({
      state: 'failed',
      error: { message: expect.stringContaining('The prompt was refused') },
    });
    expect(await batch([path, '--out', out()])).toMatchObject({ code: 1 });
    expect(created()).toHaveLength(2);

    expect((await batch(['retry', 'good', '--out', out()])).err).toContain('only what failed is retried');
    expect((await batch(['retry', 'bad', '--out', out()])).out).toBe('{"retried":1}\n');
    expect(await batch(['--out', out(), '--budget', '5'])).toMatchObject({ code: 0 });
    expect(created().sort()).toEqual(['Bad', 'Bad', 'Good']);
  });

  it('stops at the budget with 4, and goes on with a higher one', async () => {
    const path = await list(...['One', 'Two', 'Three'].map((prompt) => line(prompt, prompt)));
    const { cost } = JSON.parse(
      (await run(['estimate', IMAGE_MODEL, '--prompt', 'One'], { env: env(), fetch: sandbox.fetch })).out,
    ) as {
      cost: number;
    };
    const ended = await batch([path, '--out', out(), '--budget', String(cost * 2.5), '--concurrency', '1']);
    expect(ended.code).toBe(4);
    expect(ended.events.find(({ event }) => event === 'summary')).toMatchObject({ finished: 2, waiting: 1 });
    expect(ended.err).toContain(
      `1 run is waiting, at a documented price of $${cost}. To resume, raise the budget:\n` +
        `  unigen batch ${path} --out ${out()} --concurrency 1 --budget ${Math.ceil(cost * 300) / 100}\n`,
    );
    expect(created()).toHaveLength(2);
    const some = await batch([
      await list(...['One', 'Two', 'Three', 'Four'].map((prompt) => line(prompt, prompt))),
      '--out',
      out(),
      '--budget',
      String(cost * 3.5),
    ]);
    expect(some.err.replaceAll(/\s+/g, ' ')).toContain('of the budget is left, so some will wait');
    const lower = await batch([path, '--out', out(), '--budget', String(cost)], TERMINAL);
    expect(lower.out).toMatch(/of 4; \$[\d.]+, over the budget of \$/);
    expect(await batch([path, '--out', out(), '--budget', String(cost * 4)])).toMatchObject({ code: 0 });
    expect(created()).toHaveLength(4);
  });

  it('never pays without a budget, --yes, or a yes on a terminal', async () => {
    const path = await list(line('a', 'One'));
    const stdin = { isTTY: { stdout: true, stderr: true, stdin: true } };
    const refused = await batch([path, '--out', out()]);
    expect(refused).toMatchObject({ code: 2 });
    expect(refused.err).toMatch(/1 run to pay for, at a documented price of .*: pass --budget DOLLARS, or --yes/);
    for (const input of ['\n', 'n\n', 'yep\n', ''])
      expect(await batch([path, '--out', out()], { ...stdin, input })).toMatchObject({ code: 2 });
    expect(created()).toEqual([]);
    const agreed = await batch([path, '--out', out()], { ...stdin, input: 'y\n' });
    expect(agreed).toMatchObject({ code: 0 });
    expect(agreed.out).toMatch(/^1 finished of 1; \$0\.\d+\nresults in .*results\.jsonl\n$/);
    expect(await batch([await list(line('b', 'Two')), '--out', out(), '--yes'])).toMatchObject({ code: 0 });
    expect((await batch([path, '--out', out(), '--yes', '--budget', '1'])).err).toContain('only one of');
  });

  it('reads the list from stdin, and goes on without it', async () => {
    const input = [line('a', 'One'), line('b', 'Two')].join('\n');
    const stopped = await batch(['-', '--out', out(), '--budget', '0.01'], { input });
    expect(stopped.code).toBe(4);
    const command = /raise the budget:\n {2}unigen (.*)/.exec(stopped.err)![1]!;
    expect(command).toMatch(/^batch --out \S+ --budget 0\.\d\d?$/);
    // That budget is enough.
    expect(await run(shellWords(command), { env: env(), fetch: sandbox.fetch })).toMatchObject({ code: 0 });
    expect(created()).toEqual(['One', 'Two']);
  });

  it('asks the API for each price with --estimate, and creates nothing', async () => {
    sandbox.control.useScenario({
      rules: [{ operation: 'dryRun', input: { prompt: 'Two' }, fault: { kind: 'status', status: 422, message: 'No' } }],
    });
    const path = await list(line('a', 'One'), line('b', 'Two'), line('c', 'Three'));
    const { code, out: printed, err } = await batch([path, '--estimate'], { clientOptions: { maxRetries: 0 } });
    expect([code, err]).toEqual([0, expect.stringMatching(/^jobs\.jsonl:2: .*No/)]);
    const price = JSON.parse(printed) as { lowest: number; highest: number };
    expect(price).toMatchObject({ runs: 3, unpriced: 1, refused: 1 });
    expect(price.highest).toBe(price.lowest);
    expect(price.lowest).toBeGreaterThan(0);
    expect(created()).toEqual([]);
  });

  it('uploads a file that the list names once, and only from the folder that it was given', async () => {
    const media = join(folder.path, 'media');
    await mkdir(media);
    await writeFile(join(media, 'bud.png'), '\x89PNG bud');
    await writeFile(join(folder.path, 'secret.png'), '\x89PNG secret');
    const request = (name: string, source: string) =>
      JSON.stringify({ name, model: 'google/veo-3.1-lite', input: { prompt: name, start_image_url: source } });
    const path = await list(request('a', 'bud.png'), request('b', './bud.png'));
    expect((await batch([path, '--dry-run'])).err).toContain(
      'jobs.jsonl:1: start_image_url: bud.png is the path of a file; --files',
    );
    expect(await batch([path, '--out', out(), '--budget', '5', '--files', media])).toMatchObject({ code: 0, err: '' });
    expect(sandbox.control.requests({ operation: 'uploadFile' }).requests).toHaveLength(1);
    for (const source of ['../secret.png', join(folder.path, 'secret.png'), `file://${folder.path}/secret.png`])
      expect((await batch([await list(request('c', source)), '--dry-run', '--files', media])).err).toContain(
        `${source} is outside of the folder of --files`,
      );
    expect((await batch([await list(request('c', 'gone.png')), '--dry-run', '--files', media])).err).toContain(
      'there is no file gone.png',
    );
  });
});

describe('the guide', () => {
  const guide = readFileSync('src/cli/README.md', 'utf8');
  const [, list, scenario] = [...guide.split('### Try it without a key')[1]!.matchAll(/```sh\n([^]*?)```/g)].map(
    ([, code]) => code!,
  );

  it('has a list to try without a key, and a scenario in which a response is lost', async () => {
    const shell = `${list!.replaceAll(/^unigen.*$/gm, '')}${scenario!.replaceAll(/^unigen.*$/gm, '')}`;
    execFileSync('bash', ['-c', shell], { cwd: folder.path });
    const commands = list!.match(/^unigen .*$/gm)!;
    expect(commands).toHaveLength(3);
    const inFolder = (word: string) => (/^(?:jobs\.jsonl|results)$/.test(word) ? join(folder.path, word) : word);
    for (const command of commands) {
      const words = shellWords(command).slice(1).map(inFolder);
      expect(await run(words, { env: env(), fetch: sandbox.fetch })).toMatchObject({ code: 0 });
    }
    expect(created()).toHaveLength(3);

    sandbox.control.useScenario(JSON.parse(await readFile(join(folder.path, 'lost.json'), 'utf8')) as Scenario);
    const lost = await batch([inFolder('jobs.jsonl'), '--out', join(folder.path, 'other'), '--budget', '1']);
    expect([lost.code, summary(lost)]).toEqual([5, expect.objectContaining({ finished: 2, unknown: 1 })]);
  });
});

describe('an interrupt of a batch', () => {
  it('ends the payments at once, waits for the create in flight, and says how to resume', async () => {
    const stop = new AbortController();
    const held: (() => void)[] = [];
    let creates = 0;
    const fetch = async (request: Request) => {
      const isCreate = request.method === 'POST' && !(await request.clone().text()).includes('dry_run');
      const response = await sandbox.fetch(request);
      if (isCreate && ++creates === 2) await new Promise<void>((resolve) => held.push(resolve));
      return response;
    };
    const path = await list(...['One', 'Two', 'Three', 'Four'].map((prompt) => line(prompt, prompt)));
    const words = [path, '--out', out(), '--budget', '5', '--concurrency', '1'];
    const ended = batch(words, { fetch, signal: stop.signal });
    await until(() => held.length === 1);
    stop.abort(new Error('Interrupted by SIGINT'));
    await new Promise((resolve) => setTimeout(resolve, 20));
    held[0]!();
    const { code, err, events } = await ended;
    expect(code).toBe(130);
    expect(err).toContain('interrupted: nothing more is paid for');
    const command = /To resume:\n {2}unigen (.*)/.exec(err)![1]!;
    expect(command).toBe(`batch ${words.join(' ')}`);
    expect(events.find(({ event }) => event === 'summary')).toMatchObject({ unknown: 0, waiting: 2 });
    expect(created()).toEqual(['One', 'Two']);

    const again = await run(shellWords(command), { env: env(), fetch: sandbox.fetch });
    expect(again).toMatchObject({ code: 0 });
    expect(created().sort()).toEqual(['Four', 'One', 'Three', 'Two']);
  });
});

describe('a batch that was killed', () => {
  it('shows how far it is in another terminal, while it runs', async () => {
    const path = await list(line('boat', 'A paper boat'), line('kite', 'A kite'));
    let release!: () => void;
    const held = new Promise<void>((resolve) => (release = resolve));
    let creates = 0;
    const fetch = async (request: Request) => {
      if (request.method === 'POST' && !(await request.clone().text()).includes('dry_run')) {
        creates++;
        await held;
      }
      return sandbox.fetch(request);
    };
    const running = batch([path, '--out', out(), '--budget', '5'], { fetch });
    await until(() => creates === 2);
    const status = await batch(['status', '--out', out()]);
    expect(status.err).toBe('');
    expect(status.out).toContain('"paying":2');
    expect((await batch(['unknown', '--out', out()])).code).toBe(0);
    expect(await batch(['results', '--out', out()])).toMatchObject({ code: 0, out: '', err: '' });
    const retried = await batch(['retry', '--failed', '--out', out()]);
    expect([retried.code, retried.err]).toEqual([2, expect.stringContaining('is in use by')]);
    release();
    expect((await running).code).toBe(0);
  });

  it('goes on, and leaves what was in flight to a person: status, unknown, resolve', async () => {
    const stop = new AbortController();
    const held: (() => void)[] = [];
    const fetch = async (request: Request) => {
      const body = request.method === 'POST' ? await request.clone().text() : '';
      const response = await sandbox.fetch(request);
      if (/"(?:Lost|Gone)"/.test(body) && !body.includes('dry_run'))
        await new Promise<void>((resolve) => held.push(resolve));
      return response;
    };
    const path = await list(...['One', 'Lost', 'Gone', 'Two'].map((prompt) => line(prompt, prompt)));
    const ended = batch([path, '--out', join(folder.path, 'first'), '--budget', '5'], { fetch, signal: stop.signal });
    // The two others are noted to exist.
    const noted = () =>
      readFileSync(join(folder.path, 'first', 'journal.jsonl'), 'utf8').split('"state":"running"').length - 1;
    await until(() => held.length === 2 && created().length === 4 && noted() === 2);
    // What a kill at this moment leaves on the disk.
    await cp(join(folder.path, 'first', 'journal.jsonl'), join(out(), 'journal.jsonl'));
    stop.abort();
    for (const respond of held) respond();
    await ended;

    const again = await batch([path, '--out', out(), '--budget', '5']);
    expect(again.code).toBe(5);
    expect(again.err).toContain(
      `2 runs are unknown, and may have been paid for. What to do:\n  unigen batch unknown --out ${out()}`,
    );
    expect(summary(again)).toMatchObject({ finished: 2, unknown: 2 });
    // None of them twice.
    expect(created().sort()).toEqual(['Gone', 'Lost', 'One', 'Two']);

    const asked = await batch(['unknown', '--out', out()], TERMINAL);
    const byNpx = await batch(['unknown', '--out', out()], { ...TERMINAL, env: { ...env(), npm_command: 'exec' } });
    // Its lines are wrapped at other places.
    const words = (text: string) => text.replaceAll(/\s+/g, ' ');
    expect(words(byNpx.out)).toBe(
      words(asked.out).replaceAll(/(?<=[ `])unigen (?=batch|account)/g, 'npx --no unigen '),
    );
    expect(words(asked.out)).toContain(
      'At GateAI Core, wait a minute, then run `unigen account --api gateai`. It lists the running tasks and the last 20',
    );
    // When it was sent, not when the next start found it.
    const journal = readFileSync(join(out(), 'journal.jsonl'), 'utf8').split('\n');
    const sent = /"payingAt":"([^"]+)"/.exec(journal.find((entry) => /"Lost".*"paying"/.test(entry))!)![1]!;
    expect(asked.out).toContain(`alibaba/wan-2.5-image (unifically), ${sent.slice(0, 19).replace('T', ' ')} UTC`);
    expect(asked.out).toContain(`  unigen batch resolve Lost created TASK_ID --out ${out()}\n`);
    expect(JSON.parse((await batch(['unknown', '--out', out()])).out)).toMatchObject({
      runs: [{ name: 'Lost', state: 'unknown', input: { prompt: 'Lost' }, payingAt: sent }, { name: 'Gone' }],
    });

    const { id } = sandbox.control.tasks().find(({ input }) => input.prompt === 'Lost')!;
    expect(await batch(['resolve', 'Lost', 'created', 'task_nowhere', '--out', out()])).toMatchObject({
      code: 2,
      err: expect.stringContaining('The API has no task task_nowhere'),
    });
    // Nothing shows later that the task of another run was named: it is shown first, and someone has to agree.
    const resolve = ['resolve', 'Lost', 'created', id, 'Gone', 'not-created', '--out', out()];
    const shown = await batch(resolve);
    expect(shown).toMatchObject({ code: 2, out: '' });
    expect(shown.err).toContain(
      `Lost\n  alibaba/wan-2.5-image (unifically), ${sent.slice(0, 19).replace('T', ' ')} UTC`,
    );
    expect(shown.err).toMatch(new RegExp(`\n  Lost\n  task ${id} is completed\n  http\\S+\n`));
    expect(shown.err).toContain('nothing was changed; if it is the task, pass --yes');
    const stdin = { isTTY: { stdout: true, stderr: true, stdin: true } };
    for (const input of ['\n', 'n\n'])
      expect(await batch(resolve, { ...stdin, input })).toMatchObject({ code: 2, out: '' });
    // All of them or none.
    const other = sandbox.control.tasks().find(({ input }) => input.prompt === 'One')!.id;
    expect(
      (await batch(['resolve', 'Gone', 'not-created', 'Lost', 'created', other, '--out', out(), '--yes'])).err,
    ).toContain(`The task ${other} is that of the run "One"`);
    expect(JSON.parse((await batch(['status', '--out', out()])).out)).toMatchObject({ unknown: 2 });

    const lost = await batch(resolve.toSpliced(4, 2), { ...stdin, input: 'y\n' });
    expect(lost).toMatchObject({ code: 0, out: `Lost is running. To resume: unigen batch --out ${out()}\n` });
    expect((await batch(['resolve', 'Gone', 'not-created', '--out', out()], TERMINAL)).out).toBe(
      `Gone is waiting. To resume: unigen batch --out ${out()}\n`,
    );
    expect(JSON.parse((await batch(['status', '--out', out()])).out)).toMatchObject({
      running: 1,
      waiting: 1,
      finished: 2,
    });
    expect(await batch(['--out', out(), '--budget', '5'])).toMatchObject({ code: 0 });
    // A person said that it was not created.
    expect(created().filter((prompt) => prompt === 'Gone')).toHaveLength(2);
    expect(created()).toHaveLength(5);
    const listed = (await batch(['results', '--out', out()])).out.trim().split('\n');
    expect(listed.map((text) => (JSON.parse(text) as { state: string }).state)).toEqual(Array(4).fill('finished'));
    expect((await batch(['status', '--out', out()], TERMINAL)).out).toContain('finished  4\n');
  });
});

describe('the command line of a batch', () => {
  it.each<[string[], string]>([
    [['status'], '--out or --store is needed'],
    [['status', '--out', 'nowhere'], 'there is no batch: nowhere/journal.jsonl does not exist'],
    [['status', 'x', '--out', 'nowhere'], '`unigen batch status` takes no argument, not x'],
    [['status', '--out', 'x', '--budget', '1'], '`unigen batch status` has no option --budget'],
    [['x.jsonl', '--failed', '--out', 'x'], '`unigen batch` has no option --failed'],
    [['resolve', 'a', '--out', 'x'], '`unigen batch resolve` takes NAME created TASK_ID, or NAME… not-created'],
    [['resolve', 'a', 'b', 'created', 'id', '--out', 'x'], 'takes NAME created TASK_ID'],
    [['resolve', 'a', 'b', 'a', 'not-created', '--out', 'x'], 'the run a is named twice'],
    [['resolve', 'a', 'created', 'id', 'b', 'created', 'id', '--out', 'x'], 'the task id is named for two runs'],
    [['resolve', 'a', 'not-created', 'id', '--out', 'x'], 'takes NAME created TASK_ID'],
    [['retry', '--out', 'x'], '`unigen batch retry` takes names, --failed or --unsaved'],
    [['retry', 'a', '--failed', '--out', 'x'], '`unigen batch retry` takes names, --failed or --unsaved'],
    [['a.jsonl', 'b.jsonl', '--out', 'x'], '`unigen batch` takes one list'],
    [['--dry-run'], '--dry-run and --estimate need a list'],
    [['a.jsonl'], '--out FOLDER is needed: results'],
    [[], 'a list and --out FOLDER are needed, such as `unigen batch jobs.jsonl --out results`'],
    [['help'], '`unigen batch --help` shows the help'],
    [['statsu', '--out', 'x'], 'there is no file statsu; did you mean `unigen batch status`?'],
    [['a.jsonl', '--dry-run', '--out', '/dev/null/x'], "Files can't be saved in /dev/null/x"],
    [['a.jsonl', '--out', 'x'], "a.jsonl can't be read (ENOENT)"],
    [['a.jsonl', '--out', 'x', '--concurrency', '0'], '--concurrency takes an integer from 1 to 10000, not 0'],
    [['a.jsonl', '--out', 'x', '--store', 'mysql://host/0'], '--store takes the path of a file, or redis://HOST/0'],
    [['status', '--store', 'redis://:pass@host/0'], 'put the URL into UNIGEN_STORE instead'],
  ])('%j says what is wrong', async (words, message) => {
    const { code, err } = await batch(words);
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
    expect(err).not.toContain('pass@');
  });

  it('says which package is missing', async () => {
    const missing = Object.assign(new Error("Cannot find package 'csv-parse' imported from x"), {
      code: 'ERR_MODULE_NOT_FOUND',
    });
    const load = (peers: Record<string, string>) => withPeers('A list in CSV', () => Promise.reject(missing), peers);
    await expect(load({ 'csv-parse': '' })).rejects.toThrow(
      'A list in CSV needs csv-parse, which is not installed: npm install csv-parse',
    );
    await expect(load({ 'csv-parse': '', yaml: '@2' })).rejects.toThrow(
      'A list in CSV needs some packages that are not installed: npm install csv-parse yaml@2',
    );
    await expect(load({ yaml: '' })).rejects.toBe(missing);
  });

  it('takes the store from the environment', async () => {
    const store = join(folder.path, 'elsewhere.jsonl');
    const given = { env: { ...env(), UNIGEN_STORE: store } };
    expect(await batch([await list(line('a', 'One')), '--out', out(), '--budget', '5'], given)).toMatchObject({
      code: 0,
    });
    expect(await readdir(out())).not.toContain('journal.jsonl');
    expect(JSON.parse((await batch(['status'], given)).out)).toMatchObject({ finished: 1 });
  });

  it('needs a key before anything is added', async () => {
    const { code, err } = await batch([await list(line('a', 'One')), '--out', out(), '--budget', '5'], { env: {} });
    expect([code, err]).toEqual([3, expect.stringContaining('UNIFICALLY_API_KEY is not set')]);
    // Nor is anything written.
    expect(await readdir(folder.path)).toEqual(['jobs.jsonl']);
    expect((await batch([await list(line('a', 'One')), '--out', out()])).code).toBe(2);
    expect(await readdir(folder.path)).toEqual(['jobs.jsonl']);
  });

  it('ends with 2 if a folder, a store or a run that it names can not be used, and pays for nothing', async () => {
    const path = await list(line('a', 'One'));
    for (const words of [
      [path, '--out', '/dev/null/x', '--budget', '5'],
      [path, '--out', out(), '--store', '/dev/null/journal.jsonl', '--budget', '5'],
      [path, '--out', out(), '--store', 'redis://127.0.0.1:1/0', '--budget', '5'],
      [path, '--out', out(), '--store', 'redis://127.0.0.1:1/0', '--budget', '5', '--repair'],
    ])
      expect([words, (await batch(words)).code]).toEqual([words, 2]);
    expect(created()).toEqual([]);
    await batch([path, '--out', out(), '--budget', '5']);
    expect((await batch(['retry', 'nobody', '--out', out()])).code).toBe(2);
    expect((await batch(['resolve', 'a', 'not-created', '--out', out()])).code).toBe(2);
  });

  it('opens a damaged journal with --repair only, and says so', async () => {
    const path = await list(line('a', 'One'), line('b', 'Two'));
    await batch([path, '--out', out(), '--budget', '5']);
    const journal = join(out(), 'journal.jsonl');
    const lines = readFileSync(journal, 'utf8').split('\n');
    await writeFile(journal, lines.toSpliced(3, 1).join('\n'));
    for (const words of [
      ['status', '--out', out()],
      [path, '--out', out(), '--budget', '5'],
    ]) {
      const { code, err } = await batch(words);
      expect([code, err]).toEqual([2, expect.stringMatching(/lines .* lost.*open it with --repair/i)]);
      expect(err).not.toContain('`repair`');
    }
    const repaired = await batch([path, '--out', out(), '--budget', '5', '--repair']);
    expect(repaired.err).toContain('warning: ');
    // Whether a run is unknown now depends on what its lost line may have said; none is paid for again.
    expect([0, 5]).toContain(repaired.code);
    expect(created().sort()).toEqual(['One', 'Two']);
    // Once is enough.
    expect((await batch(['unknown', '--out', out()])).code).toBe(0);
  });

  it('does not pay again if the journal is gone and its results are there', async () => {
    const path = await list(line('a', 'One'));
    await batch([path, '--out', out(), '--budget', '5']);
    await rm(join(out(), 'journal.jsonl'));
    expect(await batch([path, '--out', out(), '--budget', '5'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('has results, but the journal of their runs is gone'),
    });
    expect(created()).toEqual(['One']);
    expect(await results()).toHaveLength(1);
  });
});
