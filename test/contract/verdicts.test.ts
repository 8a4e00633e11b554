import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSandbox } from 'unigen/sandbox/server';
import { readCorpus, type Case } from '../support/corpus.js';
import { prismUrl } from '../support/on-demand.js';

// One suite, several backends: all of them take what the contract takes, and name the member where they refuse.

/** What refuses a request, and how it says why. */
interface Refusal {
  /** Sentences about what is wrong. */
  sentences: string[];
  /** Members that are named apart from them. */
  members: string[];
}

interface Backend {
  name: string;
  /** Why it can't be asked, or undefined where it can. */
  missing?: string;
  start: () => Promise<{ url: string; stop: () => Promise<void> }>;
  cases: Case[];
  /** Milliseconds between two requests. */
  pace?: number;
  key: string;
  refusal: (answer: Response, body: unknown) => Refusal;
  /** How many sentences a broken rule may take. */
  most: number;
}

const corpus = readCorpus();
const liveKey = process.env.UNIGEN_LIVE_UNIFICALLY_KEY;

function inBody(_answer: Response, body: unknown): Refusal {
  const { error, data } = body as { error?: string; data?: { message?: string } };
  return { sentences: [error ?? data?.message ?? ''], members: [] };
}

const backends: Backend[] = [
  {
    name: 'Prism',
    start: async () => ({ url: await prismUrl(), stop: async () => {} }),
    cases: corpus,
    key: 'test',
    most: 3,
    refusal(answer) {
      const violations = JSON.parse(answer.headers.get('sl-violations') ?? '[]') as {
        location: string[];
        message: string;
      }[];
      return {
        sentences: violations.map(({ message }) => message),
        members: violations.flatMap(({ location }) => location),
      };
    },
  },
  {
    name: 'the sandbox',
    start: () => serveSandbox({ port: 0, rateLimit: false, balance: 1e6, prices: () => 0.001, speed: 1e6 }),
    cases: corpus,
    key: 'test',
    most: 1,
    refusal: inBody,
  },
  {
    name: 'the live API of Unifically, by dry runs',
    missing: liveKey === undefined ? 'UNIGEN_LIVE_UNIFICALLY_KEY is not set' : undefined,
    start: async () => ({ url: 'https://api.unifically.com', stop: async () => {} }),
    // Nothing is created: every request is a dry run, ten a second at most.
    cases: corpus
      .filter(({ api }) => api === 'unifically')
      .map((item) => ({ ...item, body: { ...item.body, dry_run: true } })),
    pace: 120,
    key: liveKey ?? '',
    most: 1,
    refusal: inBody,
  },
];

const label = (item: Case) => `${item.api} ${item.model}: ${item.name}`;

describe.each(backends)('$name', ({ name, missing, start, cases, pace, key, refusal, most }) => {
  if (missing) {
    it.skip(`gives every case its verdict (skipped: ${missing})`, () => {});
    return;
  }
  let backend: { url: string; stop: () => Promise<void> };
  beforeAll(async () => {
    backend = await start();
  }, 60_000);
  afterAll(() => backend.stop());

  /** Runs `work` over all cases, a few at a time, and collects what each says is wrong. */
  async function complaints(
    valid: boolean,
    work: (item: Case, answer: Response, body: unknown) => string | undefined,
  ): Promise<string[]> {
    const found: string[] = [];
    const queue = cases.filter((item) => item.valid === valid);
    await Promise.all(
      Array.from({ length: pace === undefined ? 8 : 1 }, async () => {
        for (let item = queue.shift(); item !== undefined; item = queue.shift()) {
          const answer = await fetch(backend.url + (item.api === 'gateai' ? '/api/generate' : '/v1/tasks'), {
            method: 'POST',
            headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' },
            body: JSON.stringify(item.body),
          });
          const complaint = work(item, answer, await answer.json());
          if (complaint !== undefined) found.push(complaint);
          if (pace !== undefined) await new Promise((resolve) => setTimeout(resolve, pace));
        }
      }),
    );
    return found;
  }

  it('takes the valid cases', async () => {
    const wrong = await complaints(true, (item, answer, body) => {
      if (answer.status === 200) return undefined;
      // A backend with a memory wants the task to be there that another one goes on from.
      const { sentences } = refusal(answer, body);
      return sentences.some((sentence) => /names no task/.test(sentence))
        ? undefined
        : `${label(item)} → ${answer.status} ${sentences.join(' | ')}`;
    });
    expect(wrong).toEqual([]);
  }, 1_200_000);

  it('refuses the invalid ones, names the member, and says little', async () => {
    const counts = new Map<number, number>();
    const wrong = await complaints(false, (item, answer, body) => {
      const { sentences, members } = refusal(answer, body);
      counts.set(sentences.length, (counts.get(sentences.length) ?? 0) + 1);
      const refused = item.api === 'gateai' ? [400] : [422, 400];
      if (!refused.includes(answer.status)) return `${label(item)} → ${answer.status}`;
      if (sentences.length < 1 || sentences.length > most)
        return `${label(item)}: ${sentences.length} sentences: ${sentences.join(' | ')}`;
      const named = item.wrong.some(
        (member) =>
          members.includes(member) || sentences.some((sentence) => new RegExp(`\\b${member}\\b`).test(sentence)),
      );
      return named ? undefined : `${label(item)}: ${item.wrong.join(' or ')} is not named: ${sentences.join(' | ')}`;
    });
    expect(wrong).toEqual([]);
    console.log(`${name}: sentences a broken rule:`, Object.fromEntries([...counts].sort()));
  }, 1_200_000);
});
