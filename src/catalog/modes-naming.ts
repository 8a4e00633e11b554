import { isInMode } from './request-mode.js';
import type { Json, ModeDetails, ModelDetails } from './model-details.js';
import { scalarText } from './words/scalar-text.js';
import { sentencesByMode } from './words/sentences-by-mode.js';

/** The modes that need a parameter, or whose values its description names; none if it is for every mode. */
export function modesNaming(
  { parameters, modes, rules }: Pick<ModelDetails, 'parameters' | 'modes' | 'rules'>,
  name: string,
): ModeDetails[] {
  const code = `\`${name}\``;
  const description = parameters[name]?.description ?? '';
  const isNeeded = (rule: string) =>
    rule.split(/[:;] /).some((part) => part.startsWith('needs ') && part.includes(code));
  return sentencesByMode({ modes, rules })
    .modes.filter(
      ({ mode, rules: own }) =>
        mode.required.includes(name) ||
        own.some(isNeeded) ||
        Object.values(mode.when).some((values) =>
          values.some((value) => description.includes(`\`${scalarText(value)}\``)),
        ),
    )
    .map(({ mode }) => mode);
}

/** Media of an input that the documents describe for other modes only: the API accepts them, and may ignore them. */
export function mediaOfOtherModes(
  details: Pick<ModelDetails, 'parameters' | 'modes' | 'rules'>,
  input: Record<string, Json>,
): { name: string; mode: ModeDetails; others: ModeDetails[] }[] {
  const mode = details.modes.find((one) => isInMode(details, one, input));
  if (!mode) return [];
  return Object.keys(input).flatMap((name) => {
    const { media } = (Object.hasOwn(details.parameters, name) && details.parameters[name]) || {};
    const others = media ? modesNaming(details, name) : [];
    const isOwn = others.length === 0 || others.length === details.modes.length || others.includes(mode);
    return isOwn ? [] : [{ name, mode, others }];
  });
}
