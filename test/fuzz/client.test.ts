import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GateAI, Unifically, UnigenError, UnknownOutcomeError } from 'unigen';
import { findSecret } from '../support/secrets.js';
import { FakeClock } from '../support/fake-clock.js';
import { KEY, react, reactions, type Reaction } from './reactions.js';
import { parameters } from '../support/fuzz-runs.js';

// Loaded when a file is first uploaded, which takes real time.
await import('../../src/client/lazy.js');
await import('../../generated/media.js');

// Arbitrary responses to every call of both clients, in memory and on a clock of the test: whatever a server says,
// nothing is paid for twice, nothing leaks, and every call ends.

const URLS = { file: 'https://files.example.com/1.png', output: 'https://example.com/boat.mp4' };
const GOOD = {
  unifically: {
    upload: [{ success: true, file_url: URLS.file }],
    estimate: [{ success: true, code: 200, data: { cost: 0.4 } }],
    create: [{ success: true, code: 200, data: { task_id: 'task_1', status: 'pending' } }],
    poll: [
      { success: true, code: 200, data: { task_id: 'task_1', status: 'processing' } },
      {
        success: true,
        code: 200,
        data: { task_id: 'task_1', status: 'completed', output: { video_url: URLS.output } },
      },
    ],
  },
  gateai: {
    upload: [{ id: 'file_1' }],
    estimate: [{ cost: 0.4, daily_remaining: 90, fits_in_budget: true }],
    create: [{ task_id: 'g1', url: '/get/g1', status: 'PROCESSING', cost: 0.4, remaining: 90 }],
    poll: [{ status: 'PROCESSING' }, { status: 'FINISHED', result: [URLS.output] }],
  },
};
type Step = 'upload' | 'estimate' | 'create' | 'poll';
type Script = Record<Step, Reaction[]>;

interface Journal {
  step: Step;
  reaction: Reaction;
  body: string;
}

/** A server that reacts by a script to each kind of request; the last reaction of a kind is repeated. */
function server(script: Script): { journal: Journal[]; fetch: (request: Request) => Promise<Response> } {
  const journal: Journal[] = [];
  const at: Record<Step, number> = { upload: 0, estimate: 0, create: 0, poll: 0 };
  const fetch = async (request: Request) => {
    const { pathname } = new URL(request.url);
    const body = request.headers.get('content-type')?.includes('json') ? await request.clone().text() : '';
    const step: Step = pathname.endsWith('/upload')
      ? 'upload'
      : pathname === '/api/estimate' || body.includes('"dry_run":true')
        ? 'estimate'
        : request.method === 'POST'
          ? 'create'
          : 'poll';
    const reaction = script[step][Math.min(at[step]++, script[step].length - 1)]!;
    journal.push({ step, reaction, body });
    return react(reaction, request.signal);
  };
  return { journal, fetch };
}

const script = (api: 'unifically' | 'gateai') => {
  const list = (step: Step) => fc.array(reactions(GOOD[api][step]), { minLength: 1, maxLength: 4 });
  return fc.record({ upload: list('upload'), estimate: list('estimate'), create: list('create'), poll: list('poll') });
};

const options = fc.record({
  file: fc.boolean(),
  maxCost: fc.option(fc.constantFrom(0.01, 0.4, 100), { nil: undefined }),
  maxRetries: fc.integer({ min: 0, max: 3 }),
  timeout: fc.constantFrom(5000, 3_600_000),
});

function json(reaction: Reaction): unknown {
  if (reaction.kind !== 'response' || typeof reaction.body !== 'string') return undefined;
  try {
    return JSON.parse(reaction.body);
  } catch {
    return undefined;
  }
}

const ok = (reaction: Reaction) => reaction.kind === 'response' && reaction.status >= 200 && reaction.status < 300;
const fetched = (value: unknown, ...path: string[]): unknown =>
  path.reduce<unknown>((one, name) => (Object(one) as Record<string, unknown>)[name], value);

/** Whether a create may have been sent once more after this: the API said to, or the request never left. */
const permits = (reaction: Reaction) =>
  reaction.kind === 'refused' || (reaction.kind === 'response' && reaction.status === 429);

