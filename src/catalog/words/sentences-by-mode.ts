import type { ModeDetails, ModelDetails } from '../model-details.js';

/** The sentences about the rules of a model, by mode. */
export interface SentencesByMode {
  /** Each mode with the sentences about it. */
  modes: { mode: ModeDetails; rules: string[] }[];
  /** The sentences that hold in every mode. */
  others: string[];
}

/** Groups the sentences about the rules of a model: a sentence about a mode begins with the title of the mode. */
export function sentencesByMode({ modes, rules }: Pick<ModelDetails, 'modes' | 'rules'>): SentencesByMode {
  const rulesOf = (title: string) =>
    rules.filter((rule) => [':', ',', ' ('].some((end) => rule.startsWith(title + end)));
  const grouped = modes.map((mode) => ({ mode, rules: rulesOf(mode.title) }));
  const taken = new Set(grouped.flatMap((group) => group.rules));
  return { modes: grouped, others: rules.filter((rule) => !taken.has(rule)) };
}
