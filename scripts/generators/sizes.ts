import { resolveObject } from '../document/refs.js';
import type { Document, Schema } from '../document/types.js';
import { branches, type Branch } from '../document/unions.js';

/** A module with the sizes that each model of GateAI Core makes, where they are documented. */
export function sizesModule(document: Document): string {
  const lines = branches(document).flatMap((branch) => {
    const sizes = branch.schema['x-sizes'] as object | undefined;
    return sizes ? [`  '${branch.model}': ${JSON.stringify({ ...sizes, ...defaultSize(document, branch) })},`] : [];
  });
  return [
    "import type { Sizes } from '../src/sandbox/gateai/sizes.js';",
    '',
    '/** The sizes that the model makes, with the width and height that it takes for omitted ones. */',
    'export const gateaiSizes: Record<string, Sizes> = {',
    ...lines,
    '};',
    '',
  ].join('\n');
}

function defaultSize(document: Document, branch: Branch): { default?: unknown[] } {
  const { properties = {} } = resolveObject(document, branch.schema.properties?.[branch.parameters] ?? false);
  const sides = ['width', 'height'].map((name) => (properties[name] as Schema | undefined)?.default);
  return sides.includes(undefined) ? {} : { default: sides };
}
