import { acceptedMedia } from '../../catalog/accepted-media.js';
import { CAPABILITIES, CAPABILITY_NAMES } from '../../catalog/capabilities.js';
import { models } from '../../catalog/index.js';
import type { MediaKind } from '../../catalog/entry.js';
import type { ParameterDetails, ValueDetails } from '../../catalog/model-details.js';
import { isTopLevel, parametersOf, TOP_LEVEL_PARAMETERS } from '../../catalog/request-parameters.js';
import type { ChosenModel } from '../input/model.js';
import { normalizedName } from '../input/parameters.js';
import type { Candidate } from './candidate.js';
import { fileCandidates } from './file-candidates.js';

/** Endings of the files that parameters take. */
const ENDINGS: Record<MediaKind, RegExp> = {
  image: /\.(?:png|jpe?g|webp|gif|avif|heic|bmp)$/i,
  video: /\.(?:mp4|mov|webm|mkv)$/i,
  audio: /\.(?:mp3|wav|m4a|ogg|flac|aac)$/i,
  any: /\.(?:png|jpe?g|webp|gif|avif|heic|bmp|mp4|mov|webm|mkv|mp3|wav|m4a|ogg|flac|aac)$/i,
};

/** The models whose id, or its part behind the provider, begins with a text. */
export function modelCandidates(text: string): Candidate[] {
  const offered = models.filter(({ deprecated }) => !deprecated);
  const short = (id: string) => id.slice(id.indexOf('/') + 1);
  const candidates = (name: (id: string) => string) =>
    offered
      .filter(({ id }) => name(id).startsWith(text))
      .map(({ id, title, kind }): Candidate => ({ value: name(id), description: `${kind}, ${title}` }));
  // Without a beginning, each model is offered once.
  return unique([...candidates((id) => id), ...(text === '' ? [] : candidates(short))]);
}

/** The values of an option, by the placeholder of its value in the help. */
export async function optionValues(placeholder: string, text: string, chosen?: ChosenModel): Promise<Candidate[]> {
  if (/^[a-z0-9-]+(?:\|[a-z0-9-]+)+$/.test(placeholder)) return placeholder.split('|').map((value) => ({ value }));
  if (placeholder === 'CAPABILITY')
    return CAPABILITY_NAMES.map((value) => ({ value, description: CAPABILITIES[value] }));
  if (placeholder === 'MODEL') return modelCandidates(text);
  if (placeholder === 'NAME=PATH') return chosen ? mediaCandidates(text, chosen) : [];
  if (placeholder === 'FOLDER') return fileCandidates(text, '', () => false);
  return placeholder.startsWith('FILE') ? fileCandidates(text, '', () => true) : [];
}

/** The values of a parameter that a model lists. */
export function parameterValues(details: ValueDetails): Candidate[] {
  const own = (details.enum ?? []).map(String);
  const inner = [...(details.anyOf ?? []), ...(details.items ? [details.items] : [])].flatMap(parameterValues);
  const toggles = details.types.length === 1 && details.types[0] === 'boolean' ? ['true', 'false'] : [];
  return unique([...[...own, ...toggles].map((value) => ({ value })), ...inner]);
}

/** A parameter of a model by its name in any spelling. */
export function findParameter(chosen: ChosenModel, name: string): ParameterDetails | undefined {
  const parameters = parametersOf(chosen);
  const found = Object.keys(parameters).find((one) => normalizedName(one) === normalizedName(name));
  return found === undefined ? undefined : parameters[found];
}

/** `parameter=path` for `--file`: first the parameters that take media, then the files that they take. */
async function mediaCandidates(text: string, chosen: ChosenModel): Promise<Candidate[]> {
  const media = chosen.entry ? acceptedMedia(chosen.entry) : [];
  const names = [
    ...media.filter(({ path }) => !isTopLevel(chosen, path)).map(({ path, media: kind }) => ({ name: path, kind })),
    ...Object.entries(TOP_LEVEL_PARAMETERS)
      .filter(([name, { media: kind }]) => kind && isTopLevel(chosen, name))
      .map(([name, { media: kind }]) => ({ name, kind: kind! })),
  ].map(({ name, kind }) => ({ name: name.replaceAll('*', '0'), kind }));
  const at = text.indexOf('=');
  if (at < 0) return names.map(({ name, kind }) => ({ value: `${name}=`, description: kind, isOpen: true }));
  const given = names.find(({ name }) => name === text.slice(0, at));
  return fileCandidates(text.slice(at + 1), text.slice(0, at + 1), (name) => ENDINGS[given?.kind ?? 'any'].test(name));
}

function unique(candidates: Candidate[]): Candidate[] {
  return [...new Map(candidates.map((one) => [one.value, one])).values()];
}
