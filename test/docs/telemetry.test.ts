import { AsyncLocalStorage } from 'node:async_hooks';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { context, metrics, ROOT_CONTEXT, trace, SpanKind, SpanStatusCode, type Context } from '@opentelemetry/api';
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
  type DataPoint,
  type Histogram,
} from '@opentelemetry/sdk-metrics';
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base';
import { build } from 'esbuild';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import '../../src/client/lazy.js';
import { GateAI, Unifically, type ClientEventListener } from 'unigen';
import { FakeClock } from '../support/fake-clock.js';
import { findSecret } from '../support/secrets.js';
import { recipe } from '../support/snippets.js';

// The listener of the guide, with the real SDK and exporters in memory.

const model = 'google/veo-3.1-fast';
const PROMPT = 'A prompt that no exporter may see';
const input = { prompt: PROMPT };
const reply = (data: object, status = 200, headers: HeadersInit = {}) =>
  Response.json({ success: status < 300, code: status, data }, { status, headers });
const created = () => reply({ task_id: 'task_1', status: 'pending' });
const pending = () => reply({ task_id: 'task_1', status: 'processing' });
const done = () => reply({ task_id: 'task_1', status: 'completed', output: { video_url: 'https://e.com/a.mp4' } });
const lost = () => {
  throw new TypeError('terminated');
};

const spans = new InMemorySpanExporter();
const measured = new InMemoryMetricExporter(AggregationTemporality.DELTA);
const reader = new PeriodicExportingMetricReader({ exporter: measured, exportIntervalMillis: 3_600_000 });
const tracers = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(spans)] });
const meters = new MeterProvider({ readers: [reader] });
const storage = new AsyncLocalStorage<Context>();
let folder: string;
let onEvent: ClientEventListener;

beforeAll(async () => {
  trace.setGlobalTracerProvider(tracers);
  metrics.setGlobalMeterProvider(meters);
  context.setGlobalContextManager({
    active: () => storage.getStore() ?? ROOT_CONTEXT,
    with: (active, work, self, ...args) => storage.run(active, () => work.apply(self, args)),
    bind: (_active, target) => target,
    enable() {
      return this;
    },
    disable() {
      return this;
    },
  });
  // Below the project, so that the recipe finds the packages that it imports.
  folder = await mkdtemp(resolve('.snippets-'));
  const file = join(folder, 'telemetry.ts');
  await writeFile(file, recipe('src/client/telemetry.md', 'telemetry.ts'));
  const outfile = join(folder, 'telemetry.mjs');
  await build({ entryPoints: [file], outfile, bundle: true, packages: 'external', platform: 'node', format: 'esm' });
  const { createTelemetry } = (await import(outfile)) as { createTelemetry: () => ClientEventListener };
  onEvent = createTelemetry();
});
afterEach(() => {
  spans.reset();
  measured.reset();
});
afterAll(async () => {
  await meters.shutdown();
  await tracers.shutdown();
  for (const api of [trace, metrics, context]) api.disable();
  await rm(folder, { recursive: true, force: true });
});

let keys = 0;
function setUp(responses: (() => Response)[]) {
  const clock = new FakeClock();
  const apiKey = `sk-telemetry-${++keys}`;
  return { clock, api: new Unifically({ apiKey, clock, fetch: async () => responses.shift()!(), onEvent }) };
}

/** The points of a metric since the last export. */
async function points(name: string): Promise<DataPoint<Histogram | number>[]> {
  await reader.forceFlush();
  return measured
    .getMetrics()
    .flatMap(({ scopeMetrics }) => scopeMetrics.flatMap((scope) => scope.metrics))
    .filter(({ descriptor }) => descriptor.name === name)
    .flatMap(({ dataPoints }) => dataPoints as DataPoint<Histogram | number>[]);
}

const LABELS = {
  'gen_ai.operation.name': 'generate_content',
  'gen_ai.provider.name': 'unifically',
  'gen_ai.request.model': model,
};

