import { alsoNeeded } from '../../../src/catalog/also-needed.js';
import { openResolutions } from '../../../src/catalog/words/output-words.js';
import { isDisputed } from '../../../src/catalog/sizes.js';
import { ownParameters } from '../../../src/catalog/own-parameters.js';
import { inputImages } from '../../../src/catalog/input-images.js';
import { isResolutionOpen, isUnlistedShape, sizeInput, type WantedSize } from '../../../src/catalog/wanted-request.js';
import { LIKELY, soundWord } from '../../../src/catalog/words/sound-text.js';
import { mayVaryByResolutionOf, priceWith } from '../../../src/catalog/price-with.js';
import { wantedSize } from '../../../src/reference/form/wanted-size.js';
import { isOlderPrice } from '../../../src/catalog/older-price.js';
import type { ModelEntry, Price } from '../../../src/catalog/entry.js';
import { branches } from '../../../src/contract/document/branches.js';
import { durationsFor } from '../../../src/catalog/capability-durations.js';
import { Evaluator } from '../../../src/diff/evaluate.js';
import { RESOLUTIONS, resolutionNamed } from '../../../src/reference/catalog/resolutions.js';
import { RATIOS } from '../../../src/reference/catalog/ratios.js';
import type { CatalogRow, SearchedRow } from '../../../src/reference/catalog/row.js';
import { sourceLength } from '../../../src/catalog/source-length.js';
import { outputsOf } from '../../../src/catalog/single-output.js';
import type { ReferenceModel } from '../../../src/reference/reference-model.js';
import type { Reference } from '../read-reference.js';
import { descriptionWords, withoutCommonWords } from './description-words.js';
import { excludedDurations } from './excluded-durations.js';
import { sizesOf } from './sizes-of.js';
import { VIDEO_FILE } from '../../../src/reference/catalog/row-tokens.js';
import { takesVideo } from '../../../src/reference/catalog/takes-video.js';
import { speaks } from './speaks.js';
import { unshapedWith } from './unshaped.js';

/** The row of each model in the catalog, in the order of the contract. */
export function catalogRows({ document, models }: Pick<Reference, 'document' | 'models'>): SearchedRow[] {
  const evaluator = new Evaluator(document);
  const byKey = new Map(branches(document).map((branch) => [`${branch.api} ${branch.model}`, branch]));
  const rows = models.map((model) => {
    const row = catalogRow(model);
    const branch = byKey.get(`${model.api} ${model.id}`)!;
    const excluded = excludedDurations(evaluator, branch, model, row.sizes ?? {});
    return { ...row, excluded, unshaped: unshapedWith(evaluator, branch, model, row.ratios?.split(' ')[0]) };
  });
  return withoutCommonWords(rows).map((row, at) => withValues(row, models[at]!));
}

/** A factor of enlargement is searched by its value, such as `4x`; a video file by a word for it. */
function withValues(row: SearchedRow, model: ReferenceModel): SearchedRow {
  const values = model.details.parameters['upscale_factor']?.enum?.filter((value) => typeof value === 'string') ?? [];
  const all = [row.words, ...values, ...(takesVideo(model) ? [VIDEO_FILE] : [])];
  return all.length > 1 ? { ...row, words: all.join(' ') } : row;
}

function catalogRow({ api, id, entry, details, priceInputs, counterpart }: ReferenceModel): SearchedRow {
  const { price } = entry;
  const inTiers = new Set(price?.tiers?.flatMap(({ given = [], omitted = [] }) => [...given, ...omitted]));
  const media = entry.media.filter(({ path }) => inTiers.has(path));
  const sizes = sizesOf(entry, details);
  return {
    api,
    id,
    title: entry.title,
    kind: entry.kind,
    provider: details.provider,
    capabilities: entry.capabilities,
    words: descriptionWords(entry, details),
    seed: entry.seed === undefined ? undefined : true,
    duration: entry.duration,
    lengths: durationsByCapability(entry, details),
    sizes,
    isSizeOpen: (sizes && isResolutionOpen(entry)) || undefined,
    unsized: unsizedResolutions(entry),
    flat: flatSizes(entry, sizes, priceInputs),
    disputed: disputedSizes(entry, sizes),
    ...ratiosOf(entry, details),
    unpriced: unpricedRatios(entry, details, priceInputs),
    images: inputImages(entry, details),
    alsoNeeds: alsoNeeded(entry, details),
    speaks: entry.kind === 'video' && speaks(entry, details) ? true : undefined,
    outputs: outputsOf(entry, details),
    output: entry.output,
    // Prices by work read the meaning of a resolution.
    resolution: price?.tiers?.some(({ at }) => at) ? meaningOf(entry) : undefined,
    price: price && pricesOf(price),
    priceInputs,
    media: media.length > 0 ? media : undefined,
    deprecated: entry.deprecated,
    typicalSeconds: entry.typicalSeconds,
    isOlderPrice: isOlderPrice(entry) || undefined,
    isSoundLikely: soundWord({ entry, details }) === LIKELY || undefined,
    counterpart: counterpart?.id,
  };
}

