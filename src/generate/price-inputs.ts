import type { PriceInputs } from '../catalog/model-details.js';
import type { ModelRecord } from '../contract/models/read-models.js';
import { constant, moduleText } from './source.js';

/** What the price of each model depends on apart from its tiers. */
export function priceInputsModule(models: ModelRecord[]): string {
  const entries = models.flatMap((model) => {
    const inputs = priceInputs(model);
    return inputs ? [[`${model.entry.api} ${model.entry.id}`, inputs] as const] : [];
  });
  return moduleText(
    `import type { PriceInputs } from '../../src/catalog/model-details.js';`,
    constant('priceInputs', Object.fromEntries(entries), {
      doc: 'What the price of a model depends on apart from its tiers, by API and id.',
      type: 'Record<string, PriceInputs>',
    }),
  );
}

/** The parameter with the number of units that a task makes, and the defaults that its price depends on. */
export function priceInputs({ branch, defaults }: ModelRecord): PriceInputs | undefined {
  const price = branch.schema['x-price'];
  if (!price) return undefined;
  const quantity = price.quantity ?? undefined;
  const inTiers = (price.tiers ?? []).flatMap(({ when }) => Object.keys(when ?? {}));
  const byWork = price.tiers?.some(({ at }) => at !== undefined) ? ['duration', 'mode', 'width', 'height'] : [];
  const decisive = new Set([...inTiers, ...byWork, ...(quantity === undefined ? [] : [quantity])]);
  const withDefault = [...decisive].filter((name) => defaults[name] !== undefined);
  if (quantity === undefined && withDefault.length === 0) return undefined;
  const own = Object.fromEntries(withDefault.map((name) => [name, defaults[name]]));
  return { quantity, defaults: own as PriceInputs['defaults'] };
}
