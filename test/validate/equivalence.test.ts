import { describe, expect, it } from 'vitest';
import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { families } from '../../generated/validators/index.js';
import type { JsonValue } from '../../src/contract/document/types.js';
import { namedExamples } from '../../src/contract/document/branches.js';
import { characters, isUri } from '../../src/validate/checks.js';
import { explainValue } from '../../src/validate/explain.js';
import { IssueCollector } from '../../src/validate/issue-collector.js';
import { loadValidator, type Issue } from '../../src/validate/index.js';
import { allBranches, Contract, document } from '../support/contract.js';
import { readCorpus } from '../support/corpus.js';
import { sumsHold } from '../support/sums.js';
import { seeded } from '../../src/sandbox/random.js';

const ROUNDS = 120;
const source = new Contract(document);
const corpus = readCorpus();
type Body = Record<string, JsonValue>;
type Next = () => number;

const pick = <T>(items: readonly T[], next: Next): T => items[Math.floor(next() * items.length)]!;
const STRAY: JsonValue[] = [
  null,
  true,
  false,
  0,
  1,
  -1,
  2.5,
  8,
  1e12,
  '',
  'text',
  'https://example.com/a.png',
  [],
  ['a'],
  {},
  { a: 1 },
];

/** The request with some properties removed, replaced by those of another request, or changed, at any depth. */
function mutated(body: Body, others: Body[], next: Next): Body {
  const copy = structuredClone(body);
  for (let changes = Math.floor(next() * 4); changes > 0; changes--) {
    const [target, other] = sameDepth(copy, pick(others, next), next);
    const names = [...Object.keys(target), ...Object.keys(other)];
    if (names.length === 0) continue;
    const name = pick(names, next);
    const kind = next();
    if (kind < 0.2) target[name] = structuredClone(pick(STRAY, next));
    else if (kind < 0.25) target[`${name}s`] = structuredClone(pick(STRAY, next));
    else if (name in other) target[name] = structuredClone(other[name]!);
    else Reflect.deleteProperty(target, name);
  }
  return copy;
}

/** The same object of two requests: the whole, mostly its parameters, or something deeper. */
function sameDepth(one: Body, other: Body, next: Next): [Body, Body] {
  const [stay, deeper] = [next() < 0.15, Object.keys(one).filter((name) => isBody(one[name]))];
  if (stay || deeper.length === 0) return [one, other];
  const name = pick(deeper, next);
  const mine = one[name] as Body;
  return sameDepth(mine, isBody(other[name]) ? other[name] : mine, next);
}

function isBody(value: JsonValue | undefined): value is Body {
  return typeof value === 'object' && value !== null;
}

describe('requests changed at random get the verdict of Ajv over the source, and an issue if they are invalid', () => {
  const verdicts = { valid: 0, invalid: 0 };

  it.each(allBranches.map((branch, index) => [`${branch.api} ${branch.model}`, branch, index] as const))(
    '%s',
    async (_name, branch, index) => {
      const next = seeded(index + 1);
      const own = corpus
        .filter(({ api, model }) => api === branch.api && model === branch.model)
        .map(({ body }) => body);
      const valid = [
        ...Object.values(namedExamples(branch.schema)).map(({ value }) => value as Body),
        ...own.filter((body) => source.validator(branch.name)(body)),
      ];
      const [expected, validate] = [source.validator(branch.name), await loadValidator(branch.api, branch.model)];
      const family = families[branch.api].find(({ models }) => models.includes(branch.model))!;
      const { schema, inputKey } = (await family.load())[branch.model]!;
      const isVague = ({ keyword }: Issue) => keyword === 'oneOf';
      const wrong: unknown[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        const body = mutated(pick(valid, next), [...valid, ...own], next);
        const verdict = expected(body) && sumsHold(document, branch.schema, branch.inputKey, body);
        const issues = validate(body);
        const collected = new IssueCollector(inputKey);
        if (verdict) explainValue(collected, schema, body, []);
        // One `expect` for all rounds: a call of `expect` takes longer than the verdict.
        if ((issues.length === 0) !== verdict || issues.some(isVague) || collected.list.length > 0)
          wrong.push({ body, verdict, issues, explained: collected.list });
        verdicts[verdict ? 'valid' : 'invalid']++;
      }
      expect(wrong).toEqual([]);
    },
  );

  it('and many of them are valid, and many invalid', () => {
    expect(verdicts.valid).toBeGreaterThan(3000);
    expect(verdicts.invalid).toBeGreaterThan(3000);
  });
});

describe('checks that Ajv has in modules of its own give the same verdict', () => {
  const ajv = new Ajv2020();
  addFormats.default(ajv);

  it('URIs', () => {
    const expected = ajv.compile({ type: 'string', format: 'uri' });
    const next = seeded(1);
    const PARTS = [
      'http',
      'https',
      'ftp',
      'urn',
      'data',
      'a+b',
      '1a',
      ':',
      ':',
      '/',
      '//',
      '//',
      '/',
      'example.com',
      'a',
      'Z9',
      '%20',
      '%2',
      '%zz',
      '?',
      '#',
      '[',
      ']',
      '@',
      '::1',
      '2001:db8',
      'v1.x',
      '1.2.3.4',
      '999.1',
      ' ',
      'ü',
      '"',
      '<',
      "'()*",
      '~_-',
      ':8080',
      'fe80',
      ':ffff',
      '::',
    ];
    const written = [
      'https://example.com',
      'http://[::1]:80/a',
      'http://[2001:db8::1:2]/',
      'http://[1::2::3]/',
      'HTTPS://U:P@Example.com:/a?b#c',
      'urn:isbn:1',
      'a:',
      'a:/',
      'a://',
      '//a',
      '',
      'data:image/png;base64,AA==',
    ];
    const built = Array.from(
      { length: 20_000 },
      () =>
        (next() < 0.5 ? 'https://' : '') +
        Array.from({ length: Math.floor(next() * 8) }, () => pick(PARTS, next)).join(''),
    );
    let valid = 0;
    for (const text of [...written, ...built]) {
      const verdict = expected(text);
      if (verdict) valid++;
      expect(isUri(text), text).toBe(verdict);
    }
    expect(valid).toBeGreaterThan(1000);
  });

  it('characters beyond 16 bits, whole and in halves', () => {
    for (const text of ['', 'abc', '😀', 'a😀b😀', '\ud83d', '\ude00', '\ud83d\ud83d\ude00', '\ude00\ud83d']) {
      const size = characters(text);
      const validate = ajv.compile({ type: 'string', minLength: size, maxLength: size });
      expect(validate(text), JSON.stringify(text)).toBe(true);
    }
  });
});