/** A resolution without its values: `sizes` has them. */
const meaningOf = ({ resolution }: ModelEntry): ModelEntry['resolution'] =>
  resolution && { parameter: resolution.parameter, values: [], means: resolution.means };

/** A price without what only the pages of models show. The figures of a price by work say more than its label. */
const pricesOf = ({ note: _note, tiers, ...price }: Price): Price => ({
  ...price,
  source: '',
  ...(tiers && { tiers: tiers.map((tier) => (tier.at ? { ...tier, label: '' } : tier)) }),
});

function unsizedResolutions(entry: ModelEntry): string[] | undefined {
  const open = entry.aspectRatio ? [] : openResolutions(entry).flatMap((name) => resolutionNamed(name) ?? []);
  return open.length > 0 ? open : undefined;
}

/** The resolutions with the pixels of the default, separated by spaces, if the price may vary by others. */
function flatSizes(
  entry: ModelEntry,
  sizes: CatalogRow['sizes'] = {},
  priceInputs: ReferenceModel['priceInputs'],
): string | undefined {
  const names = Object.keys(sizes);
  const sure = names.filter((name) => !mayVaryByResolutionOf(entry, priceInputs, sizes[name]!));
  return sure.length < names.length ? sure.join(' ') : undefined;
}

function disputedSizes(entry: ModelEntry, sizes: CatalogRow['sizes'] = {}): string[] | undefined {
  const disputed = Object.entries(sizes).flatMap(([name, size]) => (isDisputed(entry.sizes, size) ? [name] : []));
  return disputed.length > 0 ? disputed : undefined;
}

/** The aspect ratios that a model makes, and those of each resolution, if they differ. */
function ratiosOf(
  entry: ModelEntry,
  { parameters }: ReferenceModel['details'],
): Pick<CatalogRow, 'ratios' | 'isShapeOpen' | 'shapes'> {
  const own = ownParameters(parameters);
  const makes = (size: WantedSize) => sizeInput(size, entry, own) !== undefined;
  const ratios = RATIOS.filter((aspectRatio) => makes({ aspectRatio }));
  const shapes = shapesOf(ratios, makes);
  const known = ratios.filter((ratio) => !isUnlistedShape(ratio, entry, own));
  if (known.length === 0) return { shapes };
  return { ratios: known.join(' '), ...(known.length < ratios.length && { isShapeOpen: true }), shapes };
}

/** The aspect ratios of each resolution that does not have all of them, or that the model makes in some of them only. */
function shapesOf(ratios: readonly string[], makes: (size: WantedSize) => boolean): CatalogRow['shapes'] {
  const shapes = RESOLUTIONS.flatMap((resolution) => {
    const made = ratios.filter((aspectRatio) => makes({ resolution, aspectRatio }));
    const isAsKnown = made.length === (makes({ resolution }) ? ratios.length : 0);
    return isAsKnown ? [] : [[resolution, made.join(' ')] as const];
  });
  return shapes.length > 0 ? Object.fromEntries(shapes) : undefined;
}

/** The aspect ratios at whose size no document states the price of a request, or its end, separated by spaces. */
function unpricedRatios(
  entry: ModelEntry,
  { parameters }: ReferenceModel['details'],
  priceInputs: ReferenceModel['priceInputs'],
): string | undefined {
  if (!priceWith(entry, priceInputs, {})) return undefined;
  const own = ownParameters(parameters);
  const ratios = RATIOS.filter((aspectRatio) => {
    const size = wantedSize({ aspectRatio }, entry, own);
    const price = size && priceWith(entry, priceInputs, size);
    return size && (!price || price.unbounded);
  });
  return ratios.length > 0 ? ratios.join(' ') : undefined;
}

/** The durations of the capabilities that only some modes have, such as that of reference images, or that a given video has. */
function durationsByCapability(entry: ModelEntry, details: ReferenceModel['details']): CatalogRow['lengths'] {
  const { duration, capabilities } = entry;
  const { modes } = details;
  const source = sourceLength(entry, details);
  if (source) return { 'video-edit': [source] };
  if (!duration?.modes) return undefined;
  const durations = capabilities.flatMap((capability) => {
    const own = durationsFor([capability], duration, modes);
    return own.includes(duration)
      ? []
      : [[capability, own.map(({ values, minimum, maximum }) => ({ values, minimum, maximum }))] as const];
  });
  return durations.length > 0 ? Object.fromEntries(durations) : undefined;
}
