import type { Json, ModelDetails, PriceInputs } from '../catalog/model-details.js';
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
export function priceInputs({ branch, details }: ModelRecord): PriceInputs | undefined {
  const price = branch.schema['x-price'];
  if (!price) return undefined;
  const quantity = price.quantity ?? undefined;
  const inTiers = (price.tiers ?? []).flatMap(({ when }) => Object.keys(when ?? {}));
  const byWork = price.tiers?.some(({ at }) => at !== undefined) ? ['duration', 'mode', 'width', 'height'] : [];
  const decisive = new Set([...inTiers, ...byWork, ...(quantity === undefined ? [] : [quantity])]);
  const defaults = [...decisive].flatMap((name) => {
    const value = defaultInEachMode(details, name);
    return value === undefined ? [] : [[name, value] as const];
  });
  if (quantity === undefined && defaults.length === 0) return undefined;
  return { quantity, defaults: Object.fromEntries(defaults) as PriceInputs['defaults'] };
}

/** A default that holds in every mode: that of one mode would make the price of another too low. */
function defaultInEachMode({ parameters, modes }: ModelDetails, name: string): Json | undefined {
  const { default: defaultValue, modeDefaults = [] } = (Object.hasOwn(parameters, name) && parameters[name]) || {};
  if (defaultValue !== undefined) return defaultValue;
  const [only, ...others] = modeDefaults;
  return only && others.length === 0 && only.modes.length === modes.length ? only.value : undefined;
}