describe.each(['unifically', 'gateai'] as const)('whatever a server of %s answers', (api) => {
  it('a run pays at most once, after its estimate and uploads, and fails with an error of the library', async () => {
    await fc.assert(
      fc.asyncProperty(script(api), options, async (reactions, { file, maxCost, maxRetries, timeout }) => {
        const clock = new FakeClock();
        const { journal, fetch } = server(reactions);
        const settings = { apiKey: KEY, clock, fetch, maxRetries, random: () => 1 };
        const source = file ? new Blob([Uint8Array.from([0x89, 0x50, 0x4e, 0x47])]) : undefined;
        const client = api === 'gateai' ? new GateAI(settings) : new Unifically(settings);
        const input =
          api === 'gateai' ? { prompt: 'A kite' } : { prompt: 'A kite', ...(source && { start_image_url: source }) };
        const run = (client as Unifically)
          .run('google/veo-3.1-fast', input as never, {
            timeout,
            maxCost,
            ...(api === 'gateai' && source && { images: [source] }),
          })
          .then(
            (output) => ({ output }),
            (error: unknown) => ({ error }),
          );
        // A file is read and hashed in real time.
        for (let turn = 0; file && journal.length === 0 && turn < 10_000; turn++)
          await new Promise((resolve) => setTimeout(resolve, 1));
        const result: { output?: unknown; error?: unknown } = await clock.until(run);

        const creates = journal.filter(({ step }) => step === 'create');
        for (const { reaction } of creates.slice(0, -1)) expect(permits(reaction)).toBe(true);
        if (creates.length > 0) {
          if (maxCost !== undefined) {
            const estimate = journal.filter(({ step }) => step === 'estimate').at(-1)!.reaction;
            const cost = api === 'gateai' ? fetched(json(estimate), 'cost') : fetched(json(estimate), 'data', 'cost');
            expect(ok(estimate) && typeof cost === 'number' && cost >= 0 && cost <= maxCost).toBe(true);
          }
          if (file) {
            const upload = journal.filter(({ step }) => step === 'upload').at(-1)!.reaction;
            const reference = api === 'gateai' ? fetched(json(upload), 'id') : fetched(json(upload), 'file_url');
            expect(ok(upload) && typeof reference === 'string' && reference !== '').toBe(true);
            const sent = JSON.parse(creates.at(-1)!.body) as {
              input?: { start_image_url?: unknown };
              images?: unknown[];
            };
            expect(api === 'gateai' ? sent.images![0] : sent.input!.start_image_url).toBe(reference);
          }
          const last = creates.at(-1)!.reaction;
          const id = api === 'gateai' ? fetched(json(last), 'task_id') : fetched(json(last), 'data', 'task_id');
          // A success without the id of a task, and whatever has no response: nobody knows.
          if (
            (ok(last) && (typeof id !== 'string' || id === '')) ||
            last.kind === 'lost' ||
            last.kind === 'broken' ||
            last.kind === 'silent' ||
            last.kind === 'throws'
          ) {
            expect(result.error).toBeInstanceOf(UnknownOutcomeError);
          }
        }
        if ('error' in result) {
          expect(result.error).toBeInstanceOf(UnigenError);
          expect(findSecret(result.error, KEY)).toBeUndefined();
          if (journal.some(({ step }) => step === 'poll'))
            expect((result.error as UnigenError).handle?.id).toEqual(expect.any(String));
        } else {
          expect(result.output).toEqual(expect.any(Object));
        }
        // The timeout, one attempt that was in flight, and nothing that runs after it.
        expect(clock.now()).toBeLessThanOrEqual(timeout + 1);
        expect(clock.sleeping).toBe(0);
      }),
      parameters(1000),
    );
  }, 600_000);

  it('reads of lists, accounts and tasks give what is documented or an error of the library', async () => {
    const anyReaction = reactions([
      { success: true, code: 200, data: { balance_usd: 5, voices: [{ voice_id: 'v1' }], status: 'processing' } },
      { success: true, code: 200, data: [{ id: 'm1', name: 'Orbit' }] },
      { status: 'FAILED', error: 'No such voice', your_budget: { daily_limit: 100 } },
      [{ id: 'sora-2', params: ['prompt'] }],
    ]);
    await fc.assert(
      fc.asyncProperty(fc.array(anyReaction, { minLength: 1, maxLength: 3 }), fc.nat(7), async (poll, which) => {
        const clock = new FakeClock();
        const { fetch } = server({ upload: poll, estimate: poll, create: poll, poll });
        const settings = { apiKey: KEY, clock, fetch, random: () => 1 };
        const unifically = new Unifically(settings);
        const gateai = new GateAI(settings);
        const calls: [lists: boolean, call: () => Promise<unknown>][] =
          api === 'gateai'
            ? [
                [true, () => gateai.models.list()],
                [false, () => gateai.models.get('x')],
                [true, () => gateai.models.schema()],
                [false, () => gateai.account.credits()],
                [false, () => gateai.account.dashboard()],
                [false, () => gateai.tasks.get('g1')],
              ]
            : [
                [false, () => unifically.account.get()],
                [true, () => unifically.resources.kling.voices()],
                [true, () => unifically.resources.elevenlabs.voices()],
                [false, () => unifically.resources.suno.verificationPhrase({ language: 'en' })],
                [false, () => unifically.tasks.get('task_1')],
                [true, () => unifically.resources.higgsfield.motions()],
              ];
        const [lists, call] = calls[which % calls.length]!;
        const result = (await clock.until(
          call().then(
            (value) => ({ value }),
            (error: unknown) => ({ error }),
          ),
        )) as { value?: unknown; error?: unknown };
        if ('error' in result) {
          expect(result.error).toBeInstanceOf(UnigenError);
          expect(findSecret(result.error, KEY)).toBeUndefined();
        } else {
          expect(Array.isArray(result.value)).toBe(lists);
          expect(result.value).toEqual(expect.any(Object));
        }
        // Five attempts of a minute, and between them four pauses of five minutes at most.
        expect(clock.now()).toBeLessThanOrEqual(5 * 60_000 + 4 * 300_000);
      }),
      parameters(300),
    );
  }, 600_000);
});
