import { CAPABILITY_PARAMETERS } from '../../catalog/capability-durations.js';
import { modesNaming } from '../../catalog/modes-naming.js';
import { effectiveValue, isInMode } from '../../catalog/request-mode.js';
import type { ExampleDetails, Json, ModeDetails } from '../../catalog/model-details.js';
import { inputIn, inputKey } from '../../catalog/request-parameters.js';
import type { Issue } from '../../errors/errors.js';
import type { FormModel } from './form-model.js';
import type { FormState } from './form-state.js';

type ModeModel = Pick<FormModel, 'api' | 'details' | 'examples'>;

/** Title of the mode of a request that selects none; a contract may document it under this title. */
export const DEFAULT_MODE = 'Default mode';

/** The modes that a form offers; empty if there is only one way to use the model. */
export function formModes(model: ModeModel): ModeDetails[] {
  const { modes } = model.details;
  if (modes.length === 0 || !isOptional(model)) return modes;
  const names = new Set(modes.flatMap(({ when }) => Object.keys(when)));
  return [{ title: DEFAULT_MODE, when: {}, required: [], refused: [...names] }, ...modes];
}

/** Whether the examples have a request that is in no mode. */
function isOptional({ api, details, examples }: ModeModel): boolean {
  const { modes, parameters } = details;
  const names = modes.flatMap(({ when }) => Object.keys(when));
  if (names.length === 0 || names.some((name) => parameters[name]?.required)) return false;
  return examples.some(({ body }) => {
    const input = inputIn(api, body);
    return names.every((name) => !Object.hasOwn(input, name)) && !modes.some((mode) => isInMode(details, mode, input));
  });
}

/** The mode that an input is in, or the first one if it is in none. */
export function modeOf(model: ModeModel, input: Record<string, Json>): ModeDetails | undefined {
  const modes = formModes(model);
  const documented = modes.filter(({ title }) => title !== DEFAULT_MODE);
  const [first] = modes;
  return [...documented, ...modes].find((mode) => isInMode(model.details, mode, input)) ?? first;
}

/** Finds a mode by its title. */
export function findMode(model: ModeModel, title: string | undefined): ModeDetails | undefined {
  return formModes(model).find((mode) => mode.title === title);
}

/**
 * The parameters that the form hides in a mode: those that the mode refuses, and those whose value it decides. The latter
 * stay in the request.
 */
export function hiddenIn(model: ModeModel, title: string | undefined): Map<string, 'refused' | 'decided'> {
  const mode = findMode(model, title);
  const hidden = new Map<string, 'refused' | 'decided'>();
  for (const [name, values] of Object.entries(mode?.when ?? {})) if (values.length === 1) hidden.set(name, 'decided');
  for (const name of mode?.refused ?? []) hidden.set(name, 'refused');
  return hidden;
}

/** As the form has its modes. */
const naming = (model: ModeModel, name: string): ModeDetails[] =>
  modesNaming({ ...model.details, modes: formModes(model) }, name);

/**
 * Whether a media parameter, or one about media, belongs to a mode (`own`), only to other modes (`foreign`), or to all. The
 * API may accept a foreign one, but no document says what it does.
 */
export function placeIn(model: ModeModel, title: string | undefined, name: string): 'own' | 'foreign' | 'any' {
  const { media, types, description } = model.details.parameters[name]!;
  // Choices and numbers only shape the output, unless they are about files that the mode has not.
  if (!media && !types.includes('array') && !types.includes('object')) {
    const files = filesIn(model, description);
    const hidden = hiddenIn(model, title);
    const isWithout = (file: string) => hidden.has(file) || placeIn(model, title, file) === 'foreign';
    return files.length > 0 && files.every(isWithout) ? 'foreign' : 'any';
  }
  const own = naming(model, name);
  const named = own.length > 0 ? own : naming(model, startOf(model, name));
  if (named.length === 0 || named.length === formModes(model).length) return 'any';
  if (named.some((mode) => mode.title === title)) return 'own';
  return title === undefined || title === DEFAULT_MODE ? 'any' : 'foreign';
}

/** The media parameters that the first sentence of a description names. */
function filesIn({ details: { parameters } }: ModeModel, description = ''): string[] {
  const [sentence = ''] = description.split(/(?<=[.;]) /);
  return [...sentence.matchAll(/`(\w+)`/g)].flatMap(([, name]) => (parameters[name!]?.media ? [name!] : []));
}

/** The start frame that an end frame belongs to; otherwise the parameter itself. */
function startOf({ details: { parameters } }: ModeModel, name: string): string {
  const { 'first-frame': start, 'last-frame': end } = CAPABILITY_PARAMETERS;
  return (end?.test(name) && Object.keys(parameters).find((one) => parameters[one]!.media && start?.test(one))) || name;
}

/** The state in another mode. Values of hidden parameters are kept. */
export function enterMode(model: ModeModel, state: FormState, title: string | undefined): FormState {
  const mode = findMode(model, title) ?? findMode(model, modeOf(model, state.input)?.title);
  if (!mode) return { ...state, mode: undefined };
  const input = { ...state.input };
  for (const [name, values] of Object.entries(mode.when)) {
    const value = effectiveValue(model.details, mode, input, name);
    if (value === undefined || !values.includes(value)) input[name] = values[0]!;
  }
  return { ...state, mode: mode.title, input };
}

/**
 * The parameters that the chosen mode still needs. The API would accept such a request as one of another mode, which the
 * user does not mean to pay for.
 */
export function missingInMode(model: ModeModel, { mode: title }: FormState, body: ExampleDetails['body']): Issue[] {
  const key = inputKey(model.api);
  const mode = findMode(model, title);
  const missing = (mode?.required ?? []).filter((name) => !Object.hasOwn(body[key] as object, name));
  return missing.map((name) => ({
    message: `${name} is required in ${inWords(mode!)}`,
    path: [key, name],
    pointer: `/${key}/${name}`,
    keyword: 'required',
  }));
}

/** The title of a mode within a sentence. */
export const inWords = ({ title }: ModeDetails): string =>
  /^[A-Z](?![A-Z])/.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
