import { describe, expect, it } from 'vitest';
import { operations } from '../../generated/operations.js';
import { FORWARDED, routerOf } from '../../src/proxy/routes.js';

/** Takes the key as a query parameter, and shows the account of everybody's key. */
const NOT_FORWARDED = ['gateaiGetDashboard'];

describe('the operations that are forwarded', () => {
  it('are all of the contract but those that are named here', () => {
    const ids = Object.values(FORWARDED).flatMap((entries) => entries.map(({ operation }) => operation.id));
    expect([...ids, ...NOT_FORWARDED].sort()).toEqual(Object.keys(operations).sort());
  });

  it('belong to the hosts of their API, and only a create is paid', () => {
    for (const [api, entries] of Object.entries(FORWARDED)) {
      for (const { operation, kind } of entries) {
        expect(operation.host === 'gateai', operation.id).toBe(api === 'gateai');
        expect('paid' in operation, operation.id).toBe(kind === 'create');
      }
    }
  });

  it('have a pattern for each path parameter', () => {
    for (const { operation, parameter } of Object.values(FORWARDED).flat())
      expect(parameter !== undefined, operation.id).toBe(operation.path.includes('{'));
  });
});

it.each([
  ['unifically', 'GET', '/v1/resources/kuaishou/kling/voices', '', '/v1/resources/kuaishou/kling/voices'],
  ['unifically', 'GET', '/v1/resources/kuaishou/kling/voices', 'language=de', '/v1/resources/kuaishou/kling/voices'],
  ['unifically', 'GET', '/v1/resources/other/voices', '', undefined],
  ['unifically', 'POST', '/v1/resources/kuaishou/kling/voices', '', undefined],
  ['gateai', 'GET', '/v1/models/seedance-2.0', '', '/v1/models/seedance-2.0'],
  ['gateai', 'GET', '/v1/models/..', '', undefined],
  ['gateai', 'GET', '/api/me', '', undefined],
] as const)('at %s, %s %s?%s is forwarded to %s', (api, method, path, query, expected) => {
  expect(routerOf(api)(method, path, new URLSearchParams(query))?.path).toBe(expected);
});
