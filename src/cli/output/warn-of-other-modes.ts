import { mediaOfOtherModes } from '../../catalog/modes-naming.js';
import { scalarText } from '../../catalog/words/scalar-text.js';
import type { Json } from '../../catalog/model-details.js';
import { listWords } from '../../internal/list-words.js';
import type { Context } from '../context.js';
import type { ChosenModel } from '../input/model.js';
import { wrapped } from './layout.js';

/** Warns of files of other modes, which no rule refuses: the task is paid for, and may ignore them. */
export function warnOfOtherModes(context: Context, { details }: ChosenModel, input: object): void {
  for (const { name, mode, others } of mediaOfOtherModes(details, input as Record<string, Json>)) {
    const titles = listWords(
      others.map(({ title }) => title),
      'or',
    );
    const choice = others.flatMap(({ when }) =>
      Object.entries(when).map(([one, [value]]) => `${one} ${scalarText(value)}`),
    );
    const advice = choice.length > 0 ? ` (${listWords([...new Set(choice)], 'or')})` : '';
    context.stderr.write(
      `${wrapped(context, `warning: ${name} is documented for ${titles}${advice}; this request is ${mode.title}, and may ignore it`)}\n`,
    );
  }
}
