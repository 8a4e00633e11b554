import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { models } from 'unigen/catalog';
import { createSandbox } from '../../src/sandbox/index.js';
import type { VerifyReport } from '../../src/verify/report.js';
import { completedTasks } from '../support/completed-tasks.js';
import { leapingClock } from '../support/leaping-clock.js';
import { KEY, run, TERMINAL, useFolder, type Ended } from '../support/run-cli.js';

const folder = useFolder();

/** The overlays with which the running package was made. */
const made = vi.hoisted(() => ({ overlays: [] as string[] }));
vi.mock('../../src/generate/environment/running-contract.js', async (original) => ({
  ...(await original<object>()),
  runningOverlays: () => Promise.resolve(made.overlays),
}));

/** Runs `unigen verify` at a sandbox, or at one that answers otherwise. */
function verify(
  argv: string[],
  { change = (response) => response, ...context }: Parameters<typeof run>[1] & { change?: Change } = {},
): Promise<Ended> {
  const sandbox = createSandbox({ rateLimit: false });
  return run(['verify', ...argv], {
    env: { UNIFICALLY_API_KEY: KEY, GATEAI_API_KEY: KEY },
    fetch: async (request) => change(await sandbox.fetch(request.clone()), request),
    clientOptions: { clock: leapingClock(), requestTimeout: Infinity },
    ...context,
  });
}

type Change = (response: Response, request: Request) => Response | Promise<Response>;

/** Every dry run costs 45 cents. */
const dearer: Change = async (response, request) => {
  if (request.method !== 'POST' || response.status !== 200) return response;
  const body = (await response.json()) as { data?: object };
  return Response.json({ ...body, data: { ...body.data, cost: 0.45 } });
};

