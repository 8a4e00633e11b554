import { extendedLength } from '../../../src/catalog/words/extended-length.js';
import { nearestPriceWords, unpricedWords } from '../../../src/catalog/words/unsure-price-words.js';
import { shownCapabilities } from '../../../src/reference/catalog/capability-words.js';
import { defaultsText } from '../../../src/reference/catalog/defaults-text.js';
import { lengthText, priceText, resolutionText, timeText } from '../../../src/reference/catalog/fact-text.js';
import { sizeNames } from '../../../src/reference/catalog/size-names.js';
import { soundWord } from '../../../src/catalog/words/sound-text.js';
import { OLDER_PRICE } from '../../../src/catalog/words/price-words.js';
import { API_TITLES } from '../../../src/catalog/words/api-titles.js';
import type { CatalogRow } from '../../../src/reference/catalog/row.js';
import { variesText } from '../../../src/reference/catalog/varies-text.js';
import { takesVideo } from '../../../src/reference/catalog/takes-video.js';
import { judge } from '../../../src/reference/catalog/wanted.js';
import { modelPath } from '../../../src/reference/paths.js';
import type { ReferenceModel } from '../../../src/reference/reference-model.js';
import { kindWord } from '../../../src/catalog/words/kind-word.js';

/** A model in the table of the catalog. */
export function ModelRow({ model, row }: { model: ReferenceModel; row: CatalogRow }) {
  const { entry, counterpart } = model;
  const { duration, typicalSeconds, successor } = entry;
  const extended = extendedLength(entry, model.details);
  const verdict = judge(row, {});
  const { price, basis, nearest } = verdict;
  const notes = [
    ...(price || nearest ? defaultsText(row) : []),
    ...(basis ? [basis] : []),
    ...variesText(verdict),
    ...(nearest ? [unpricedWords(nearest)] : []),
    ...(row.isOlderPrice ? [OLDER_PRICE] : []),
  ];
  return (
    <tr class={entry.deprecated && 'retired'}>
      <th scope="row">
        <a href={modelPath(model)}>{entry.title}</a>
        <code>{entry.id}</code>
        {entry.deprecated && (
          <small>
            Retired
            {successor !== undefined && (
              <>
                , use <a href={modelPath({ api: entry.api, id: successor })}>{successor}</a>
              </>
            )}
          </small>
        )}
        {/* The script knows where it leads. */}
        {counterpart && <a class="both js-only">Compare with {API_TITLES[counterpart.api]}</a>}
      </th>
      <td>{kindWord(entry.kind)}</td>
      <td>
        {row.provider} <small>{API_TITLES[entry.api]}</small>
      </td>
      <td>
        {shownCapabilities(entry.capabilities, { images: row.images, takesVideo: takesVideo(model) }) || (
          <span class="muted">not documented</span>
        )}
      </td>
      <td>
        {extended === 'added' && 'adds '}
        {duration && lengthText(duration)}
        {extended === 'open' && ' added or in all'}
      </td>
      <td>{resolutionText(entry.resolution) || sizeNames(row)}</td>
      <td>{soundWord(model)}</td>
      <td>{entry.seed === undefined ? 'no' : 'yes'}</td>
      <td>{typicalSeconds && timeText(typicalSeconds)}</td>
      <td>
        {price ? (
          priceText(price)
        ) : (
          <span class="muted">{nearest ? nearestPriceWords(nearest, priceText) : priceText(price)}</span>
        )}
        {notes.map((note) => (
          <small>{note}</small>
        ))}
      </td>
    </tr>
  );
}
