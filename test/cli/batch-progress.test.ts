import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { liveLines, logLine, type BatchView } from '../../src/cli/batch/batch-lines.js';
import { BatchProgress } from '../../src/cli/batch/batch-progress.js';
import { TimeLeft } from '../../src/cli/batch/time-left.js';
import { createContext } from '../../src/cli/context.js';
import { wrapped } from '../../src/cli/output/layout.js';
import { fitText, LiveBlock } from '../../src/cli/output/live-block.js';
import { style } from '../../src/cli/output/style.js';
import type { RunRecord } from '../../src/runs/store.js';
import { parameters } from '../support/fuzz-runs.js';

const plain = style({ NO_COLOR: '1' }, true);
const cells = { full: '#', empty: '-' };
const failure = (message: string): RunRecord => ({
  name: 'shot-17',
  api: 'unifically',
  model: 'google/veo-3.1-fast',
  input: {},
  state: 'failed',
  attempts: 1,
  updatedAt: '2026-01-01T00:00:00.000Z',
  error: { name: 'TaskFailedError', message },
});
const view = (more: Partial<BatchView> = {}): BatchView => ({
  state: {
    total: 1000,
    finished: 400,
    failed: 10,
    unknown: 2,
    running: 45,
    paying: 3,
    waiting: 540,
    cost: 12.4,
    pauses: [],
  },
  now: Date.parse('2026-01-01T12:00:00.000Z'),
  elapsedSeconds: 725,
  perMinute: 34,
  secondsLeft: 1080,
  budget: 50,
  failures: [failure('The image was not generated because of the prompt')],
  isStopping: false,
  ...more,
});

describe('the progress of a batch', () => {
  it('has a bar, the counts, the pace, the spend and the last failures', () => {
    expect(liveLines(view(), 80, plain, cells)).toEqual([
      '################------------------------  412/1000  41%',
      'finished 400  failed 10  unknown 2  running 45  paying 3  waiting 540',
      '12:05  $12.40 of $50.00  34/min  about 18 min left',
      'failed shot-17: The image was not generated because of the prompt',
    ]);
    expect(liveLines(view(), 40, plain, cells)).toEqual([
      '#########-------------  412/1000  41%',
      'finished 400  failed 10  unknown 2',
      'running 45  paying 3  waiting 540',
      '12:05  $12.40 of $50.00  34/min',
      'about 18 min left',
      'failed shot-17: The image was not g..',
    ]);
    // Earlier commands have spent more.
    expect(liveLines(view({ budget: 5 }), 80, plain, cells)[2]).toBe(
      '12:05  $12.40  budget $5.00  34/min  about 18 min left',
    );
    expect(logLine(view())).toBe(
      '412/1000 ended; 400 finished, 10 failed, 2 unknown, 45 running, 3 paying, 540 waiting; $12.40 of $50.00; 34/min; about 18 min left',
    );
  });

  it('says why it waits, and then promises no end', () => {
    const pauses = [{ api: 'gateai', reason: 'daily-budget', until: '2026-01-02T00:00:00.000Z' }] as const;
    const lines = liveLines(
      view({ state: { ...view().state, pauses }, failures: [], isStopping: true }),
      120,
      plain,
      cells,
    );
    expect(lines.slice(2)).toEqual([
      '12:05  $12.40 of $50.00  34/min',
      'nothing more is paid for',
      "GateAI Core: the day's budget is used up; resumes at 00:00 UTC",
    ]);
    const stopping = liveLines(view({ failures: [], isStopping: true }), 80, plain, cells);
    expect(stopping.slice(2)).toEqual(['12:05  $12.40 of $50.00  34/min', 'nothing more is paid for']);
  });

  it('counts a pause down, and says until when in a log', () => {
    const pauses = [
      { api: 'unifically', reason: 'rate-limit', until: '2026-01-01T12:00:41.200Z' },
      { api: 'gateai', reason: 'connection', until: '2026-01-01T12:00:15.000Z' },
    ] as const;
    const paused = view({ state: { ...view().state, pauses }, failures: [] });
    expect(liveLines(paused, 80, plain, cells).slice(-2)).toEqual([
      'paused 0:42, rate limit of Unifically',
      "paused 0:15, GateAI Core can't be reached",
    ]);
    expect(logLine(paused)).toContain(
      "; Unifically asked for a pause; resumes at 12:00:41 UTC; GateAI Core can't be reached; tries again at 12:00:15 UTC",
    );
  });

  it('shows the pause of a client, once for all requests that were refused', async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const paused = { type: 'paused', api: 'unifically', call: 1, operation: 'createTask', limit: 'creates' } as const;
    for (const isTTY of [true, false]) {
      const { context, written } = terminal(isTTY);
      const read = () => Promise.resolve(view().state);
      const options = { json: true, verbose: false, budget: 50, typicalSeconds: undefined, read };
      const progress = new BatchProgress(context, options);
      await progress.begin();
      const until = new Date(Date.now() + 60_000).toISOString();
      for (const pauseMs of [1000, 60_000, 59_990, 0]) progress.clientEvent({ ...paused, pauseMs });
      progress.event({ type: 'pause', api: 'unifically', reason: 'rate-limit', until });
      progress.clientEvent({ type: 'started', api: 'unifically', call: 2 });
      const pauses = written.out.split('\n').filter((line) => line.includes('"paused"'));
      expect(pauses.map((line) => JSON.parse(line) as unknown)).toEqual([
        { event: 'paused', api: 'unifically', reason: 'rate-limit', until },
      ]);
      if (isTTY) {
        await vi.advanceTimersByTimeAsync(18_000);
        expect(written.err).toContain('paused 0:42, rate limit of Unifically');
        written.err = '';
        await vi.advanceTimersByTimeAsync(60_000);
        expect(written.err.slice(-200)).not.toContain('paused');
      } else expect(written.err).toMatch(/^Unifically asked for a pause; resumes at .* UTC\n$/);
      await progress.end();
    }
  });

  it('never has a line as wide as the terminal, whatever is in it', () => {
    const words = fc.string({ unit: fc.constantFrom('a', ' ', '漢', '🚣', '\u001b', 'é'), maxLength: 200 });
    const count = fc.nat({ max: 1e7 });
    fc.assert(
      fc.property(
        fc.integer({ min: 20, max: 200 }),
        words,
        fc.array(count, { minLength: 6, maxLength: 6 }),
        (columns, message, counts) => {
          const [finished, failed, unknown, running, paying, waiting] = counts as [
            number,
            number,
            number,
            number,
            number,
            number,
          ];
          const total = counts.reduce((sum, one) => sum + one, 0);
          const state = { finished, failed, unknown, running, paying, waiting, total, cost: 1234.56, pauses: [] };
          for (const line of liveLines(view({ state, failures: [failure(message)] }), columns, plain, cells)) {
            const width = Array.from(line).reduce((sum, character) => sum + (character < '\u1100' ? 1 : 2), 0);
            // The terminal writes `^C` behind it.
            expect(width + 2).toBeLessThan(Math.max(columns, 26));
          }
        },
      ),
      parameters(200),
    );
  });
});

