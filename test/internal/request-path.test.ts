import { expect, it } from 'vitest';
import { UnigenError } from 'unigen';
import { operations } from '../../generated/operations.js';
import { operationMatcher } from '../../src/internal/match-operation.js';
import { requestPath } from '../../src/internal/request-path.js';

it('percent-encodes the parameters of a path', () => {
  expect(requestPath('/v1/tasks/{task_id}', { task_id: 'a/b ?$&' })).toBe('/v1/tasks/a%2Fb%20%3F%24%26');
  expect(requestPath('/account', {})).toBe('/account');
  expect(requestPath('/account', undefined)).toBe('/account');
  expect(() => requestPath('/get/{task_id}', { task_id: '\ud800' })).toThrow(UnigenError);
});

it('every operation is found by its path', () => {
  const match = operationMatcher(Object.values(operations));
  for (const operation of Object.values(operations)) {
    const path = requestPath(operation.path, { task_id: 'a/b', modelId: 'flux' });
    expect(match(path)).toBe(operation);
  }
  for (const path of ['', '/', '/v1/tasks/', '/v1/tasks/a/b', '/v1/models/', '/nothing'])
    expect(match(path)).toBeUndefined();
});
