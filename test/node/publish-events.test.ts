import { subscribe, tracingChannel, unsubscribe, type ChannelListener } from 'node:diagnostics_channel';
import { afterEach, describe, expect, it } from 'vitest';
import '../../src/client/lazy.js';
import { Unifically, type ClientEvent } from 'unigen';
import { publishEvents, type TaskTrace } from 'unigen/node';
import { FakeClock } from '../support/fake-clock.js';

const model = 'google/veo-3.1-fast';
const input = { prompt: 'A paper boat' };
const reply = (data: object) => Response.json({ success: true, code: 200, data });
const created = () => reply({ task_id: 'task_1', status: 'pending' });
const done = () => reply({ task_id: 'task_1', status: 'completed', output: { video_url: 'https://e.com/a.mp4' } });
const lost = () => {
  throw new TypeError('terminated');
};

let keys = 0;
function setUp(responses: (() => Response)[]) {
  const clock = new FakeClock();
  const apiKey = `diagnostics-${++keys}`;
  return {
    clock,
    api: new Unifically({ apiKey, clock, fetch: async () => responses.shift()!(), onEvent: publishEvents }),
  };
}

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

/** What the tracing channel publishes, with the types of the events at that time. */
function trace() {
  const log: string[] = [];
  const traces = new Set<TaskTrace>();
  const on = (name: string) => (message: unknown) => {
    const { first, last } = message as TaskTrace;
    traces.add(message as TaskTrace);
    log.push(`${name}: ${first.type}, ${last.type}`);
  };
  const subscribers = {
    start: on('start'),
    end: on('end'),
    asyncStart: on('asyncStart'),
    asyncEnd: on('asyncEnd'),
    error: on('error'),
  };
  const channel = tracingChannel('unigen:task');
  channel.subscribe(subscribers);
  ends.push(() => channel.unsubscribe(subscribers));
  return { log, traces };
}

describe('publishEvents', () => {
  it('publishes each event on `unigen:event`', async () => {
    const events: ClientEvent[] = [];
    const listen: ChannelListener = (event) => void events.push(event as ClientEvent);
    subscribe('unigen:event', listen);
    ends.push(() => unsubscribe('unigen:event', listen));
    const { api, clock } = setUp([created, done]);
    await clock.until(api.run(model, input));
    expect(events.map(({ type }) => type)).toEqual(
      'started request response created request response poll finished'.split(' '),
    );
  });

  it('publishes one trace for each task on `unigen:task`', async () => {
    const { log, traces } = trace();
    const { api, clock } = setUp([created, done]);
    await clock.until(api.run(model, input));
    expect(log).toEqual([
      'start: started, started',
      'end: started, started',
      'asyncStart: started, finished',
      'asyncEnd: started, finished',
    ]);
    expect(traces.size).toBe(1);
  });

  it('publishes the error of one that failed, was lost or is no longer waited for', async () => {
    const { log } = trace();
    const { api, clock } = setUp([lost, created, created]);
    await expect(clock.until(api.run(model, input))).rejects.toThrow('A paid task may exist');
    const handle = await api.tasks.create(model, input);
    await expect(api.tasks.wait(handle, { signal: AbortSignal.abort() })).rejects.toThrow();
    expect(log.filter((line) => /^(error|asyncEnd)/.test(line))).toEqual([
      'error: started, unknown-outcome',
      'asyncEnd: started, unknown-outcome',
      'error: started, stopped',
      'asyncEnd: started, stopped',
    ]);
  });

  it('begins with the first poll of a task that was created elsewhere', async () => {
    const { log } = trace();
    const { api, clock } = setUp([done]);
    await clock.until(api.tasks.wait({ api: 'unifically', id: 'task_1', model, createdAt: '' }));
    expect(log[0]).toBe('start: request, request');
    expect(log.at(-1)).toBe('asyncEnd: request, finished');
  });
});
