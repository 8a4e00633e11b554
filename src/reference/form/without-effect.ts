import type { FormModel } from './form-model.js';
import type { JsonRecord } from './json-path.js';

/** How descriptions say that a parameter does nothing beside another one. */
const BESIDE = /(?:has no effect|counts as `false`) if `(\w+)` is set|without `(\w+)`; has no effect with it/i;
/** How they say that it does something in one mode only. */
const IN_MODE = /used only in mode `(\w+)`/i;

/** Whether one of some parameters does nothing in a request, as its description says. No rule refuses such a request. */
export function isWithoutEffect({ details }: FormModel, parameters: JsonRecord, input: JsonRecord): boolean {
  return Object.keys(parameters).some((name) => {
    const description = details.parameters[name]?.description ?? '';
    const [, one, another] = BESIDE.exec(description) ?? [];
    const mode = IN_MODE.exec(description)?.[1];
    const other = one ?? another;
    return (
      (other !== undefined && Object.hasOwn(input, other)) ||
      (mode !== undefined && !Object.values(input).includes(mode))
    );
  });
}
