import { typicalWords } from '../../../../src/catalog/words/duration-words.js';
import { modelPath, rootOf } from '../../../../src/reference/paths.js';
import type { ReferenceModel } from '../../../../src/reference/reference-model.js';
import { differenceWords } from './difference.js';
import type { PartProps } from './part-props.js';
import { priceRange } from '../../../../src/catalog/words/price-words.js';
import type { ModelSite } from './site.js';

/** The models that share a file of the contract with a model: variants of it. */
export function familyOf({ models }: ModelSite, model: ReferenceModel): ReferenceModel[] {
  return models.filter((other) => other !== model && other.source === model.source && model.source !== '');
}

/** The variants of a model, for those who may want another one. */
export function Family({ model, site }: PartProps) {
  const family = familyOf(site, model);
  if (family.length === 0) return null;
  return (
    <section aria-labelledby="family">
      <h2 id="family">Similar models</h2>
      <div class="table-scroll" tabindex={0} role="group" aria-labelledby="family">
        <table class="family">
          <thead>
            <tr>
              <th scope="col">Model</th>
              <th scope="col">Price</th>
              <th scope="col">Typical time</th>
              <th scope="col">Difference</th>
            </tr>
          </thead>
          <tbody>
            {family.map(({ api, id, entry }) => (
              <tr>
                <th scope="row">
                  <a href={rootOf(modelPath(model)) + modelPath({ api, id })}>{entry.title}</a>
                </th>
                <td>{priceRange(entry.price)}</td>
                <td>{entry.typicalSeconds && typicalWords(entry.typicalSeconds)}</td>
                <td>{differenceWords(model.entry, entry)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
