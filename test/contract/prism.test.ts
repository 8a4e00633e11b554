import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPrism, type RunningPrism } from '../../scripts/prism/start.js';
import { readCorpus, type Case } from '../support/corpus.js';

const corpus = readCorpus();
let prism: RunningPrism;

beforeAll(async () => {
  prism = await startPrism();
}, 60_000);
afterAll(() => prism.stop());

type Violation = { location: string[]; code: string; message: string };

async function send(item: Pick<Case, 'api' | 'body'>): Promise<{ status: number; violations: Violation[] }> {
  const answer = await fetch(prism.url + (item.api === 'gateai' ? '/api/generate' : '/v1/tasks'), {
    method: 'POST',
    headers: { Authorization: 'Bearer test', 'Content-Type': 'application/json' },
    body: JSON.stringify(item.body),
  });
  await answer.arrayBuffer();
  const header = answer.headers.get('sl-violations');
  return { status: answer.status, violations: header === null ? [] : (JSON.parse(header) as Violation[]) };
}

/** Runs `work` over all items, a few at a time, and collects what each says is wrong. */
async function complaints<T>(items: T[], work: (item: T) => Promise<string | undefined>): Promise<string[]> {
  const found: string[] = [];
  const queue = [...items];
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      for (let item = queue.shift(); item !== undefined; item = queue.shift()) {
        const complaint = await work(item);
        if (complaint !== undefined) found.push(complaint);
      }
    }),
  );
  return found;
}

const label = (item: Case) => `${item.api} ${item.model}: ${item.name}`;
const text = (violations: Violation[]) => violations.map(({ message }) => message).join(' | ');

describe('Prism over HTTP gives every case of the corpus its verdict', () => {
  it('takes the valid ones', async () => {
    const wrong = await complaints(corpus.filter((item) => item.valid), async (item) => {
      const { status, violations } = await send(item);
      return status === 200 ? undefined : `${label(item)} → ${status} ${text(violations)}`;
    });
    expect(wrong).toEqual([]);
  }, 120_000);

  const counts = new Map<number, number>();

  it('refuses the invalid ones, names the member and gives at most 3 violations', async () => {
    const wrong = await complaints(corpus.filter((item) => !item.valid), async (item) => {
      const { status, violations } = await send(item);
      counts.set(violations.length, (counts.get(violations.length) ?? 0) + 1);
      if (status !== (item.api === 'gateai' ? 400 : 422)) return `${label(item)} → ${status}`;
      if (violations.length < 1 || violations.length > 3) return `${label(item)}: ${violations.length} violations: ${text(violations)}`;
      const named = violations.some(({ location, message }) =>
        item.wrong.some((member) => location.includes(member) || new RegExp(`\\b${member}\\b`).test(message)),
      );
      return named ? undefined : `${label(item)}: ${item.wrong.join(' or ')} is not named: ${text(violations)}`;
    });
    expect(wrong).toEqual([]);
    console.log('violations a broken rule:', Object.fromEntries([...counts].sort()));
  }, 120_000);
});

describe('what Prism would drop in silence without the dialect', () => {
  const codes = async (item: Pick<Case, 'api' | 'body'>) => (await send(item)).violations.map(({ code }) => code);

  it('refuses an unevaluated member', async () => {
    const body = { model: 'sora-2', params: { prompt: 'A kite', sibling: 1 } };
    expect(await codes({ api: 'gateai', body })).toContain('unevaluatedProperties');
  });

  it('refuses a broken dependentRequired', async () => {
    const body = { model: 'google/veo-3.1-fast', input: { prompt: 'A kite', end_image_url: 'https://example.com/b.png' } };
    expect(await codes({ api: 'unifically', body })).toContain('dependentRequired');
  });

  it('refuses an unknown model with one violation', async () => {
    const { status, violations } = await send({ api: 'unifically', body: { model: 'google/veo-9', input: {} } });
    expect(status).toBe(422);
    expect(violations.map(({ code, location }) => [code, location.at(-1)])).toEqual([['enum', 'model']]);
  });
});

describe('the requests that Prism refuses before looking at the body', () => {
  it('answers 401 without a key', async () => {
    const answer = await fetch(`${prism.url}/account`);
    expect(answer.status).toBe(401);
  });

  it('lists the models of GateAI without a key', async () => {
    const answer = await fetch(`${prism.url}/v1/models`);
    expect(answer.status).toBe(200);
  });
});
