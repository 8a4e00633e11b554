import type { ModelRecord } from '../models/read-models.js';

/** The sizes that each model of GateAI Core makes, if they are documented. */
export function sizesModule(models: ModelRecord[]): string {
  const lines = models.flatMap(({ entry, sizes, defaults: { width, height } }) => {
    if (!sizes) return [];
    const standard = width === undefined || height === undefined ? {} : { default: [width, height] };
    return [`  '${entry.id}': ${JSON.stringify({ ...sizes, ...standard })},`];
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
