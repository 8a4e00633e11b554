import { models } from '../catalog/index.js';
import { loadDetails } from '../catalog/details.js';
import type { ValueDetails } from '../catalog/model-details.js';
import {
  getVerificationPhrase,
  listCameraMovements,
  listCameraSettings,
  listElevenLabsVoices,
  listHiggsfieldMotions,
  listHiggsfieldSounds,
  listHiggsfieldVoices,
  listKlingVoices,
  listVeoVoices,
} from '../../generated/operations.js';
import type { Resources } from '../client/resources.js';
import type { CallOptions } from '../types/call-options.js';

/** A list of ids that parameters take. */
export interface ResourceList {
  /** Names on the command line; the first one is its own, the others mean several lists. */
  names: [own: string, ...shared: string[]];
  title: string;
  /** Path of the operation, which the descriptions of the parameters name. */
  path: string;
  /** Names of parameters that take its ids, although their descriptions don't name the path. */
  also?: RegExp;
  read(resources: Resources, options: CallOptions): Promise<object[]>;
}

/** The lists of ids at Unifically. */
export const RESOURCE_LISTS: readonly ResourceList[] = [
  {
    names: ['motions'],
    title: 'motion presets of Higgsfield',
    path: listHiggsfieldMotions.path,
    read: ({ higgsfield }, options) => higgsfield.motions(options),
  },
  {
    names: ['camera-movements', 'cameras'],
    title: 'camera movements of Cinematic Studio',
    path: listCameraMovements.path,
    read: ({ higgsfield }, options) => higgsfield.cameraMovements(options),
  },
  {
    names: ['camera-settings', 'cameras'],
    title: 'camera bodies, lenses, apertures and focal lengths of Cinematic Studio',
    path: listCameraSettings.path,
    also: /^camera_(?:model|lens|aperture|focal_length)_id$/,
    read: ({ higgsfield }, options) => higgsfield.cameraSettings(options),
  },
  {
    names: ['sounds'],
    title: 'background sounds of Higgsfield',
    path: listHiggsfieldSounds.path,
    read: ({ higgsfield }, options) => higgsfield.sounds(options),
  },
  {
    names: ['higgsfield-voices', 'voices'],
    title: 'voices of Higgsfield',
    path: listHiggsfieldVoices.path,
    read: ({ higgsfield }, options) => higgsfield.voices(options),
  },
  {
    names: ['kling-voices', 'voices'],
    title: 'voices of Kling',
    path: listKlingVoices.path,
    read: ({ kling }, options) => kling.voices(options),
  },
  {
    names: ['veo-voices', 'voices'],
    title: 'voices of Veo',
    path: listVeoVoices.path,
    read: ({ veo }, options) => veo.voices(options),
  },
  {
    names: ['elevenlabs-voices', 'voices'],
    title: 'voices of ElevenLabs',
    path: listElevenLabsVoices.path,
    read: ({ elevenlabs }, options) => elevenlabs.voices(options),
  },
  {
    names: ['phrase'],
    title: 'the phrase to read aloud for a voice of Suno, in English',
    path: getVerificationPhrase.path,
    read: async ({ suno }, options) => [await suno.verificationPhrase(options)],
  },
];

/** A parameter that takes the ids of a list, and the models that have it. */
export interface TakenBy {
  /** Path below the input, such as `voices.*.voice_id`. */
  parameter: string;
  models: string[];
}

/** The list whose ids a parameter takes, per its description; undefined if it takes none. */
export function resourceListOf(name: string, description: string): ResourceList | undefined {
  return RESOURCE_LISTS.find((list) => takesIdsOf(list, name, description));
}

function takesIdsOf({ path, also }: ResourceList, name: string, description: string): boolean {
  return description.includes(`GET ${path}\``) || also?.test(name) === true;
}

/** The parameters that take the ids of a list, per their descriptions. */
export async function takenBy(list: ResourceList): Promise<TakenBy[]> {
  const details = await loadDetails('unifically');
  const found = new Map<string, string[]>();
  for (const { api, id, deprecated } of models) {
    if (api !== 'unifically' || deprecated) continue;
    for (const { name, description } of namedValues(details[id]!.parameters)) {
      const own = name.split('.').at(-1)!;
      if (!takesIdsOf(list, own, description)) continue;
      found.set(name, [...(found.get(name) ?? []), id]);
    }
  }
  return [...found].map(([parameter, ids]) => ({ parameter, models: ids }));
}

interface NamedValue {
  name: string;
  description: string;
}

/** The parameters and their properties, with their paths. */
function namedValues(parameters: Record<string, ValueDetails & { description?: string }>, path = ''): NamedValue[] {
  return Object.entries(parameters).flatMap(([name, value]) => [
    { name: path + name, description: value.description ?? '' },
    ...innerValues(value, path + name),
  ]);
}

function innerValues({ properties, items, anyOf }: ValueDetails, path: string): NamedValue[] {
  return [
    ...(properties ? namedValues(properties, `${path}.`) : []),
    ...(items ? innerValues(items, `${path}.*`) : []),
    ...(anyOf ?? []).flatMap((one) => innerValues(one, path)),
  ];
}
