import type { Json, ParameterDetails } from '../../catalog/model-details.js';
import { inputIn } from '../../catalog/request-parameters.js';
import { scalarText } from '../../catalog/words/scalar-text.js';
import type { FormModel } from './form-model.js';
import type { Path } from './json-path.js';

/** The value of an omitted parameter in a mode; undefined if it is not documented. */
export function defaultOf(
  { default: defaultValue, modeDefaults }: ParameterDetails,
  mode: string | undefined,
): Json | undefined {
  return defaultValue ?? modeDefaults?.find(({ modes }) => mode !== undefined && modes.includes(mode))?.value;
}

/** The default in words; undefined if there is none. */
export function defaultWords(details: ParameterDetails, mode: string | undefined): string | undefined {
  const value = defaultOf(details, mode);
  return value === undefined || value === '' ? undefined : scalarText(value);
}

/** The label of the choice that omits the parameter. */
export function omittedLabel(details: ParameterDetails, mode: string | undefined): string {
  const words = defaultWords(details, mode);
  return words === undefined ? 'Not set' : `Default (${words})`;
}

/** Whether an empty string is a value of its own, as a default or an example shows. */
export function mayBeEmpty(
  { api, examples }: FormModel,
  path: Path,
  { default: defaultValue }: ParameterDetails,
): boolean {
  return defaultValue === '' || examples.some(({ body }) => hasEmpty(inputIn(api, body), path));
}

function hasEmpty(value: Json | undefined, [step, ...rest]: Path): boolean {
  if (step === undefined) return value === '';
  if (Array.isArray(value)) return value.some((item) => hasEmpty(item, rest));
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return false;
  return hasEmpty(value[step], rest);
}
