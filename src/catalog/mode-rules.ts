import type { ModeDetails, ModelDetails } from './model-details.js';

/** The rules of a model, taken apart by mode. */
export interface RulesByMode {
  /** Each mode with the sentences about it. */
  modes: { mode: ModeDetails; rules: string[] }[];
  /** The sentences that hold in every mode. */
  others: string[];
}

/** The sentences about each mode of a model, which begin with its title, and the other ones. */
export function rulesByMode({ modes, rules }: Pick<ModelDetails, 'modes' | 'rules'>): RulesByMode {
  const rulesOf = (title: string) =>
    rules.filter((rule) => [':', ',', ' ('].some((end) => rule.startsWith(title + end)));
  const grouped = modes.map((mode) => ({ mode, rules: rulesOf(mode.title) }));
  const taken = new Set(grouped.flatMap((group) => group.rules));
  return { modes: grouped, others: rules.filter((rule) => !taken.has(rule)) };
}
