import { descriptionTokens, toolPerModelTokens, toolTokens } from '../support/mcp-tokens.js';
import { table } from '../support/table.js';

/** What an agent reads of `unigen mcp`, in tokens of o200k. */
const { all, each } = toolTokens();
console.log(table(['tools/list', 'tokens'], [...each, ['all, as JSON', all]]));
console.log(`\na tool for each model instead: ${await toolPerModelTokens()} tokens`);

const described = await descriptionTokens();
const at = (share: number) => described[Math.floor((described.length - 1) * share)]!;
console.log(`\ndescribe_model, ${described.length} models:`);
console.log(
  table(
    ['', 'tokens', 'model'],
    (
      [
        ['shortest', 0],
        ['median', 0.5],
        ['90%', 0.9],
        ['longest', 1],
      ] as const
    ).map(([words, share]) => {
      const [model, count] = at(share);
      return [words, count, model];
    }),
  ),
);