describe('the OpenTelemetry listener of the guide', () => {
  it('makes a span of a task, below the active one, with its cost and its polls', async () => {
    const { api, clock } = setUp([() => reply({ cost: 0.4 }), created, pending, done]);
    const parent = tracers.getTracer('test').startSpan('a job');
    await context.with(trace.setSpan(ROOT_CONTEXT, parent), () => clock.until(api.run(model, input, { maxCost: 1 })));
    const [span, ...more] = spans.getFinishedSpans();
    expect(more).toEqual([]);
    expect(span).toMatchObject({
      name: `generate_content ${model}`,
      kind: SpanKind.CLIENT,
      status: { code: SpanStatusCode.UNSET },
      parentSpanContext: { spanId: parent.spanContext().spanId },
      attributes: {
        ...LABELS,
        'gen_ai.response.id': 'task_1',
        'gen_ai.usage.cost.amount': 0.4,
        'gen_ai.usage.cost.currency': 'USD',
        'gen_ai.usage.cost.source': 'provider',
        'unigen.outcome': 'finished',
      },
    });
    expect(span!.events.map(({ name, attributes }) => [name, attributes?.['unigen.task.status']])).toEqual([
      ['poll', 'processing'],
      ['poll', 'completed'],
    ]);
    const [cost] = await points('gen_ai.client.operation.cost');
    expect(cost).toMatchObject({ attributes: LABELS, value: { sum: 0.4, count: 1 } });
    const [duration] = await points('gen_ai.client.operation.duration');
    expect(duration).toMatchObject({ attributes: LABELS, value: { sum: clock.now() / 1000, count: 1 } });
    for (const secret of [PROMPT, 'sk-telemetry']) {
      expect(findSecret([span!.attributes, span!.events, span!.status, span!.name], secret)).toBeUndefined();
      expect(findSecret(measured.getMetrics(), secret)).toBeUndefined();
    }
  });

  it('counts 429s and notes the retry', async () => {
    const { api, clock } = setUp([() => reply({}, 429, { 'Retry-After': '5' }), created, done]);
    await clock.until(api.run(model, input));
    const [span] = spans.getFinishedSpans();
    expect(span!.events.map(({ name }) => name)).toEqual(['rate limited', 'retry', 'poll']);
    const [count] = await points('unigen.rate_limited');
    expect(count).toMatchObject({ value: 1, attributes: { ...LABELS, 'unigen.operation': 'createTask' } });
    expect(await points('gen_ai.client.operation.cost')).toEqual([]);
  });

  it('marks a failure, an unknown outcome and a wait that was stopped', async () => {
    const failed = () => reply({ task_id: 'task_1', status: 'failed', message: PROMPT });
    const { api, clock } = setUp([created, failed, lost, created]);
    await expect(clock.until(api.run(model, input))).rejects.toThrow();
    await expect(clock.until(api.run(model, input))).rejects.toThrow();
    const handle = await api.tasks.create(model, input);
    await expect(api.tasks.wait(handle, { signal: AbortSignal.abort() })).rejects.toThrow();
    const ended = spans.getFinishedSpans();
    expect(ended.map(({ attributes }) => [attributes['unigen.outcome'], attributes['error.type']])).toEqual([
      ['failed', 'TaskFailedError'],
      ['unknown-outcome', 'UnknownOutcomeError'],
      ['stopped', 'AbortError'],
    ]);
    expect(ended.every(({ status }) => status.code === SpanStatusCode.ERROR)).toBe(true);
    expect(
      findSecret(
        ended.map(({ attributes, events, status }) => [attributes, events, status]),
        PROMPT,
      ),
    ).toBeUndefined();
    expect(await points('unigen.unknown_outcome')).toMatchObject([{ value: 1, attributes: LABELS }]);
  });

  it('has a span in the process that waits for a task of another, with the cost of its handle', async () => {
    const clock = new FakeClock();
    const fetch = async () => Response.json({ status: 'FINISHED', result: ['https://e.com/a.png'] });
    const gateai = new GateAI({ apiKey: 'sk-telemetry-gateai', clock, fetch, onEvent });
    const stored = {
      api: 'gateai',
      id: 'g_1',
      model: 'gpt-image-2',
      createdAt: '2025-12-31T23:59:30.000Z',
      cost: 0.06,
    };
    await clock.until(gateai.tasks.resume(JSON.stringify(stored)));
    const [span] = spans.getFinishedSpans();
    expect(span).toMatchObject({
      name: 'generate_content gpt-image-2',
      attributes: { 'gen_ai.provider.name': 'gateai', 'gen_ai.response.id': 'g_1', 'gen_ai.usage.cost.amount': 0.06 },
    });
    // It was paid for where it was created.
    expect(await points('gen_ai.client.operation.cost')).toEqual([]);
    expect(await points('gen_ai.client.operation.duration')).toMatchObject([{ value: { sum: 30 } }]);
  });
});
