import type { Json, ModeDetails } from '../../catalog/model-details.js';
import type { Document, Schema } from '../document/types.js';
import { valuesOf } from '../document/values.js';
import { readModes } from '../rules/modes.js';

/** The modes of an input, as the catalog describes them. */
export function modeDetails(document: Document, input: Schema): ModeDetails[] {
  const modes = readModes(document, input);
  const always = new Set(input.required ?? []);
  return modes.map(({ title = '', schema }) => {
    const properties = Object.entries(schema.properties ?? {});
    const when = properties.flatMap(([name, refined]) => {
      const values = modes.every((mode) => isFixed(mode.schema, name)) ? fixedValues(refined) : undefined;
      return values ? [[name, values] as const] : [];
    });
    return {
      title,
      when: Object.fromEntries(when),
      required: (schema.required ?? []).filter((name) => !always.has(name) && !when.some(([other]) => other === name)),
      refused: properties.filter(([, refined]) => refined === false).map(([name]) => name),
    };
  });
}

/** Whether a mode fixes the values of a parameter or forbids it: such a parameter selects the mode. */
function isFixed(mode: Schema, name: string): boolean {
  const refined = mode.properties?.[name];
  return refined === false || fixedValues(refined) !== undefined;
}

function fixedValues(refined: Schema | boolean | undefined): Json[] | undefined {
  return typeof refined === 'object' ? valuesOf(refined) : undefined;
}
