import type { Capability } from '../../catalog/capabilities.js';
import { ownParameters } from '../../catalog/own-parameters.js';
import type { OutputCount } from '../../catalog/entry.js';
import type { ParameterDetails } from '../../catalog/model-details.js';
import type { MoreAsked } from '../catalog/more-url.js';
import { requestWords } from '../catalog/filter-words.js';
import type { Wanted } from '../catalog/wanted.js';
import type { FormModel } from './form-model.js';
import { imageWish } from './image-wish.js';
import type { JsonRecord } from './json-path.js';
import { lengthWish } from './length-wish.js';
import { moreWishes } from './more-wishes.js';
import type { Wish } from './wish.js';
import { wantedSize } from './wanted-size.js';
import { LIKELY, soundWord } from '../../catalog/words/sound-text.js';
import { RATIOS } from '../catalog/ratios.js';
import { RESOLUTIONS } from '../catalog/resolutions.js';
import { outputsOf } from '../../catalog/single-output.js';
import { isResolutionOpen, isUnlistedShape } from '../../catalog/wanted-request.js';
import { lastTask, taskCountWords, wantedOutputs } from '../../catalog/wanted-outputs.js';
import { wantedSound } from './wanted-sound.js';

/** The wishes of a person, in the order of the catalog's form. */
export function wishesOf(model: FormModel, wanted: Wanted, more: MoreAsked, asked: readonly Capability[]): Wish[] {
  const { seconds, outputs, images } = wanted;
  const sound = wanted.sound ?? (asked.includes('generated-audio') ? 'on' : undefined);
  const inputs = images === undefined ? undefined : imageWish(model, images, asked);
  return [
    ...(seconds === undefined ? [] : [lengthWish(model, seconds, asked)]),
    ...sizeWishes(model, wanted),
    ...(sound === undefined ? [] : [soundWish(model, sound)]),
    ...(outputs === undefined
      ? asked.includes('several-outputs')
        ? [severalWish(model)]
        : []
      : countWishes(model, outputs)),
    ...(inputs ? [inputs] : []),
    ...moreWishes(model, more),
  ];
}

function soundWish(model: FormModel, sound: 'on' | 'off'): Wish {
  const input = wantedSound(model, sound === 'on');
  const isOpen = !input && model.entry.kind === 'video';
  const likely = input && soundWord(model) === LIKELY ? 'presumably ' : '';
  return {
    words: likely + requestWords({ sound }),
    input,
    ...(isOpen && { why: 'no document says whether it has sound' }),
  };
}

/** Resolution and aspect ratio as one size if the model makes it. If not, the resolution comes first, since prices depend on it. */
function sizeWishes({ entry, details }: FormModel, { resolution, ratio }: Wanted): Wish[] {
  const own = ownParameters(details.parameters);
  const lines = resolution ? wantedSize({ resolution }, entry, own) : undefined;
  const shape = ratio ? wantedSize({ aspectRatio: ratio }, entry, own) : undefined;
  const both = lines && shape && wantedSize({ resolution, aspectRatio: ratio }, entry, own);
  // The resolution that a request has for another reason, such as its length.
  const shapeIn = (start: JsonRecord) => {
    const named = start[entry.resolution?.parameter ?? ''];
    const size =
      typeof named === 'string' ? wantedSize({ resolution: named, aspectRatio: ratio }, entry, own) : undefined;
    return size ?? shape;
  };
  // If each has a parameter of its own, either is possible without the other.
  const isApart = both && Object.entries(lines).every(([name, value]) => both[name] === value);
  const others = isApart
    ? Object.fromEntries(Object.entries(both).filter(([name]) => !Object.hasOwn(lines, name)))
    : undefined;
  return [
    ...(resolution
      ? [
          {
            words: resolution,
            input: both && !isApart ? both : lines,
            ...(!lines && unsetSize(entry, own, 'resolution')),
          },
        ]
      : []),
    ...(ratio
      ? [
          {
            words: shape && isUnlistedShape(ratio, entry, own) ? `presumably ${ratio}` : ratio,
            input: others ?? both ?? shape,
            ...(resolution ? {} : { inputOf: shapeIn }),
            ...(!shape && unsetSize(entry, own, 'aspectRatio')),
          },
        ]
      : []),
  ];
}

/** Why a size is not set, if no parameter of the model sets such a thing at all. */
function unsetSize(
  entry: FormModel['entry'],
  own: Record<string, ParameterDetails>,
  part: 'resolution' | 'aspectRatio',
): { why?: string } {
  const isImage = entry.kind === 'image' || entry.kind === 'video';
  const values = part === 'resolution' ? RESOLUTIONS : RATIOS;
  if (part === 'resolution' && own.width && isResolutionOpen(entry))
    return { why: 'no document says whether it makes that' };
  if (!isImage || values.some((value) => wantedSize({ [part]: value }, entry, own))) return {};
  return { why: `no parameter sets the ${part === 'resolution' ? part : 'aspect ratio'}` };
}

function severalWish({ entry: { outputs } }: FormModel): Wish {
  const words = 'several outputs';
  if (outputs?.parameter !== undefined) return { words, input: { [outputs.parameter]: Math.max(2, outputs.minimum) } };
  if ((outputs?.minimum ?? 1) > 1) return { words, input: {} };
  return { words, input: undefined, ...(outputs && outputs.maximum > 1 && { why: whateverAsked(outputs) }) };
}

/** Why a number of outputs is not set that varies. */
const whateverAsked = ({ minimum, maximum }: OutputCount): string =>
  `a task makes ${minimum} to ${maximum}, whatever it is asked for`;

/** The number of outputs; if one task makes fewer, its share too. */
function countWishes(model: FormModel, wanted: number): Wish[] {
  const made = outputsOf(model.entry, model.details);
  if (made?.parameter === undefined) return [countWish(model, wanted)];
  const { parameter, maximum } = made;
  const outputs = wantedOutputs(wanted, made);
  const words = requestWords({ outputs: wanted });
  const share = outputs.input[parameter]!;
  if (outputs.tasks[1] === 1) return [{ words: requestWords({ outputs: share }), input: outputs.input }];
  const last = lastTask(outputs)?.[parameter];
  const why = `a task makes ${maximum === 1 ? 'one' : `at most ${maximum}`}, so it takes ${taskCountWords(outputs.tasks)}`;
  return [
    ...(share > 1 ? [{ words: `${share} of ${words}`, input: outputs.input }] : []),
    { words, input: undefined, outputs, why: `${why}${last === undefined ? '' : `, the last for ${last}`}` },
  ];
}

function countWish({ entry, details }: FormModel, wanted: number): Wish {
  const words = requestWords({ outputs: wanted });
  const made = outputsOf(entry, details);
  if (!made) return { words, input: wanted === 1 ? {} : undefined, why: 'no document says how many a task makes' };
  const { minimum, maximum } = made;
  if (minimum === wanted && maximum === wanted) return { words, input: {} };
  if (minimum !== maximum) return { words, input: undefined, why: whateverAsked(made) };
  const outputs = wantedOutputs(wanted, made);
  const times = outputs.tasks[1] > 1 ? `, so it takes ${taskCountWords(outputs.tasks)}` : '';
  return { words, input: undefined, outputs, why: `a task makes ${maximum === 1 ? 'one' : maximum}${times}` };
}
