import type { Capability } from '../../catalog/capabilities.js';
import { capitalized } from '../../internal/capitalized.js';
import { LIST_CAPABILITIES } from '../../catalog/input-images.js';
import { extendedLength } from '../../catalog/words/extended-length.js';
import { counted, priceFilterWords, requestWords } from '../catalog/filter-words.js';
import type { MoreAsked } from '../catalog/more-url.js';
import { moreWords } from '../catalog/more-words.js';
import { disputedWords } from '../catalog/fact-text.js';
import { judge, type Verdict, type Wanted } from '../catalog/wanted.js';
import { namesFor } from '../form/capability-parts.js';
import { moreWishes } from '../form/more-wishes.js';
import { capabilityLabel, yesWords } from './capability-label.js';
import type { ComparedModel } from './compared-model.js';
import { EXTENDED_LENGTH } from './extended-length-words.js';
import { line, NOT_DOCUMENTED, type Cell, type Line, type Paragraph } from './line.js';
import { SEED, type Needs } from './needs.js';
import { outputsCell } from './output-count.js';
import { requestVerdict } from './request-verdict.js';

const NO: Paragraph = { text: 'no', kind: 'unfit' };

/** What a model says of a part of the request. */
type CellOf = (model: ComparedModel) => Cell;

/** A line for each part of the request: whether each model meets it. All of them are shown, also where the models agree. */
export function neededLines(models: ComparedModel[], wanted: Wanted, needs: Needs): Line[] {
  const { can = [], seed, max, more = {} } = needs;
  const { seconds, resolution, ratio, outputs, images, sound } = wanted;
  const parts: [words: string, cellOf: CellOf][] = [];
  if (seconds !== undefined) parts.push([`length ${seconds} s`, (model) => lengthCell(model, seconds, can)]);
  // Some lengths exclude a resolution.
  if (resolution !== undefined) parts.push([`resolution ${resolution}`, partOf({ resolution }, { seconds }, can)]);
  // No document has some shapes at some resolutions.
  if (ratio !== undefined) parts.push([`aspect ratio ${ratio}`, partOf({ ratio }, { resolution }, can)]);
  if (sound !== undefined) parts.push([requestWords({ sound }), partOf({ sound }, {}, can)]);
  if (outputs !== undefined) parts.push([requestWords({ outputs }), (model) => outputsCell(model, outputs)]);
  if (images !== undefined) parts.push([counted(images, 'input image'), (model) => imagesCell(model, images, can)]);
  const others = [...can, ...models.flatMap(({ entry }) => entry.capabilities)];
  for (const name of can) parts.push([capabilityLabel(name, others), (model) => capabilityCell(model, name, wanted)]);
  for (const words of Object.values(moreWords(more))) parts.push([words, (model) => moreCell(model, more, words)]);
  if (seed) parts.push([SEED, ({ entry }) => [entry.seed === undefined ? NO : 'yes']]);
  if (max !== undefined) parts.push([priceFilterWords(max), (model) => limitCell(model, wanted, needs)]);
  return parts.map(([words, cellOf]) => ({
    ...line(capitalized(words), models.map(cellOf)),
    isMain: true,
    isApart: true,
  }));
}

/**
 * A part of the request, judged by what it adds to the rest.
 *
 * @param rest What it depends on.
 */
function partOf(part: Wanted, rest: Wanted, can: readonly Capability[]): CellOf {
  return ({ row }) => {
    const [whole, others] = [judge(row, { ...rest, ...part }, can), judge(row, rest, can)];
    const added = (name: 'cannot' | 'undocumented') => whole[name].filter((one) => !others[name].includes(one));
    const [cannot, undocumented] = [added('cannot'), added('undocumented')];
    if (cannot.length === 0 && whole.disputed && !others.disputed)
      return [{ text: disputedWords(whole.disputed), kind: 'none' }];
    if (part.ratio && cannot.length + undocumented.length === 0 && whole.alsoNeeds && !others.alsoNeeds)
      return [`needs ${whole.alsoNeeds}`];
    return reasonsCell({ cannot, undocumented, isLikely: whole.isLikely }, requestWords(part));
  };
}

/** Whether a model takes a length, and what it is of where the model extends a video. */
function lengthCell(model: ComparedModel, seconds: number, can: readonly Capability[]): Cell {
  const cell = partOf({ seconds }, {}, can)(model);
  const extended = extendedLength(model.entry, model.details);
  const isMade = extended === 'whole' && !can.includes('video-extend');
  return cell[0] !== 'yes' || !extended || isMade ? cell : [...cell, EXTENDED_LENGTH[extended]];
}

/** Whether a model takes the images, and what it needs beside them. */
function imagesCell(model: ComparedModel, images: number, can: readonly Capability[]): Cell {
  const { alsoNeeds } = judge(model.row, { images }, can);
  return [...partOf({ images }, {}, [])(model), ...(alsoNeeds ? [`also needs ${alsoNeeds}`] : [])];
}

/** Yes, no, or nothing if no document says. */
function reasonsCell(
  { cannot, undocumented, isLikely }: Pick<Verdict, 'cannot' | 'undocumented' | 'isLikely'>,
  words: string,
): Cell {
  if (cannot.length > 0)
    return cannot.map((reason) => {
      if (reason === `no ${words}`) return NO;
      return { text: /^not? /.test(reason) ? reason : `no: ${reason}`, kind: 'unfit' };
    });
  // What is open may be the two together.
  if (undocumented.length > 0)
    return undocumented.flatMap((one) =>
      one.startsWith(`${words} `) ? [{ text: `${one} ${NOT_DOCUMENTED}`, kind: 'none' as const }] : [],
    );
  return [isLikely ? 'presumably' : 'yes'];
}

/** With the parameter that takes a file, in the words of the contract: two may take the same file and do different things. */
function capabilityCell(model: ComparedModel, name: Capability, { images }: Wanted): Cell {
  const { row, entry, details } = model;
  if (!row.capabilities.includes(name)) return [NO];
  // References are images, though the request does not say how many.
  const open = LIST_CAPABILITIES.includes(name) && images === undefined ? judge(row, {}, [name]).undocumented : [];
  const names = namesFor({ entry, details }, name).filter((one) => details.parameters[one]?.media);
  const [parameter] = names.length === 1 ? names : [];
  const description = parameter && details.parameters[parameter]?.description;
  return [
    parameter ? `yes, by \`${parameter}\`` : yesWords(model, name),
    ...(description ? [description] : []),
    ...open.map((one) => `${one} ${NOT_DOCUMENTED}`),
  ];
}

/** Which parameter does what a search asked for; another way, such as the words of the prompt, stays open. */
function moreCell({ entry: { api }, details }: ComparedModel, more: MoreAsked, words: string): Cell {
  const { input, why } = moreWishes({ api, details, examples: [] }, more).find((wish) => wish.words === words)!;
  return [input ? `yes, by \`${Object.keys(input)[0]!}\`` : { text: why!, kind: 'none' }];
}

function limitCell(model: ComparedModel, wanted: Wanted, needs: Needs): Cell {
  const { limit, price, nearest, cannot } = requestVerdict(model, wanted, needs);
  switch (limit) {
    case 'met':
      return ['yes'];
    case 'exceeded':
      return [{ text: `no: ${cannot.join(', ')}`, kind: 'unfit' }];
    case 'above':
      return ['not sure: the documented price is higher, but may vary'];
    case 'open':
      return price || nearest ? ['not sure: it may cost more'] : [];
    case undefined:
      return [{ text: 'no price, as the model does not fit', kind: 'none' }];
  }
}
