import { capitalized } from '../../../../src/internal/capitalized.js';
import { typicalWords } from '../../../../src/catalog/words/duration-words.js';
import { modelPath } from '../../../../src/reference/paths.js';
import type { ReferenceModel } from '../../../../src/reference/reference-model.js';
import { pathBetween } from '../../path-between.js';
import { Words } from '../words.js';
import { differenceWords } from './difference.js';
import type { PartProps } from './part-props.js';
import { priceFact } from '../../../../src/catalog/words/price-words.js';
import type { ModelSite } from './site.js';

/** The most models of a provider that are shown. */
const MAX_OTHERS = 10;

/** So many are shown or named if a model has variants and others are similar enough. */
const MIN_SIMILAR = 4;

/** The least `likeness` of a model that is named beside variants. */
const MIN_LIKENESS = 0.25;

/** The models that share a file of the contract with a model: variants of it. */
function variantsOf({ models }: ModelSite, model: ReferenceModel): ReferenceModel[] {
  return models.filter((other) => other !== model && other.source === model.source && model.source !== '');
}

/** The variants of a model; if it has none, others of its provider that make the same. Those that do most of the same are first. */
export function familyOf(site: ModelSite, model: ReferenceModel): ReferenceModel[] {
  const variants = variantsOf(site, model);
  if (variants.length > 0) return variants.toSorted((one, other) => likeness(other, model) - likeness(one, model));
  return othersOf(site, model).slice(0, MAX_OTHERS);
}

/** The models to name beside the variants of a model, if those are few: others of its provider that do much of the same. */
export function similarTo(site: ModelSite, model: ReferenceModel): ReferenceModel[] {
  const variants = variantsOf(site, model);
  if (variants.length === 0) return [];
  return othersOf(site, model)
    .filter((other) => !variants.includes(other) && likeness(other, model) >= MIN_LIKENESS)
    .slice(0, Math.max(0, MIN_SIMILAR - variants.length));
}

/** The current models of the provider that make the same. */
const othersOf = ({ models }: ModelSite, model: ReferenceModel): ReferenceModel[] =>
  models
    .filter(
      (other) =>
        other !== model &&
        other.api === model.api &&
        other.details.provider === model.details.provider &&
        other.entry.kind === model.entry.kind &&
        !other.entry.deprecated,
    )
    .toSorted((one, other) => likeness(other, model) - likeness(one, model));

/** How much of what goes in and comes out of two models is the same, from 0 to 1. */
function likeness(
  { entry: { capabilities: some } }: ReferenceModel,
  { entry: { capabilities: others } }: ReferenceModel,
) {
  const shared = some.filter((name) => others.includes(name)).length;
  return shared / (some.length + others.length - shared || 1);
}

/** What the models of `familyOf` are. */
export function familyTitle(site: ModelSite, model: ReferenceModel): string {
  return variantsOf(site, model).length > 0 ? 'Similar models' : `Other models of ${model.details.provider}`;
}

/** The variants of a model or others of its provider, for those who may want another one. */
export function Family({ model, site }: PartProps) {
  const family = familyOf(site, model);
  if (family.length === 0) return null;
  const similar = similarTo(site, model);
  return (
    <section aria-labelledby="family">
      <h2 id="family">{familyTitle(site, model)}</h2>
      <dl class="capabilities">
        {family.map((other) => {
          const { title, typicalSeconds } = other.entry;
          return (
            <div>
              <dt>
                <a href={pathBetween(modelPath(model), modelPath(other))}>{title}</a>
              </dt>
              <dd>
                <Words text={capitalized(differenceWords(model, other))} />. Price: {priceFact(other.entry)}.
                {typicalSeconds && ` Typical time: ${typicalWords(typicalSeconds)}.`}
              </dd>
            </div>
          );
        })}
      </dl>
      {similar.length > 0 && (
        <p>
          Also{' '}
          {similar.map((other, at) => (
            <>
              {at > 0 && ', '}
              <a href={pathBetween(modelPath(model), modelPath(other))}>{other.entry.title}</a>
            </>
          ))}
          .
        </p>
      )}
    </section>
  );
}
