import { describe, expect, it } from 'vitest';
import { GateAI, Unifically, UnknownOutcomeError } from 'unigen';
import { FakeClock } from '../support/fake-clock.js';

// `fetch` of a client, which raw clients send their requests with.

// Loaded on first use, which takes real time.
await import('../../src/client/lazy.js');

let keys = 0;

function over(respond: (request: Request) => Response | Promise<Response>) {
  const clock = new FakeClock();
  const times: number[] = [];
  const fetch = async (request: Request) => {
    times.push(clock.now());
    return respond(request);
  };
  const options = { apiKey: `sk-raw-fetch-${++keys}`, clock, fetch, random: () => 1 };
  return { clock, times, api: new Unifically(options), gateai: new GateAI(options) };
}

const lost = () => Promise.reject(new TypeError('fetch failed'));
const post = (url: string) => new Request(url, { method: 'POST', body: '{}' });

describe('a request of a raw client', () => {
  it.each(['https://api.unifically.com/v1/tasks', 'https://api.unifically.com/v2/tasks'])(
    'to %s that may have been paid for is sent once',
    async (url) => {
      const { api, clock, times } = over(lost);
      const error = await clock.until(api.fetch(post(url)).catch((reason: unknown) => reason));
      expect(error).toBeInstanceOf(UnknownOutcomeError);
      expect(times).toEqual([0]);
    },
  );

  it('to an operation that costs nothing is retried, also if it is a POST', async () => {
    const { gateai, clock, times } = over(lost);
    const call = clock.until(gateai.fetch(post('https://core.claude.gg/api/estimate')));
    await expect(call).rejects.toMatchObject({ name: 'ConnectionError' });
    expect(times).toEqual([0, 500, 1500, 3500, 7500]);
  });

  it.each(['account', 'v1/tasks/a%2Fb?x=1', 'not/in/the/contract'])('to GET /%s keeps the limit', async (path) => {
    const { api, clock, times } = over(() => Response.json({}));
    const url = `https://api.unifically.com/${path}`;
    await clock.until(Promise.all(Array.from({ length: 11 }, () => api.fetch(new Request(url)))));
    expect(times).toEqual([...Array<number>(10).fill(0), 1010]);
  });
});
