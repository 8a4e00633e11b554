import { typicalWords } from '../../../../src/cli/output/duration-words.js';
import { priceLines } from '../../../../src/cli/output/price-words.js';
import { modelPath } from '../../../../src/reference/paths.js';
import type { ReferenceModel } from '../../../../src/reference/reference-model.js';
import { Words } from '../words.js';
import { rootOfModel, type PartProps } from './page-props.js';
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
              <th scope="col">Time</th>
              <th scope="col">Can, unlike this one</th>
            </tr>
          </thead>
          <tbody>
            {family.map(({ api, id, entry }) => (
              <tr>
                <th scope="row">
                  <a href={rootOfModel(model) + modelPath({ api, id })}>{entry.title}</a>
                </th>
                <td>
                  <Words text={entry.price ? priceLines(entry.price)[0]! : 'not documented'} />
                </td>
                <td>{entry.typicalSeconds && typicalWords(entry.typicalSeconds)}</td>
                <td>
                  {entry.capabilities.filter((name) => !model.entry.capabilities.includes(name)).join(', ') || '–'}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
