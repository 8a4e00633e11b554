import type { MoreAsked } from '../catalog/more-url.js';
import { moreWords } from '../catalog/more-words.js';
import { inputIn } from '../../catalog/request-parameters.js';
import type { FormModel } from './form-model.js';
import type { JsonRecord } from './json-path.js';
import { scalarText } from '../../catalog/words/scalar-text.js';
import type { Wish } from './wish.js';

/** Why a wish is not in a request if the model has no parameter for it. */
export const NO_PARAMETER = 'no parameter is for it';

/** Parameters that decide what a wish is about. */
const TRANSPARENT = 'transparency';
const INSTRUMENTAL = 'make_instrumental';
const FACTOR = 'upscale_factor';
const FACES = 'face_enhancement';
const LANGUAGE = 'language_code';

/** The format of the files. JPEG, a frequent default, has no transparency. */
const FORMAT = 'output_format';

/** The part of a model that its wishes depend on. */
export interface MoreModel extends Pick<FormModel, 'api' | 'examples'> {
  details: Pick<FormModel['details'], 'parameters'>;
}

/** What a search asked for in addition to the filters, as a model takes it. */
export function moreWishes(model: MoreModel, more: MoreAsked): Wish[] {
  const { transparent, instrumental, factor, plainFaces, language } = moreWords(more);
  return [
    ...(transparent ? [wish(transparent, transparency(model))] : []),
    ...(instrumental ? [{ ...wish(instrumental, own(model, INSTRUMENTAL, true)), inText: true }] : []),
    ...(factor
      ? [
          {
            ...wish(
              factor,
              factorOf(model, (value) => value === more.factor),
            ),
            ...(hasOwn(model, FACTOR) && { why: `\`${FACTOR}\` does not take it` }),
          },
        ]
      : []),
    ...(plainFaces ? [wish(plainFaces, own(model, FACES, false))] : []),
    ...(language ? [wish(language, own(model, LANGUAGE, more.language!))] : []),
  ];
}

/** A seed, so that the same request gives the same result. */
export const seedWish = ({ entry: { seed }, details }: FormModel): Wish =>
  wish('a seed', seed === undefined ? undefined : { [seed]: Math.max(1, details.parameters[seed]?.minimum ?? 1) });

/** The smallest factor that enlarges an image, for a model that has one. */
export const anyFactor = (model: MoreModel): JsonRecord | undefined => factorOf(model, (value) => value > 1);

/** Says that a factor is none that was asked for; undefined if one was, or if a request has none. */
export function factorNote(model: MoreModel, input: JsonRecord, kept: readonly Wish[]): string | undefined {
  const isAsked = kept.some((one) => one.input !== undefined && Object.hasOwn(one.input, FACTOR));
  const { [FACTOR]: factor } = input;
  return isAsked || factor === undefined || factor !== anyFactor(model)?.[FACTOR]
    ? undefined
    : `\`${FACTOR}\` is ${scalarText(factor)}, the smallest that enlarges: choose yours.`;
}

const wish = (words: string, input: JsonRecord | undefined): Wish => ({
  words,
  input,
  why: input ? undefined : NO_PARAMETER,
});

/** Transparency, as PNG if that is one of the formats, or else in the format of the example that shows it. */
function transparency(model: MoreModel): JsonRecord | undefined {
  if (!hasOwn(model, TRANSPARENT)) return undefined;
  const png = model.details.parameters[FORMAT]?.enum?.find((value) => value === 'png');
  if (png !== undefined) return { [TRANSPARENT]: true, [FORMAT]: png };
  const shown = model.examples
    .map(({ body }) => inputIn(model.api, body))
    .find((input) => input[TRANSPARENT] === true && Object.hasOwn(input, FORMAT));
  return { [TRANSPARENT]: true, ...(shown && { [FORMAT]: shown[FORMAT]! }) };
}

function factorOf(model: MoreModel, isFor: (factor: number) => boolean): JsonRecord | undefined {
  if (!hasOwn(model, FACTOR)) return undefined;
  const found = model.details.parameters[FACTOR]!.enum?.find((value) => isFor(Number.parseFloat(scalarText(value))));
  return found === undefined ? undefined : { [FACTOR]: found };
}

/** A parameter with a value, if the model has it. */
const own = (model: MoreModel, name: string, value: string | boolean): JsonRecord | undefined =>
  hasOwn(model, name) ? { [name]: value } : undefined;

const hasOwn = ({ details: { parameters } }: MoreModel, name: string): boolean =>
  Object.hasOwn(parameters, name) && !parameters[name]!.generic;
