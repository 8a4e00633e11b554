import { describe } from 'vitest';
import { createSandbox } from 'unigen/sandbox';
import { decidedCorpus } from '../support/corpus.js';
import { testVerdicts, type Backend, type Refusal } from '../support/verdicts.js';

// The cases of the corpus, decided by backends; by Prism in test/tools.

const corpus = decidedCorpus();
const liveKey = process.env.UNIGEN_LIVE_UNIFICALLY_KEY;

function inBody(_answer: Response, body: unknown): Refusal {
  const { error, data } = body as { error?: string; data?: { message?: string } };
  return { sentences: [error ?? data?.message ?? ''], parameters: [] };
}

const backends: Backend[] = [
  {
    name: 'the sandbox',
    // Without a server, of which other tests have enough.
    async start() {
      const sandbox = createSandbox({ rateLimit: false, balance: 1e6, prices: () => 0.001, speed: 1e6 });
      return { url: 'http://sandbox.test', fetch: sandbox.fetch, stop: () => sandbox.close() };
    },
    cases: corpus,
    key: 'test',
    maxSentences: 1,
    refusal: inBody,
  },
  {
    name: 'the live API of Unifically, by dry runs',
    skipped: liveKey === undefined ? 'UNIGEN_LIVE_UNIFICALLY_KEY is not set' : undefined,
    start: async () => ({ url: 'https://api.unifically.com', fetch }),
    // Nothing is created: every request is a dry run, ten a second at most.
    cases: corpus
      .filter(({ api }) => api === 'unifically')
      .map((item) => ({ ...item, body: { ...item.body, dry_run: true } })),
    paceMs: 120,
    key: liveKey ?? '',
    maxSentences: 1,
    refusal: inBody,
  },
];

describe.each(backends)('$name', testVerdicts);
