import { capitalized } from '../../../../src/internal/capitalized.js';
import { typicalWords } from '../../../../src/catalog/words/duration-words.js';
import { modelPath, rootOf } from '../../../../src/reference/paths.js';
import type { ReferenceModel } from '../../../../src/reference/reference-model.js';
import { Words } from '../words.js';
import { differenceWords } from './difference.js';
import type { PartProps } from './part-props.js';
import { priceFact } from '../../../../src/catalog/words/price-words.js';
import type { ModelSite } from './site.js';

/** The most models of a provider that are shown. */
const MAX_OTHERS = 10;

/** The models that share a file of the contract with a model: variants of it. */
function variantsOf({ models }: ModelSite, model: ReferenceModel): ReferenceModel[] {
  return models.filter((other) => other !== model && other.source === model.source && model.source !== '');
}

/** The variants of a model; if it has none, others of its provider that make the same, those first that can do the same. */
export function familyOf(site: ModelSite, model: ReferenceModel): ReferenceModel[] {
  const variants = variantsOf(site, model);
  if (variants.length > 0) return variants;
  const { api, entry, details } = model;
  const shared = ({ entry: { capabilities } }: ReferenceModel) =>
    capabilities.filter((name) => entry.capabilities.includes(name)).length;
  return site.models
    .filter(
      (other) =>
        other !== model &&
        other.api === api &&
        other.details.provider === details.provider &&
        other.entry.kind === entry.kind &&
        !other.entry.deprecated,
    )
    .toSorted((one, other) => shared(other) - shared(one))
    .slice(0, MAX_OTHERS);
}

/** What the models of `familyOf` are. */
export function familyTitle(site: ModelSite, model: ReferenceModel): string {
  return variantsOf(site, model).length > 0 ? 'Similar models' : `Other models of ${model.details.provider}`;
}

/** The variants of a model or others of its provider, for those who may want another one. */
export function Family({ model, site }: PartProps) {
  const family = familyOf(site, model);
  if (family.length === 0) return null;
  return (
    <section aria-labelledby="family">
      <h2 id="family">{familyTitle(site, model)}</h2>
      <dl class="capabilities">
        {family.map((other) => {
          const { title, typicalSeconds } = other.entry;
          return (
            <div>
              <dt>
                <a href={rootOf(modelPath(model)) + modelPath(other)}>{title}</a>
              </dt>
              <dd>
                <Words text={capitalized(differenceWords(model, other))} />. Price: {priceFact(other.entry)}.
                {typicalSeconds && ` Typical time: ${typicalWords(typicalSeconds)}.`}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
