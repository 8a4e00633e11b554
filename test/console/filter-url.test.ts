import { describe, expect, it } from 'vitest';
import { filterOfQuery, queryOfFilter } from '../../src/console/state/filter-url.js';
import { NO_REQUEST_FILTER, NO_TASK_FILTER } from '../../src/console/state/filters.js';
import { parseRoute } from '../../src/console/state/route.js';

describe('a filter in the address', () => {
  it('is only what differs from the one that a section begins with', () => {
    expect(queryOfFilter(NO_TASK_FILTER, NO_TASK_FILTER)).toBe('');
    expect(queryOfFilter({ ...NO_TASK_FILTER, status: 'failed' }, NO_TASK_FILTER)).toBe('status=failed');
    // To show all polls is a choice too.
    expect(queryOfFilter({ ...NO_REQUEST_FILTER, polls: '' }, NO_REQUEST_FILTER)).toBe('polls=');
  });

  it.each([
    { ...NO_REQUEST_FILTER, q: 'a & b=c #?%+ é' },
    { ...NO_REQUEST_FILTER, polls: '', operation: 'getTask', status: '5xx' },
  ])('is read as it was written: %o', (filter) => {
    const { section, id, query } = parseRoute(`#/requests/req_1?${queryOfFilter(filter, NO_REQUEST_FILTER)}`);
    expect([section, id]).toEqual(['requests', 'req_1']);
    expect(filterOfQuery(query!, NO_REQUEST_FILTER)).toEqual(filter);
  });

  it('takes no unknown name', () => {
    expect(filterOfQuery('status=failed&key=secret&__proto__=x', NO_TASK_FILTER)).toEqual({
      ...NO_TASK_FILTER,
      status: 'failed',
    });
  });

  it('is not in an address without a query', () => {
    expect(parseRoute('#/tasks/a%3Fb')).toEqual({ section: 'tasks', id: 'a?b' });
    expect(parseRoute('')).toEqual({ section: 'tasks' });
    expect(parseRoute('#/tasks?')).toEqual({ section: 'tasks', query: '' });
  });
});