describe('unigen verify', () => {
  it('says how long it takes, and exits with 0 if everything agrees', async () => {
    const { code, out, err } = await verify(['google/veo-3.1-fast']);
    expect(err).toBe('about 14 requests, about 5 s; no task is created\n');
    expect(out).toMatch(/^1 model, 14 requests in [\d.]+ s: no differences\n$/);
    expect(code).toBe(0);
  });

  it('verifies all models of both APIs', async () => {
    const { code, out, err } = await verify([]);
    expect(err).toMatch(/^about \d+ requests, about \d\d s; no task is created\n$/);
    expect(out).toMatch(/\d+ requests in [\d.]+ s: no differences\n$/);
    expect(out).toContain(`${models.length} models, `);
    expect(out).toMatch(/^not checked \(\d+\)$/m);
    const text = out.replace(/\s+/g, ' ');
    expect(text).toMatch(
      /suno-ai\/stems, .* \(minimal and full\): `clip_id` names something that only your account has/,
    );
    expect(text).toMatch(/kino-xl .*\(price\): no parameter says how many images are paid for/);
    expect(code).toBe(0);
  }, 30_000);

  it('exits with 1 if something differs, and says what', async () => {
    const { code, out, err } = await verify(['google/veo-3.1-fast'], { change: dearer });
    expect(out).toContain('google/veo-3.1-fast\n  price           price $0.45, documented about $0.40\n');
    expect(err).toMatch(/^result: 1 difference between the live API and the contract \(exit code 1\)$/m);
    expect(err).not.toContain('error');
    expect(code).toBe(1);
  });

  it('prints the report as JSON', async () => {
    const { out, code } = await verify(['google/veo-3.1-fast', '--json'], { change: dearer });
    const report = JSON.parse(out) as VerifyReport;
    expect(report.drifts).toEqual([
      {
        kind: 'price',
        severity: 'drift',
        api: 'unifically',
        model: 'google/veo-3.1-fast',
        documented: 'about $0.40',
        live: '$0.45',
        message: 'price $0.45, documented about $0.40',
        change: { type: 'price', amount: 0.45 },
      },
    ]);
    expect(report.models).toEqual([{ api: 'unifically', id: 'google/veo-3.1-fast', accepted: 4, refused: 0 }]);
    expect(code).toBe(1);
  });

  it('escapes texts of the API in Markdown', async () => {
    const path = join(folder.path, 'report.md');
    const change: Change = (response, request) =>
      request.method === 'POST'
        ? Response.json(
            { success: false, code: 422, data: { message: '<b>|x|</b> `y`\n# [z](http://evil)' } },
            { status: 422 },
          )
        : response;
    const { err } = await verify(['google/veo-3.1-fast', '--markdown', path], { change });
    expect(err).toContain(`${path} is written\n`);
    const text = await readFile(path, 'utf8');
    expect(text).toContain('| `google/veo-3.1-fast` | refused |');
    expect(text).toContain('\\<b\\>\\|x\\|\\</b\\> \\`y\\` \\# \\[z\\](http://evil)');
    const { out } = await verify(['google/veo-3.1-fast', '--markdown', '-']);
    expect(out).toMatch(/^# Live APIs and contract\n/);
  });

  it('writes an overlay as YAML or JSON, and nothing if there is nothing to change', async () => {
    const [yaml, json] = [join(folder.path, 'live.yaml'), join(folder.path, 'live.json')];
    const { err } = await verify(['google/veo-3.1-fast', '--write-overlay', yaml], { change: dearer });
    expect(err).toContain(`${yaml} is written; pass --overlay ${yaml} to any command`);
    await verify(['google/veo-3.1-fast', '--write-overlay', json], { change: dearer });
    // With an installed `unigen-env`, which is not applied once a command has `--overlay`.
    made.overlays = ['models.yaml', yaml];
    const withEnvironment = await verify(['google/veo-3.1-fast', '--write-overlay', yaml], { change: dearer });
    made.overlays = [];
    expect(withEnvironment.err).toContain(
      `${yaml} is written; pass --overlay models.yaml --overlay ${yaml} to any command`,
    );
    const written = parse(await readFile(yaml, 'utf8')) as { actions: unknown[] };
    expect((JSON.parse(await readFile(json, 'utf8')) as typeof written).actions).toEqual(written.actions);
    const price = "$.components.schemas.GoogleVeo31FastTask['x-price']";
    expect(written.actions).toEqual([
      {
        target: `${price}.approximate`,
        description: 'google/veo-3.1-fast: price $0.45, documented about $0.40',
        remove: true,
      },
      { target: `${price}.note`, remove: true },
      {
        target: price,
        update: { amount: 0.45, source: expect.stringMatching(/^live API, \d{4}-\d\d-\d\d$/) as string },
      },
      {
        target: '$.components.schemas.GoogleVeo31FastTask',
        update: { description: expect.stringMatching(/^(?!.*\$0\.40).*Costs \$0\.45\./) as string },
      },
    ]);
    const none = await verify(['google/veo-3.1-fast', '--write-overlay', join(folder.path, 'none.yaml')]);
    expect(none.err).toContain('is not written: there is nothing to change');
  });

  it('redraws its progress on a terminal and leaves nothing of it', async () => {
    const { err, out } = await verify(['google/veo-3.1-fast'], TERMINAL);
    expect(err).toContain('\r\u001b[K10/14');
    expect(err.endsWith('\r\u001b[K')).toBe(true);
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('prints what was found until an error, and exits with the code of the error', async () => {
    let dryRuns = 0;
    const change: Change = (response, request) =>
      request.method === 'POST' && ++dryRuns > 2
        ? Response.json({ success: true, code: 200, data: { task_id: 'task_paid', status: 'pending' } })
        : response;
    const { code, out, err } = await verify(['google/veo-3.1-fast'], { change });
    expect(out).toMatch(/^0 models, 13 requests in [\d.]+ s: no differences until the run ended early$/m);
    expect(err).toContain('unifically answered a dry run with a task (task_paid)');
    expect(err).toContain('wait a minute, then run `unigen account`, which shows the balance');
    expect(code).toBe(5);
  });

  it('leaves out an API without a key, and refuses to run without any', async () => {
    const { code, err, out } = await verify([], { env: { GATEAI_API_KEY: KEY } });
    expect(err).toContain('Unifically is left out: UNIFICALLY_API_KEY is not set\n');
    expect(out).toMatch(/^53 models/m);
    expect(code).toBe(0);
    expect(await verify([], { env: {} })).toMatchObject({
      code: 3,
      out: '',
      err: 'error: neither UNIFICALLY_API_KEY nor GATEAI_API_KEY is set; set the key of the API to verify\n',
    });
    expect((await verify(['google/veo-3.1-fast'], { env: { GATEAI_API_KEY: KEY } })).code).toBe(3);
  });

  it('ends with 3 if the key is refused', async () => {
    const change: Change = () => Response.json({ success: false, code: 401, data: { message: 'No' } }, { status: 401 });
    const { code, err } = await verify(['google/veo-3.1-fast'], { change });
    expect(err).toContain('unifically refuses the key: No');
    expect(code).toBe(3);
  });

  it('shows no key, whatever the API answers', async () => {
    const path = join(folder.path, 'report.md');
    const overlay = join(folder.path, 'live.yaml');
    const change: Change = (_response, request) =>
      request.method === 'POST'
        ? Response.json({ success: false, code: 422, data: { message: `bad ${KEY}` } }, { status: 422 })
        : Response.json({ [KEY]: KEY, success: true, code: KEY, data: { [KEY]: KEY } });
    const { out, err } = await verify(
      ['google/veo-3.1-fast', '--json', '--markdown', path, '--write-overlay', overlay],
      { change },
    );
    const files = await Promise.all([path, overlay].map((file) => readFile(file, 'utf8').catch(() => '')));
    for (const text of [out, err, ...files]) expect(text).not.toContain(KEY);
    expect(files[0]).toContain('bad \\[key\\]');
  });

  it('refuses a folder that does not exist before anything is sent', async () => {
    for (const option of ['--markdown', '--write-overlay']) {
      const { code, err } = await verify(['google/veo-3.1-fast', option, join(folder.path, 'none', 'x.md')]);
      expect(err).toMatch(/does not exist or is not writable/);
      expect(code).toBe(2);
    }
    const both = await verify(['google/veo-3.1-fast', '--json', '--markdown', '-']);
    expect(both.code).toBe(2);
  });
});

describe('unigen verify --try and --like', () => {
  it('ask for what the caller has seen elsewhere', async () => {
    const { out, code } = await verify(['suno-ai/music', '--try', 'mv=chirp-hawk']);
    expect(out).toMatch(/^tried \(1\)\n {2}suno-ai\/music mv=chirp-hawk: refused: mv must be/m);
    expect(out).not.toContain('not checked');
    expect(code).toBe(0);
    const like = await verify(['kuaishou/kling-99', '--like', 'kuaishou/kling-3.0-video']);
    expect(like.out).toContain('kuaishou/kling-99 example minimal of kuaishou/kling-3.0-video: refused: unknown model');
    expect(like.code).toBe(0);
  });

  it('verify a model as it is if the contract has it by now', async () => {
    const { code, out, err } = await verify(['suno-ai/music', '--like', 'suno-ai/lyrics']);
    expect(err).toContain('the contract has suno-ai/music, so it is verified as it is, and --like is ignored\n');
    expect(out).toMatch(/1 model, \d+ requests in [\d.]+ s: no differences/);
    expect(code).toBe(0);
  });

  it('write the price that was seen, without anchors, and say which example is refused', async () => {
    const sandbox = createSandbox({ rateLimit: false });
    const path = join(folder.path, 'like.yaml');
    const { out } = await run(
      ['verify', 'kuaishou/kling-99', '--like', 'kuaishou/kling-3.0-video', '--write-overlay', path],
      {
        env: { UNIFICALLY_API_KEY: KEY },
        clientOptions: { clock: leapingClock(), requestTimeout: Infinity },
        fetch: async (request) => {
          if (request.method !== 'POST') return sandbox.fetch(request);
          const text = (await request.text()).replace('kuaishou/kling-99', 'kuaishou/kling-3.0-video');
          if (text.includes('end_frame_url'))
            return Response.json({ success: false, code: 422, data: { message: 'No frames' } }, { status: 422 });
          const sent = new Request(request.url, { method: 'POST', headers: request.headers, body: text });
          const { data } = (await (await sandbox.fetch(sent)).json()) as { data: object };
          return Response.json({ success: true, code: 200, data: { ...data, cost: 0.7 } });
        },
      },
    );
    expect(out).toMatch(/kuaishou\/kling-99 example \w+ of kuaishou\/kling-3\.0-video: refused: No frames/);
    const text = await readFile(path, 'utf8');
    expect(text).toMatch(/x-price:\n +source: live API, [\d-]+\n +unit: task\n +amount: 0\.7\n/);
    expect(text).not.toMatch(/: [&*]\w/);
  });

  it('say of a value of the contract that the API refuses it', async () => {
    const change: Change = async (response, request) =>
      (await request.text()).includes('"aspect_ratio":"9:16"')
        ? Response.json({ success: false, code: 422, data: { message: 'No portraits' } }, { status: 422 })
        : response;
    const { out, code } = await verify(['google/veo-3.1-quality', '--try', 'aspect_ratio=9:16'], { change });
    expect(out).toContain('aspect_ratio no longer accepts 9:16, which the contract does: No portraits');
    expect(out).toContain('google/veo-3.1-quality aspect_ratio=9:16: refused, but in the contract: No portraits');
    expect(code).toBe(1);
  });

  it('need a task of the account for models that continue from one', async () => {
    const sandbox = createSandbox({ rateLimit: false, speed: 1e6 });
    const [task = ''] = await completedTasks(sandbox, KEY);
    const context = {
      env: { UNIFICALLY_API_KEY: KEY },
      clientOptions: { clock: leapingClock(), requestTimeout: Infinity },
      fetch: (request: Request) => sandbox.fetch(request),
    };
    const without = await run(['verify', 'google/veo-3.1-extend', '--probe'], context);
    expect(without.out.replace(/\s+/g, ' ')).toContain('could be tried: duration, model, prompt, seed and task_id');
    const { out, code } = await run(['verify', 'google/veo-3.1-extend', '--probe', '--task', task], context);
    expect(out).not.toContain('not checked');
    expect(out).toContain('no differences');
    expect(code).toBe(0);
    const unknown = await run(['verify', 'google/veo-3.1-extend', '--task', 'task_none'], context);
    expect(unknown.out).toContain('task task_none: ');
    expect((await run(['verify', 'google/veo-3.1-extend', '--task', '../account'], context)).code).toBe(2);
  });

  it('say the same reason once', async () => {
    const argv = ['verify', 'suno-ai/stems', 'suno-ai/wav', '--markdown', '-'];
    const sandbox = createSandbox({ rateLimit: false });
    const context = {
      env: { UNIFICALLY_API_KEY: KEY },
      clientOptions: { clock: leapingClock(), requestTimeout: Infinity },
      fetch: (request: Request) => sandbox.fetch(request),
    };
    const { out } = await run(argv, context);
    expect(out).toMatch(/^\| `suno-ai\/stems`, `suno-ai\/wav` \| minimal, full \| .*clip/m);
    const text = await run(argv.slice(0, 3), context);
    expect(text.out).toMatch(/^not checked \(4\)\n {2}suno-ai\/stems and suno-ai\/wav \(minimal and full\): /m);
    expect(text.out.replace(/\s+/g, ' ').split('only your account')).toHaveLength(2);
  });

  it.each([
    [['--try', 'mv=x'], '--try needs the model'],
    [['suno-ai/music', '--try', 'mv'], '--try takes parameter=value'],
    [['--like', 'suno-ai/music'], '--like needs one model'],
    [['sora-3', '--like', 'suno-ai/none'], 'unknown model suno-ai/none'],
  ])('refuse %j', async (argv, message) => {
    const { code, err } = await verify(argv);
    expect(err).toContain(message);
    expect(code).toBe(2);
  });
});
