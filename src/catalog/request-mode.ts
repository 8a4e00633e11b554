import type { Json, ModeDetails, ModelDetails } from './model-details.js';

/** Whether an input is a request in a mode. Omitted parameters count as their defaults. */
export function isInMode(
  { parameters }: Pick<ModelDetails, 'parameters'>,
  mode: ModeDetails,
  input: Record<string, Json>,
): boolean {
  return (
    mode.required.every((name) => Object.hasOwn(input, name)) &&
    mode.refused.every((name) => !Object.hasOwn(input, name)) &&
    Object.entries(mode.when).every(([name, values]) => {
      const value = effectiveValue({ parameters }, mode, input, name);
      return value !== undefined && values.includes(value);
    })
  );
}

/** The value of a parameter in a mode: what is given, or its default. */
export function effectiveValue(
  { parameters }: Pick<ModelDetails, 'parameters'>,
  { title }: ModeDetails,
  input: Record<string, Json>,
  name: string,
): Json | undefined {
  if (Object.hasOwn(input, name)) return input[name];
  const { default: defaultValue, modeDefaults } = (Object.hasOwn(parameters, name) && parameters[name]) || {};
  return defaultValue ?? modeDefaults?.find(({ modes }) => modes.includes(title))?.value;
}
