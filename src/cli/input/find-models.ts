import { alsoNeeded, hasMoreMedia, takesMoreMedia } from '../../catalog/also-needed.js';
import { loadDetails } from '../../catalog/details.js';
import type { ModelEntry } from '../../catalog/entry.js';
import { models } from '../../catalog/index.js';
import { priceInputsOf } from '../../catalog/price.js';
import { takesImages } from '../../catalog/input-images.js';
import { priceVaries } from '../../catalog/price-varies.js';
import { outputsOf } from '../../catalog/single-output.js';
import { openResolutions } from '../../catalog/words/output-words.js';
import { OUTPUTS } from '../../catalog/words/unsure-price-words.js';
import { LIKELY, soundWord } from '../../catalog/words/sound-text.js';
import { isDisputed } from '../../catalog/sizes.js';
import { isResolutionOpen, isUnlistedShape, linesOf, sizeInput } from '../../catalog/wanted-request.js';
import { lastTask, priceOfTasks, wantedOutputs, type WantedOutputs } from '../../catalog/wanted-outputs.js';
import { nearestPrices, type NearestPrices } from '../../catalog/nearest-prices.js';
import { highestPrice, priceWithLength, type RequestPrice } from '../../catalog/request-price.js';
import { lengthsFor } from '../../catalog/source-length.js';
import { priceIfEach, sureRank } from '../../catalog/sure-price.js';
import { hasWordBeginning } from '../../internal/word-match.js';
import { fittingRequest, namedParameters } from './fitting-request.js';
import { isCapabilityWord } from './meant-capabilities.js';
import { relatedAdvice } from './model.js';
import type { ModelQuery } from './model-query.js';
import { suggestNames } from './suggest-names.js';

/** A model that fits, with what a request costs. */
export interface FoundModel {
  entry: ModelEntry;
  /** The parameters that the query decides, of each task. */
  input: object;
  /** The number of outputs of the last task, if it differs. */
  last?: Record<string, number>;
  /** Fewest and most tasks that make the outputs. */
  tasks: WantedOutputs['tasks'];
  /** What all tasks cost together; up to `ifEach` if there is one. */
  price: RequestPrice | undefined;
  /** What all outputs cost if the price, which may vary by their number, is that of each. */
  ifEach?: number;
  /** What is documented for them together with the nearest lengths or sizes, if that of the request has no price. */
  nearest?: NearestPrices;
  /** What the request may choose or asks for that no document ties to the price. */
  varies: string[];
  /** Whether only the name and the default of a parameter tell that it has sound, which the query asks for. */
  isSoundLikely?: true;
  /** Whether the documents leave open if the model makes such a length, so many outputs of one task, such a resolution or such a shape, or takes so many images. */
  isUndocumented?: true;
  /** Whether it needs a video or audio beside the images, of which the query says nothing. */
  needsMore?: true;
}

/** The models that a query finds, and those that it finds but leaves out. */
export interface FoundModels {
  listed: FoundModel[];
  /** Number of retired models that match otherwise. */
  retired: number;
  /** Number of models that match otherwise, but have no documented price for such a request. */
  unknownPrice: number;
  /** Number of models that match otherwise, but have a documented price only for other lengths or sizes. */
  otherPrice: number;
  /** Number of models that match otherwise, but the documents leave open their length, their resolution, their shape, or their number of outputs or of images. */
  undocumented: number;
  /** Number of models that match otherwise, but need a video or audio beside the images. */
  needMore: number;
  /** Number of models that may cost more than the highest price, but also less. */
  mayCostMore: number;
}

/** Finds the models of a query, in its order. */
export async function findModels(query: ModelQuery): Promise<FoundModels> {
  const all = await fittingModels(query);
  const current = all.filter(({ entry }) => query.retired || !entry.deprecated);
  const isSure = ({ isUndocumented, needsMore }: FoundModel) => !isUndocumented && !needsMore;
  const fitting = current.filter(isSure);
  const needMore = current.filter(({ isUndocumented, needsMore }) => needsMore && !isUndocumented).length;
  const { maxPrice } = query;
  const isCheap = ({ price }: FoundModel) => maxPrice === undefined || (highestPrice(price) ?? Infinity) <= maxPrice;
  const tooHigh = maxPrice === undefined ? [] : fitting.filter((found) => !isCheap(found));
  const unknown = tooHigh.filter(({ price }) => highestPrice(price) === undefined);
  const otherPrice = unknown.filter(({ nearest }) => nearest).length;
  return {
    listed: sorted(fitting.filter(isCheap), query.sort),
    retired: query.retired
      ? 0
      : all.filter((found) => found.entry.deprecated && isSure(found) && isCheap(found)).length,
    undocumented: current.length - fitting.length - needMore,
    needMore,
    unknownPrice: unknown.length - otherPrice,
    otherPrice,
    mayCostMore: tooHigh.filter(({ price }) => highestPrice(price) !== undefined && price!.lowest <= maxPrice!).length,
  };
}

/** Words of a query that no model has. */
export interface UnknownWords {
  words: string[];
  /** The end of a sentence that suggests names or models instead; empty if none is close. */
  advice: string;
}

/** The words that no model has, with suggestions; undefined if each word is in some model. */
export async function unknownWords({ words: all }: ModelQuery): Promise<UnknownWords | undefined> {
  const texts = [...(await searchedTexts()).values()];
  const words = [...new Set(all)].filter((word) => !texts.some((text) => hasWordBeginning(text, word)));
  if (words.length === 0) return undefined;
  const known = new Set(texts.flatMap((text) => text.split(/[\s/]+/).flatMap((one) => [one, ...one.split('-')])));
  // What a word says of a job is no misspelled name.
  const names = words.filter((word) => !isCapabilityWord(word));
  const advice = names.map(
    (word) =>
      suggestNames(
        word,
        [...known].filter((name) => isNameFor(word, name)),
      ) || relatedAdvice(word, models),
  );
  return { words, advice: advice.find(Boolean) ?? '' };
}

