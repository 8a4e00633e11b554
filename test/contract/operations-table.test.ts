import { describe, expect, it } from 'vitest';
import { hosts, operations } from '../../generated/operations.js';
import { METHODS, type SecurityRequirement } from '../../src/contract/document/types.js';
import type { Operation } from '../../src/types/operation.js';
import { document } from '../support/contract.js';

const table: Record<string, Operation> = operations;
const limits = document['x-rate-limits'] ?? {};

const documented = Object.entries(document.paths).flatMap(([path, item]) =>
  METHODS.flatMap((method) => {
    const operation = item[method];
    return operation ? [{ path, item, method, operation }] : [];
  }),
);

/** Where the key may be, as the security schemes say: in the query, in a header, or nowhere. */
function placesOfKey(requirements: SecurityRequirement[]): string[] {
  return requirements.map((requirement) => {
    const [name] = Object.keys(requirement);
    const scheme = name === undefined ? undefined : document.components.securitySchemes?.[name];
    if (scheme === undefined) return 'none';
    return scheme.type === 'http' ? 'header' : String(scheme.in);
  });
}

const PLACES = { header: ['header'], query: ['query'], optional: ['header', 'none'], none: [] };

describe('the table of operations', () => {
  it('has every operation of the contract, in its order', () => {
    expect(documented.length).toBeGreaterThan(20);
    expect(Object.keys(table)).toEqual(documented.map(({ operation }) => operation.operationId));
  });

  it('has a host for every server', () => {
    const servers = documented.flatMap(({ item }) => item.servers ?? document.servers ?? []);
    expect(new Set(servers.map(({ url }) => url))).toEqual(new Set(Object.values(hosts)));
  });

  it.each(documented.map((place) => [place.operation.operationId!, place] as const))(
    '%s: has its method, path, host, key, price and limit',
    (id, { path, item, method, operation }) => {
      const { host, auth, paid, limit, ...own } = table[id]!;
      expect(own).toEqual({ id, method: method.toUpperCase(), path });
      expect((item.servers ?? document.servers ?? []).map(({ url }) => url)).toEqual([hosts[host]]);
      expect(placesOfKey(operation.security ?? document.security ?? []).sort()).toEqual(PLACES[auth]);
      expect(paid).toBe(operation['x-paid']);
      expect(limit?.name).toBe(operation['x-rate-limit']);
    },
  );

  it('has the figures of every limit, in milliseconds', () => {
    const used = Object.values(table).flatMap(({ limit }) => (limit ? [limit] : []));
    expect(used.length).toBeGreaterThan(10);
    for (const { name, ...figures } of used) {
      expect(limits).toHaveProperty(name);
      const { requests, window, block } = limits[name]!;
      expect(figures).toEqual({
        requests,
        windowMs: window * 1000,
        ...(block !== undefined && { blockMs: block * 1000 }),
      });
    }
  });

  it('charges for nothing but starting a generation', () => {
    const paid = Object.values(table).filter((operation) => operation.paid);
    expect(paid.map(({ id }) => id)).toEqual(['createTask', 'gateaiGenerate']);
  });
});
