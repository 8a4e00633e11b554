import type { ParameterDetails, ValueDetails } from '../../catalog/model-details.js';
import { listWords } from '../../internal/list-words.js';
import { isOfType } from '../../contract/document/json-type.js';

type Details = ValueDetails | ParameterDetails;

/**
 * Why a parameter does not take a value, as the predicate of a sentence: `is more than 5` after "the default 7 of
 * `duration`". Undefined if it takes the value.
 */
export function valueProblem(details: Details, value: unknown): string | undefined {
  if (details.anyOf) {
    const problems = details.anyOf.map((form) => valueProblem(form, value));
    return problems.includes(undefined) ? undefined : problems[0];
  }
  const { types, enum: values, minimum, maximum, minLength, maxLength, minItems, maxItems } = details;
  if (values && !values.includes(value as string)) return `is not one of ${values.map(shown).join(', ')}`;
  if (!values && types.length > 0 && !types.some((type) => isOfType(type, value)))
    return `is not of the type ${listWords(types, 'or')}`;
  if (typeof value === 'number') return outside(value, minimum, maximum, '');
  if (typeof value === 'string') return outside(value.length, minLength, maxLength, ' characters');
  if (Array.isArray(value)) return outside(value.length, minItems, maxItems, ' items');
  return undefined;
}

function outside(figure: number, minimum = -Infinity, maximum = Infinity, unit: string): string | undefined {
  if (figure < minimum) return `is less than ${minimum}${unit}`;
  return figure > maximum ? `is more than ${maximum}${unit}` : undefined;
}

/** A value as messages show it. */
export function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Whether a parameter takes a number, in one of its forms. */
export function takesNumber({ types, enum: values, anyOf = [] }: Details): boolean {
  if (values) return values.some((value) => typeof value === 'number');
  return types.includes('integer') || types.includes('number') || anyOf.some(takesNumber);
}
