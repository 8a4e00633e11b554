import { describe } from 'vitest';
import { decidedCorpus } from '../support/corpus.js';
import { prismUrl } from '../support/on-demand.js';
import { testVerdicts, type Backend } from '../support/verdicts.js';

// The whole corpus by Prism, which takes some milliseconds for each case.

const backend: Backend = {
  name: 'Prism',
  start: async () => ({ url: await prismUrl(), fetch }),
  cases: decidedCorpus(),
  key: 'test',
  maxSentences: 3,
  refusal(response) {
    const violations = JSON.parse(response.headers.get('sl-violations') ?? '[]') as {
      location: string[];
      message: string;
    }[];
    return {
      sentences: violations.map(({ message }) => message),
      parameters: violations.flatMap(({ location }) => location),
    };
  },
};

describe('Prism', () => testVerdicts(backend));
