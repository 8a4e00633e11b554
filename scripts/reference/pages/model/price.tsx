import type { Price as DocumentedPrice } from '../../../../src/catalog/entry.js';
import { OLDER_SOURCES } from '../../../../src/catalog/older-price.js';
import { openLine, tierLines } from '../../../../src/catalog/words/price-words.js';
import { LinkedWords } from './linked-words.js';
import type { PartProps } from './part-props.js';
import { splitDescription } from './split-description.js';

const ASK = {
  unifically: 'With a key, `dry_run: true` gives the price of a request for free.',
  gateai: 'With a key, `POST /api/estimate` gives the price of a request for free.',
};

/** The documented price, with its source and any doubt about it. */
export function Price(props: PartProps) {
  const { model, site } = props;
  const { price } = model.entry;
  const { older } = splitDescription(model.details.description);
  // The line of the source says that its document is an older one.
  const isSaid = price && OLDER_SOURCES.includes(price.source);
  const isRepeated = isSaid && older === `An older document lists ${tierLines(price).join()}.`;
  return (
    <section aria-labelledby="price">
      <h2 id="price">Price</h2>
      {price ? <Documented {...props} price={price} /> : <p>No price is documented.</p>}
      {older !== '' && !isRepeated && <p class="muted">{older}</p>}
      <p>
        <LinkedWords model={model} site={site} text={ASK[model.api]} />
      </p>
    </section>
  );
}

function Documented({ price, ...props }: PartProps & { price: DocumentedPrice }) {
  const { source, note, approximate } = price;
  const meaning = props.site.sources.get(source);
  return (
    <>
      <ul class="prices">
        {tierLines(price).map((line) => {
          const [, amount, condition] = /^((?:about |under )?\$[\d.,]+(?: per \w+)?)(.*)$/.exec(line) ?? [
            line,
            line,
            '',
          ];
          return (
            <li>
              <strong>{amount}</strong>
              <LinkedWords {...props} text={condition} />
            </li>
          );
        })}
      </ul>
      {openLine(props.model.entry).map((line) => (
        <p>{line}</p>
      ))}
      {note !== undefined && (
        <p class="note caution">
          <LinkedWords {...props} text={note} parameters />
        </p>
      )}
      <p class="muted">
        {approximate && 'Approximate. '}
        <LinkedWords {...props} text={`Source: ${meaning ?? source}.`} />
      </p>
    </>
  );
}
