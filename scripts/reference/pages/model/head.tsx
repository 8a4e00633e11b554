import type { ComponentChildren } from 'preact';
import type { ModelEntry } from '../../../../src/catalog/entry.js';
import { API_TITLES } from '../../../../src/catalog/words/api-titles.js';
import { modelFolder, modelPath, rootOf } from '../../../../src/reference/paths.js';
import type { ModelKey, ReferenceModel } from '../../../../src/reference/reference-model.js';
import { kindWord } from '../../../../src/catalog/words/kind-word.js';
import { capitalized } from '../../../../src/internal/capitalized.js';
import { typicalWords } from '../../../../src/catalog/words/duration-words.js';
import {
  modeDurations,
  openSizeWords,
  outputCountWords,
  sizeWords,
} from '../../../../src/catalog/words/output-words.js';
import { soundWord } from '../../../../src/catalog/words/sound-text.js';
import { isResolutionOpen } from '../../../../src/catalog/wanted-request.js';
import { resolutionBySize } from '../../../../src/reference/catalog/size-names.js';
import { sizesOf } from '../../catalog/sizes-of.js';
import { lengthText, resolutionFact } from '../../../../src/reference/catalog/fact-text.js';
import { Words } from '../words.js';
import { differenceSentences } from './difference.js';
import { LinkedWords } from './linked-words.js';
import type { PartProps } from './part-props.js';
import { OLDER_PRICE, priceFact } from '../../../../src/catalog/words/price-words.js';
import { splitDescription, withoutSuccessor } from './split-description.js';

/** Maximum number of sizes that are listed one by one; more are counted. */
const MAX_SIZES = 8;

/** The title of a model and its main facts. */
export function Head(props: PartProps) {
  const { model } = props;
  const { entry, details, api, id } = model;
  const root = rootOf(modelPath(model));
  return (
    <header class="model-head">
      <p class="breadcrumb">
        <a href={`${root}index.html#catalog`}>Models</a> / {details.provider}
      </p>
      <h1>{entry.title}</h1>
      <p class="model-id">
        <code>{id}</code>{' '}
        <button type="button" class="copy js-only" data-copy={id}>
          Copy id
        </button>
      </p>
      <p class="tags">
        <span class="tag kind">{capitalized(kindWord(entry.kind))}</span> <span class="tag">{API_TITLES[api]}</span>
        {entry.deprecated && <span class="tag caution">Retired</span>}
      </p>
      <Retired {...props} />
      <p class="lead">
        <LinkedWords {...props} text={leadOf(model)} />
      </p>
      <Facts {...props} />
      <p class="model-links">
        {model.counterpart && (
          <span>
            Also at{' '}
            <ModelLink {...props} target={model.counterpart}>
              {API_TITLES[model.counterpart.api]}
            </ModelLink>
            : {counterpartWords(props)}
          </span>
        )}
        <a href={`${root}${modelFolder(model)}.md`}>Markdown</a>
        <a href={`${root}${modelFolder(model)}.schema.json`}>Schema</a>
        {model.source !== '' && <a href={root + model.source}>YAML</a>}
      </p>
    </header>
  );
}

/** What the model does; the note above says that it is retired. */
function leadOf({ entry, details }: ReferenceModel): string {
  return withoutSuccessor(splitDescription(details.description).what, entry.successor);
}

function ModelLink({ model, target, children }: PartProps & { target: ModelKey; children: ComponentChildren }) {
  return <a href={rootOf(modelPath(model)) + modelPath(target)}>{children}</a>;
}

/** The price of the same model at the other API, and how else it differs there. */
function counterpartWords({ model, site: { models } }: PartProps): string {
  const { counterpart } = model;
  const other = models.find(({ api, id }) => api === counterpart!.api && id === counterpart!.id)!;
  const price = other.entry.price ? priceFact(other.entry) : 'price not documented';
  return `${price}. ${differenceSentences(model, other)}`;
}

function Retired(props: PartProps) {
  const { model, site } = props;
  const { deprecated, successor: id } = model.entry;
  if (!deprecated) return null;
  const successor = site.models.find((other) => other.api === model.api && other.id === id);
  return (
    <p class="note caution">
      This model is retired: new code should not use it.
      {successor && (
        <>
          {' '}
          Use{' '}
          <ModelLink {...props} target={successor}>
            {successor.entry.title}
          </ModelLink>{' '}
          instead
          {successor.counterpart && (
            <>
              {' '}
              (or{' '}
              <ModelLink {...props} target={successor.counterpart}>
                at {API_TITLES[successor.counterpart.api]}
              </ModelLink>
              )
            </>
          )}
          .
        </>
      )}
    </p>
  );
}

/** Values that are separated only by spaces, as a list; words such as `3 or more` stay as they are. */
const listed = (words: string) => (/\b(?:or|to)\b/.test(words) ? words : words.replaceAll(' ', ', '));

/** Whether a model makes something of a length that no parameter and no given media decide. */
const makesLength = ({ capabilities }: ModelEntry): true | undefined =>
  capabilities.includes('music') || capabilities.includes('text-to-video') || undefined;

/** The figures that decide whether a model fits a job. */
function Facts({ model }: PartProps) {
  const { entry, details } = model;
  const { kind, typicalSeconds, outputs, duration, resolution, aspectRatio, sizes, seed } = entry;
  const facts: [name: string, value: string | undefined][] = [
    ['Price', priceFact(model.entry)],
    ['Typical time', typicalSeconds && typicalWords(typicalSeconds)],
    ['Results', outputs && outputCountWords(outputs)],
    // The short ones first: alone in a second row, they look lost.
    ['Sound', soundWord(model)],
    ['Seed', seed === undefined ? 'no' : seed === 'seed' ? 'yes' : `yes: \`${seed}\``],
    [
      'Length',
      duration ? `${lengthText(duration)}${modeDurations(duration)}` : makesLength(model.entry) && 'not documented',
    ],
    [
      'Resolution',
      resolution
        ? resolutionFact(resolution)
        : isResolutionOpen(entry)
          ? resolutionBySize({ kind, sizes: sizesOf(entry, details), isSizeOpen: true })
          : undefined,
    ],
    ['Aspect ratio', aspectRatio?.values.join(', ')],
    [
      'Size',
      sizes &&
        [
          'pairs' in sizes && sizes.pairs.length > MAX_SIZES ? `${sizes.pairs.length} sizes` : listed(sizeWords(sizes)),
          openSizeWords(model.entry),
        ]
          .filter(Boolean)
          .join('; '),
    ],
  ];
  return (
    <dl class="facts">
      {facts.map(
        ([name, value]) =>
          value !== undefined && (
            <div>
              <dt>{name}</dt>
              <dd>
                {/* The section on the price says which document it is. */}
                {value.endsWith(OLDER_PRICE) ? (
                  <>
                    {value.slice(0, -OLDER_PRICE.length)}
                    <a href="#price">{OLDER_PRICE}</a>
                  </>
                ) : (
                  <Words text={value} />
                )}
              </dd>
            </div>
          ),
      )}
    </dl>
  );
}
