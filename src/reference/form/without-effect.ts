import type { FormModel } from './form-model.js';
import type { JsonRecord } from './json-path.js';

/** How descriptions say that another parameter disables a parameter. */
const DISABLED_BY_OTHER =
  /(?:has no effect|counts as `false`) if `(\w+)` is set|without `(\w+)`; has no effect with it/i;
/** How descriptions say that another parameter decides instead. */
const DECIDED = /has no effect if `(\w+)` is set(?:, which determines it|; the video then has)/i;
/** How descriptions say that a parameter has an effect in one mode only. */
const IN_MODE = /used only in mode `(\w+)`/i;

/** Whether a parameter has no effect in a request, per its description. No rule refuses such a request. */
export function isWithoutEffect({ details }: FormModel, parameters: JsonRecord, input: JsonRecord): boolean {
  return Object.keys(parameters).some((name) => {
    const description = details.parameters[name]?.description ?? '';
    const [, one, another] = DISABLED_BY_OTHER.exec(description) ?? [];
    const mode = IN_MODE.exec(description)?.[1];
    const other = one ?? another;
    return (
      (other !== undefined && Object.hasOwn(input, other)) ||
      (mode !== undefined && !Object.values(input).includes(mode))
    );
  });
}

/** Whether a description says that its parameter has no effect in some requests. */
export const mayBeWithoutEffect = (description: string): boolean =>
  [DISABLED_BY_OTHER, IN_MODE].some((pattern) => pattern.test(description));

/** The parameter that decides instead of some others, such as the first frame instead of an aspect ratio. */
export const decisiveFor = ({ details: { parameters } }: FormModel, names: string[]): string | undefined =>
  names.map((name) => DECIDED.exec(parameters[name]?.description ?? '')?.[1]).find((name) => name !== undefined);
