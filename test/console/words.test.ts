import { describe, expect, it } from 'vitest';
import { parseRoute, pathTo } from '../../src/console/state/route.js';
import { progressAt, statusAt } from '../../src/console/state/task-status.js';
import { headerFact } from '../../src/console/views/header-fact.js';
import { conditionWords, countWords } from '../../src/console/views/rule-words.js';
import { durationWords } from '../../src/catalog/words/duration-words.js';
import { listCountWords, moneyWords, secondsWords, shortId, timeWords } from '../../src/console/words.js';

describe('the words of the console', () => {
  it.each([
    [0, '0 ms'],
    [0.2, '<1 ms'],
    [999, '999 ms'],
    [1000, '1 s'],
    [1250, '1.2 s'],
    [59_999, '59 s'],
    [61_000, '1 min 1 s'],
    [3_720_000, '1 h 2 min'],
    [90_000_000, '1 d 1 h'],
  ])('%d ms is %s', (ms, words) => expect(durationWords(ms)).toBe(words));

  it.each([
    [{ shown: 22, more: false, total: 22, isFiltered: false }, '22 rows'],
    [{ shown: 200, more: true, total: undefined, isFiltered: false }, '200 rows shown'],
    [{ shown: 1, more: false, total: 6, isFiltered: true }, '1 of 6 rows'],
    [{ shown: 500, more: true, total: 10_000, isFiltered: true }, '500+ of 10,000 rows'],
    [{ shown: 3, more: false, total: undefined, isFiltered: true }, '3 found'],
  ])('a list of %j has %s', (count, words) => expect(listCountWords(count, 'row')).toBe(words));

  it.each([
    [{ price: 1 }, 'all creates'],
    [{ operation: 'getTask' }, 'poll (Unifically)'],
    [{ operation: ['createTask', 'gateaiGenerate'], model: 'a-*' }, 'create (Unifically), create (GateAI Core) · a-*'],
    [{ fault: { kind: 'fail' } }, 'all creates'],
    [{ fault: { kind: 'reset' } }, 'all requests'],
    [{ nth: 3, limit: 1 }, 'once, from number 3 on'],
    [{ nth: 3, times: 2, limit: 2 }, '2 times, from number 3 on'],
    [{ nth: 3, times: 'always' }, 'from number 3 on'],
    [{ times: 2, limit: 2 }, '2 times'],
    [{ times: 'always', fault: { kind: 'reset' } }, 'all requests'],
  ])('the rule %j is for %s', (rule, words) => expect(conditionWords(rule)).toBe(words));

  it.each([
    [{ matched: 0, applied: 0 }, 'not met yet'],
    [{ limit: 1, matched: 2, applied: 0 }, 'not applied yet · 2 matched'],
    [{ limit: 1, matched: 5, applied: 1 }, 'applied once · 5 matched · used up'],
    [{ matched: 5, applied: 3 }, 'applied 3 times · 5 matched'],
    [{ limit: 2, matched: 2, applied: 2 }, 'applied 2 times · 2 matched · used up'],
  ])('the rule %j was %s', (rule, words) => expect(countWords(rule)).toBe(words));

  it.each([
    ['Retry-After', '60', '60 seconds'],
    ['retry-after', '1', '1 second'],
    ['Retry-After', 'Fri, 27 Nov 2026 19:42:20 GMT', 'Fri, 27 Nov 2026 19:42:20 GMT'],
    ['X-RateLimit-Reset', '1795808540', `1795808540 (${timeWords(1_795_808_540_000)})`],
    ['X-RateLimit-Reset', '30', '30'],
    ['X-RateLimit-Limit', '10', '10'],
  ])('the header %s: %s is %s', (name, value, words) => expect(headerFact([name, value])).toEqual([name, words]));

  it('count whole seconds of what goes on', () => {
    expect([0, 999, 1999, 65_400].map(secondsWords)).toEqual(['1 s', '1 s', '1 s', '1 min 5 s']);
  });

  it.each([
    [0, '$0.00'],
    [0.4, '$0.40'],
    [0.004, '$0.004'],
    [0.012, '$0.012'],
    [99.6, '$99.60'],
    [1_000_099.6, '$1,000,099.60'],
    [-3, '−$3.00'],
  ])('%d dollars are %s', (dollars, words) => expect(moneyWords(dollars)).toBe(words));

  it('shorten an id in its middle', () => {
    expect(shortId('task_000227pcoa')).toBe('task_…27pcoa');
    expect(shortId('task_1')).toBe('task_1');
  });

  it('address what is shown, whatever its id', () => {
    const id = '../x/%2e?#<b>';
    expect(parseRoute(pathTo('tasks', id))).toEqual({ section: 'tasks', id });
    expect(parseRoute('#/tasks/%')).toEqual({ section: 'tasks', id: '%' });
    expect([parseRoute(''), parseRoute('#/nowhere/x')].map(({ section }) => section)).toEqual(['tasks', 'tasks']);
  });

  it('say that a task runs once its time has come, and how far it is', () => {
    const row = { status: 'queued', startsAt: 10, endsAt: 20 } as Parameters<typeof statusAt>[0];
    expect([9, 10, 30].map((now) => statusAt(row, now))).toEqual(['queued', 'running', 'running']);
    expect([5, 15, 30].map((now) => progressAt(row, now))).toEqual([0, 0.5, 1]);
  });
});
