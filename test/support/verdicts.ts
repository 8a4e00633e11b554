import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Case } from './corpus.js';

/** Why a request was refused. */
export interface Refusal {
  /** Sentences that say what is wrong. */
  sentences: string[];
  /** Parameters that are named outside of the sentences. */
  parameters: string[];
}

interface Api {
  url: string;
  fetch: (request: Request) => Promise<Response>;
  stop?: () => Promise<void>;
}

/** What decides the cases of the corpus. */
export interface Backend {
  name: string;
  /** Why it is skipped. */
  skipped?: string;
  start: () => Promise<Api>;
  cases: Case[];
  /** Pause between two requests. */
  paceMs?: number;
  key: string;
  refusal: (response: Response, body: unknown) => Refusal;
  /** How many sentences may report a broken rule. */
  maxSentences: number;
}

const label = (item: Case) => `${item.api} ${item.model}: ${item.name}`;

/** Tests that a backend accepts what the contract accepts, and names the parameter if it refuses a request. */
export function testVerdicts({ name, skipped, start, cases, paceMs, key, refusal, maxSentences }: Backend): void {
  if (skipped) {
    it.skip(`gives every case its verdict (skipped: ${skipped})`, () => {});
    return;
  }
  let backend: Api;
  beforeAll(async () => {
    backend = await start();
  }, 60_000);
  afterAll(() => backend.stop?.());

  /** Sends all cases, a few at a time, and collects what `problemOf` returns. */
  async function problems(
    valid: boolean,
    problemOf: (item: Case, response: Response, body: unknown) => string | undefined,
  ): Promise<string[]> {
    const found: string[] = [];
    const queue = cases.filter((item) => item.valid === valid);
    await Promise.all(
      Array.from({ length: paceMs === undefined ? 8 : 1 }, async () => {
        for (let item = queue.shift(); item !== undefined; item = queue.shift()) {
          const request = new Request(backend.url + (item.api === 'gateai' ? '/api/generate' : '/v1/tasks'), {
            method: 'POST',
            headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' },
            body: JSON.stringify(item.body),
          });
          const response = await backend.fetch(request);
          const problem = problemOf(item, response, await response.json());
          if (problem !== undefined) found.push(problem);
          if (paceMs !== undefined) await new Promise((resolve) => setTimeout(resolve, paceMs));
        }
      }),
    );
    return found;
  }

  it('accepts the valid cases', async () => {
    const wrong = await problems(true, (item, response, body) => {
      if (response.status === 200) return undefined;
      // A backend with state requires the task that a request refers to.
      const { sentences } = refusal(response, body);
      return sentences.some((sentence) => /must name a (clip or )?task of this account/.test(sentence))
        ? undefined
        : `${label(item)} → ${response.status} ${sentences.join(' | ')}`;
    });
    expect(wrong).toEqual([]);
  }, 1_200_000);

  it('refuses the invalid cases in few sentences that name the parameter', async () => {
    const counts = new Map<number, number>();
    const wrong = await problems(false, (item, response, body) => {
      const { sentences, parameters } = refusal(response, body);
      counts.set(sentences.length, (counts.get(sentences.length) ?? 0) + 1);
      const refused = item.api === 'gateai' ? [400] : [422, 400];
      if (!refused.includes(response.status)) return `${label(item)} → ${response.status}`;
      if (sentences.length < 1 || sentences.length > maxSentences)
        return `${label(item)}: ${sentences.length} sentences: ${sentences.join(' | ')}`;
      const named = item.wrong.some(
        (parameter) =>
          parameters.includes(parameter) ||
          sentences.some((sentence) => new RegExp(`\\b${parameter}\\b`).test(sentence)),
      );
      return named ? undefined : `${label(item)}: ${item.wrong.join(' or ')} is not named: ${sentences.join(' | ')}`;
    });
    expect(wrong).toEqual([]);
    console.log(`${name}: sentences for a broken rule:`, Object.fromEntries([...counts].sort()));
  }, 1_200_000);
}