describe('the time left of a batch', () => {
  it('is unknown before five runs have ended, unless the documents say how long they take', () => {
    const left = new TimeLeft(0, 100);
    left.sample(10_000, 104);
    expect([left.perMinute, left.seconds(50), left.seconds(50, 90)]).toEqual([undefined, undefined, 80]);
    left.sample(120_000, 104);
    expect(left.seconds(50, 90)).toBeUndefined();
  });

  it('follows the pace of the last minutes', () => {
    const left = new TimeLeft(0, 0);
    // 60 a minute for ten minutes, then 6 a minute for ten minutes.
    for (let second = 1; second <= 600; second++) left.sample(second * 1000, second);
    expect(left.perMinute).toBeCloseTo(60, 5);
    expect(left.seconds(120)).toBeCloseTo(120, 5);
    for (let second = 601; second <= 1200; second++) left.sample(second * 1000, 600 + Math.floor((second - 600) / 10));
    expect(left.perMinute!).toBeCloseTo(6, 0);
    // Nothing has ended for a long time: no estimate.
    for (let second = 1201; second <= 1500; second++) left.sample(second * 1000, 660);
    expect(left.seconds(120)).toBeUndefined();
    expect(left.seconds(0)).toBe(0);
  });

  it('keeps a few samples, however often it is asked', () => {
    const left = new TimeLeft(0, 0);
    for (let tick = 1; tick <= 40_000; tick++) left.sample(tick * 250, tick);
    expect(left.perMinute).toBeCloseTo(240, 0);
    expect(JSON.stringify(left)).toBe('{}');
  });
});

/** A context of a terminal, with what was written. */
function terminal(isTTY: boolean, columns = 80) {
  const written = { out: '', err: '' };
  const context = createContext({
    argv: [],
    env: { NO_COLOR: '1' },
    stdin: (async function* () {})(),
    stdout: { write: (text) => (written.out += text) },
    stderr: { write: (text) => (written.err += text) },
    isTTY: { stdout: isTTY, stderr: isTTY },
    columns,
    signal: new AbortController().signal,
    fetch: () => Promise.reject(new Error('unused')),
  });
  return { context, written };
}

