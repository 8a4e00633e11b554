import type { MoreAsked } from '../catalog/more-asked.js';
import { inputIn } from '../../catalog/request-parameters.js';
import { languageName } from '../catalog/languages.js';
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

/** What a search asked for in addition to the filters, as a model takes it. */
export function moreWishes(
  model: FormModel,
  { transparent, instrumental, factor, plainFaces, language }: MoreAsked,
): Wish[] {
  return [
    ...(transparent ? [wish('transparent background', transparency(model))] : []),
    ...(instrumental
      ? [{ ...wish('instrumental', hasOwn(model, INSTRUMENTAL) ? { [INSTRUMENTAL]: true } : undefined), inText: true }]
      : []),
    ...(factor === undefined
      ? []
      : [
          {
            ...wish(
              `${factor}x`,
              factorOf(model, (value) => value === factor),
            ),
            ...(hasOwn(model, FACTOR) && { why: `\`${FACTOR}\` does not take it` }),
          },
        ]),
    ...(plainFaces ? [wish('no face enhancement', hasOwn(model, FACES) ? { [FACES]: false } : undefined)] : []),
    ...(language === undefined
      ? []
      : [wish(languageName(language), hasOwn(model, LANGUAGE) ? { [LANGUAGE]: language } : undefined)]),
  ];
}

/** A seed, so that the same request gives the same result. */
export const seedWish = ({ entry: { seed }, details }: FormModel): Wish =>
  wish('a seed', seed === undefined ? undefined : { [seed]: Math.max(1, details.parameters[seed]?.minimum ?? 1) });

/** The smallest factor that enlarges an image, for a model that has one. */
export const anyFactor = (model: FormModel): JsonRecord | undefined => factorOf(model, (value) => value > 1);

const wish = (words: string, input: JsonRecord | undefined): Wish => ({
  words,
  input,
  why: input ? undefined : NO_PARAMETER,
});

/** Transparency, as PNG if that is one of the formats, or else in the format of the example that shows it. */
function transparency(model: FormModel): JsonRecord | undefined {
  if (!hasOwn(model, TRANSPARENT)) return undefined;
  const png = model.details.parameters[FORMAT]?.enum?.find((value) => value === 'png');
  if (png !== undefined) return { [TRANSPARENT]: true, [FORMAT]: png };
  const shown = model.examples
    .map(({ body }) => inputIn(model.api, body))
    .find((input) => input[TRANSPARENT] === true && Object.hasOwn(input, FORMAT));
  return { [TRANSPARENT]: true, ...(shown && { [FORMAT]: shown[FORMAT]! }) };
}

function factorOf(model: FormModel, isFor: (factor: number) => boolean): JsonRecord | undefined {
  if (!hasOwn(model, FACTOR)) return undefined;
  const found = model.details.parameters[FACTOR]!.enum?.find((value) => isFor(Number.parseFloat(scalarText(value))));
  return found === undefined ? undefined : { [FACTOR]: found };
}

const hasOwn = ({ details: { parameters } }: FormModel, name: string): boolean =>
  Object.hasOwn(parameters, name) && !parameters[name]!.generic;
