import type { ModelRecord } from '../contract/models/read-models.js';
import { constant, moduleText } from './source.js';

/** The sizes that each model of GateAI Core makes, if they are documented. */
export function sizesModule(models: ModelRecord[]): string {
  const sizes = models.flatMap(({ entry, sizes, defaults: { width, height } }) => {
    const pair = width === undefined || height === undefined ? undefined : [width, height];
    return sizes ? [[entry.id, { ...sizes, default: pair }] as const] : [];
  });
  return moduleText(
    `import type { Sizes } from '../src/catalog/sizes.js';`,
    constant('gateaiSizes', Object.fromEntries(sizes), {
      doc: 'The sizes that each model makes, with the width and height that omitted ones count as.',
      type: 'Record<string, Sizes>',
    }),
  );
}