describe('lines that are redrawn', () => {
  it('replace the earlier ones, also after the window became narrower', () => {
    const { context, written } = terminal(true);
    let columns = 80;
    const block = new LiveBlock({ ...context, readColumns: () => columns });
    block.draw(['a'.repeat(60), 'b']);
    written.err = '';
    block.draw(['c']);
    expect(written.err).toBe('\r\u001b[K\u001b[A\r\u001b[Kc');
    block.draw(['a'.repeat(60), 'b']);
    columns = 40;
    written.err = '';
    block.erase();
    // Three rows by now.
    expect(written.err).toBe(`\r\u001b[K${'\u001b[A\r\u001b[K'.repeat(2)}`);
    written.err = '';
    block.erase();
    expect(written.err).toBe('');
  });

  it('are cut between characters', () => {
    expect(fitText('abcdef', 6)).toBe('abcdef');
    expect(fitText('abcdefg', 6)).toBe('abcd..');
    expect(fitText('漢漢漢漢', 6)).toBe('漢漢..');
    expect(fitText('🚣🚣', 2)).toBe('🚣');
  });

  it('come at most ten times a second on a terminal, and every 30 s in a log', async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    for (const isTTY of [true, false]) {
      const { context, written } = terminal(isTTY);
      let finished = 0;
      const read = () => Promise.resolve({ ...view().state, finished: finished++ });
      const progress = new BatchProgress(context, {
        json: false,
        verbose: false,
        budget: 50,
        typicalSeconds: undefined,
        read,
      });
      await progress.begin();
      written.err = '';
      await vi.advanceTimersByTimeAsync(60_000);
      const lines = written.err.match(isTTY ? /finished \d+/g : /ended;/g)!;
      expect(lines).toHaveLength(isTTY ? 240 : 2);
      await progress.end();
      written.err = '';
      await vi.advanceTimersByTimeAsync(60_000);
      expect(written.err).toBe('');
    }
  });

  it('give way to what a program prints that reads the events on the same terminal', async () => {
    const { context } = terminal(true);
    let screen = '';
    const write = (text: string) => (screen += text);
    const piped = createContext({
      ...context,
      stdout: { write },
      stderr: { write },
      isTTY: { stdout: false, stderr: true },
    });
    const read = () => Promise.resolve(view().state);
    const progress = new BatchProgress(piped, {
      json: false,
      verbose: false,
      budget: 50,
      typicalSeconds: undefined,
      read,
    });
    await progress.begin();
    progress.event({ type: 'run', run: failure('No luck') });
    // Three lines of progress and the cursor behind the last one: it goes up twice, and each is erased.
    expect(screen).toMatch(/\$50\.00[^\n]*\r\u001b\[K(?:\u001b\[A\r\u001b\[K)+\{"event":"ended"/);
    await progress.end();
  });

  it('wrap at the width that the terminal has by now', () => {
    const { context, written } = terminal(true, 60);
    const text = 'interrupted: nothing more is paid for; creates in flight are awaited. Ctrl+C again ends at once';
    context.stderr.write(`${wrapped({ ...context, readColumns: () => 110 }, text)}\n${wrapped(context, text)}\n`);
    expect(written.err.split('\n').slice(0, 3)).toEqual([text, text.slice(0, 60), text.slice(61)]);
  });

  it('show each change of a run with --verbose', async () => {
    const { context, written } = terminal(false);
    const read = () => Promise.resolve(view().state);
    const progress = new BatchProgress(context, {
      json: true,
      verbose: true,
      budget: undefined,
      typicalSeconds: undefined,
      read,
    });
    await progress.begin();
    const folder = mkdtempSync(join(tmpdir(), 'unigen-progress-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const png = join(folder, 'shot-17.png');
    writeFileSync(png, Buffer.from('89504e470d0a1a0a0000000d49484452000000140000000a', 'hex'));
    const { error: _, ...run } = failure('');
    progress.event({ type: 'run', run: { ...run, state: 'running' } });
    progress.event({ type: 'run', run: { ...run, state: 'finished', cost: 0.06, files: [png, 'out/gone.png'] } });
    progress.event({ type: 'run', run: failure('No luck') });
    await progress.end();
    expect(written.err).toBe(
      `shot-17 runs\nshot-17 finished  $0.06  ${png}  20×10, 24 bytes  out/gone.png\nfailed shot-17: No luck\n`,
    );
    expect(
      written.out
        .trim()
        .split('\n')
        .map((text) => (JSON.parse(text) as { event: string }).event),
    ).toEqual(['started', 'changed', 'ended', 'ended']);
  });
});