/** Short words of titles that are no names. */
const PLAIN_WORDS = new Set(['add', 'all', 'and']);

/** Whether a word of the catalog may be meant by a misspelled one: a version only by a number. */
const isNameFor = (word: string, name: string): boolean =>
  !/[a-z]/.test(word) || (/[a-z]{3}/.test(name) && !PLAIN_WORDS.has(name));

/** The text of each model in which words are searched: id, title and provider. */
async function searchedTexts(): Promise<Map<ModelEntry, string>> {
  const details = { unifically: await loadDetails('unifically'), gateai: await loadDetails('gateai') };
  return new Map(
    models.map((entry) => {
      const { provider } = details[entry.api][entry.id]!;
      return [entry, `${entry.id} ${entry.title} ${provider}`.toLowerCase()];
    }),
  );
}

async function fittingModels(query: ModelQuery): Promise<FoundModel[]> {
  const details = { unifically: await loadDetails('unifically'), gateai: await loadDetails('gateai') };
  const texts = await searchedTexts();
  const found = models.map(async (entry): Promise<FoundModel[]> => {
    const own = details[entry.api][entry.id]!;
    if ((query.kind ?? entry.kind) !== entry.kind || (query.api ?? entry.api) !== entry.api) return [];
    if (!query.words.every((word) => hasWordBeginning(texts.get(entry)!, word))) return [];
    const { resolution, aspectRatio } = query;
    const isSizeOpen =
      resolution !== undefined && isResolutionOpen(entry) && !sizeInput({ resolution }, entry, own.parameters);
    const isShapeUnlisted = aspectRatio !== undefined && isUnlistedShape(aspectRatio, entry, own.parameters);
    const isLengthOpen =
      query.seconds !== undefined &&
      (entry.kind === 'video' || entry.kind === 'audio') &&
      !lengthsFor(query.capabilities, entry, own);
    const known = {
      ...query,
      ...(isLengthOpen && { seconds: undefined }),
      ...(isSizeOpen && { resolution: undefined }),
      ...(isShapeUnlisted && { aspectRatio: undefined }),
    };
    const input = await fittingRequest(known, entry, own);
    if (!input) return [];
    const { outputs: count = 1 } = query;
    const made = outputsOf(entry, own);
    const outputs = wantedOutputs(count, made);
    const inputs = priceInputsOf(entry);
    const ofTasks = priceOfTasks(entry, inputs, input, outputs);
    const price = ofTasks && priceWithLength(ofTasks, entry, known.seconds);
    const varies = openIn(query, entry, input, outputs);
    const ifEach = price && varies.includes(OUTPUTS) ? priceIfEach(price, count, outputs.tasks[1]) : undefined;
    const nearest = price ? undefined : nearestPrices(entry, inputs, input, outputs);
    const last = lastTask(outputs);
    const isUndocumented =
      isLengthOpen ||
      isSizeOpen ||
      isShapeUnlisted ||
      (query.resolution !== undefined && isDisputed(entry.sizes, input)) ||
      isShapeOpen(query, entry) ||
      (count > 1 && !made) ||
      (query.images !== undefined && takesImages(query.images, entry, own) === undefined);
    return [
      {
        entry,
        input,
        ...(last && { last }),
        tasks: outputs.tasks,
        price: price && ifEach ? { ...price, highest: ifEach } : price,
        ...(ifEach && { ifEach }),
        ...(nearest && { nearest }),
        varies,
        ...(isUndocumented && { isUndocumented }),
        ...(query.images !== undefined &&
          !hasMoreMedia(query.capabilities) &&
          !namedParameters(query, own).some((name) => takesMoreMedia(name, entry)) &&
          alsoNeeded(entry, own) && { needsMore: true as const }),
        ...(query.capabilities.includes('generated-audio') &&
          soundWord({ entry, details: own }) === LIKELY && { isSoundLikely: true as const }),
      },
    ];
  });
  return (await Promise.all(found)).flat();
}

/** Whether no document says if the model makes the shape at the resolution: only a width and a height give it. */
const isShapeOpen = ({ resolution, aspectRatio }: ModelQuery, entry: ModelEntry): boolean =>
  resolution !== undefined &&
  aspectRatio !== undefined &&
  !entry.aspectRatio &&
  openResolutions(entry).some((name) => linesOf(name) === linesOf(resolution));

/** What a query asks for that the price is the same for, as the documents have it. */
function openIn(
  { resolution }: ModelQuery,
  entry: ModelEntry,
  input: Record<string, unknown>,
  { input: counts }: WantedOutputs,
): FoundModel['varies'] {
  const varies = priceVaries(entry, priceInputsOf(entry), { ...input, ...counts });
  return resolution === undefined ? varies.filter((part) => part !== 'resolution') : varies;
}

function sorted(found: FoundModel[], order: ModelQuery['sort']): FoundModel[] {
  if (order === undefined) return found;
  if (order === 'id') return found.toSorted((a, b) => (a.entry.id < b.entry.id ? -1 : 1));
  const difference = (a: number, b: number) => (a === b ? 0 : a - b);
  return found.toSorted((a, b) => difference(sureRank(a), sureRank(b)));
}
