import { describe, expect, it } from 'vitest';
import { models } from '../../generated/models.js';
import { branchName, UNIONS } from '../../scripts/document/unions.js';
import { componentName } from '../../scripts/document/refs.js';
import { allBranches, document } from '../support/contract.js';

/** What the vendors' documents list; a model that is added since makes it more. */
const DOCUMENTED = { unifically: 108, gateai: 53 };

describe.each(UNIONS)('$name', ({ api, name }) => {
  const union = document.components.schemas[name]!;
  const own = allBranches.filter((branch) => branch.api === api);
  const ids = own.map((branch) => branch.model).sort();
  const mapping = union.discriminator!.mapping!;

  it(`covers the ${DOCUMENTED[api]} documented models, each once`, () => {
    expect(ids.length).toBeGreaterThanOrEqual(DOCUMENTED[api]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('lists the same models as branches, mapping keys, consts and catalog ids', () => {
    expect(Object.keys(mapping).sort()).toEqual(ids);
    expect(models.filter((model) => model.api === api).map((model) => model.id).sort()).toEqual(ids);
  });

  it('maps every id to the branch that has it as const', () => {
    for (const branch of own) expect(componentName(mapping[branch.model]!), branch.model).toBe(branch.name);
  });

  it('names every branch after its id', () => {
    for (const branch of own) expect(branch.name).toBe(branchName(api, branch.model));
  });
});

describe('the catalog', () => {
  it('names schemas that exist', () => {
    for (const model of models) {
      expect(document.components.schemas, model.id).toHaveProperty(model.schema);
      expect(document.components.schemas, model.id).toHaveProperty(model.output);
    }
  });

  it('gives each retired model a successor that is current', () => {
    const retired = models.filter((model) => model.deprecated);
    expect(retired.length).toBeGreaterThanOrEqual(10);
    for (const model of retired) {
      const successor = models.find(({ api, id }) => api === model.api && id === model.successor);
      expect(successor, `successor of ${model.id}`).toBeDefined();
      expect(successor?.deprecated, `successor of ${model.id}`).toBeUndefined();
    }
  });
});
