import { operations } from '../../../generated/operations.js';
import { errorResponse } from '../error-response.js';
import { envelope, type SandboxRequest } from '../http.js';
import { mediaPath } from '../media/file.js';
import { seedOf } from '../media/seed.js';
import { seeded, uuid } from '../random.js';
import type { LimitedRoute } from '../route.js';
import { PHRASES_LIST, type ResourceEntry } from '../scenario/read-resources.js';

/** Made-up names of the entries of each list. */
const NAMES = {
  motions: [
    'Slow push in',
    'Orbit left',
    'Crane up',
    'Whip pan',
    'Dolly out',
    'Handheld drift',
    'Bullet time',
    'Low glide',
  ],
  voices: ['Ada', 'Bruno', 'Chiara', 'Dimitri', 'Elif', 'Fynn', 'Greta', 'Hugo'],
  sounds: ['Quiet café', 'Rain on glass', 'Busy street', 'Forest at dawn', 'Open office', 'Seaside'],
  movements: ['Static', 'Pan right', 'Tilt up', 'Tracking shot', 'Arc', 'Pull focus'],
  settings: ['Full frame 35 mm', 'Anamorphic 50 mm', 'Macro 100 mm', 'Aperture 1.8', 'Aperture 8', 'Vintage body'],
};
const CATEGORIES = ['podcast', 'vlog', 'reporter', 'coaching', 'emotions', 'other'];
const VEO_VOICES: [id: string, description: string][] = [
  ['achernar', 'soft, high'],
  ['achird', 'friendly, mid'],
  ['algenib', 'gravelly, low'],
  ['callirrhoe', 'easy-going, mid'],
  ['fenrir', 'excitable, low'],
  ['kore', 'firm, mid'],
  ['puck', 'upbeat, mid'],
  ['zephyr', 'bright, high'],
];
const PHRASES: Record<string, string> = {
  en: 'The harbour lights come on one by one',
  de: 'Die Lichter im Hafen gehen nacheinander an',
  es: 'Las luces del puerto se encienden una a una',
  fr: 'Les lumières du port s’allument une à une',
  pt: 'As luzes do porto acendem uma a uma',
  ru: 'Огни гавани зажигаются один за другим',
  ja: '港の明かりが一つずつ灯る',
  ko: '항구의 불빛이 하나씩 켜진다',
  zh: '港口的灯一盏盏亮起来',
  hi: 'बंदरगाह की रोशनी एक-एक करके जलती है',
};

const FOLDER = '/v1/resources/';

type NamedEntry = ResourceEntry & { name: string };

/** What the entries of a list are made with. */
interface ListTools {
  /** An id of the usual form that is always the same. */
  id: (name: string) => string;
  /** URL of a file that previews an entry. */
  preview: (kind: 'audio' | 'video', name: string) => string;
}

/** The resource lists of Unifically. */
export const resourceRoutes: readonly LimitedRoute[] = [
  list(operations.listHiggsfieldMotions, NAMES.motions, ({ name, ...given }, _index, { id, preview }) => ({
    id: id(name),
    name,
    preview_url: preview('video', name),
    ...given,
  })),
  list(operations.listHiggsfieldVoices, NAMES.voices, ({ name, ...given }, index, { id, preview }) => ({
    id: id(name),
    name,
    category: CATEGORIES[index % CATEGORIES.length],
    preview_url: preview('audio', name),
    ...given,
  })),
  list(operations.listHiggsfieldSounds, NAMES.sounds, ({ name, ...given }, _index, { id, preview }) => ({
    id: id(name),
    name,
    preview_url: preview('audio', name),
    ...given,
  })),
  list(operations.listCameraMovements, NAMES.movements, preset),
  list(operations.listCameraSettings, NAMES.settings, preset),
  list(operations.listKlingVoices, NAMES.voices, ({ name, ...given }, index) => ({ id: index + 1, name, ...given })),
  list(
    operations.listVeoVoices,
    VEO_VOICES.map(([id, description]) => ({ id, name: id[0]!.toUpperCase() + id.slice(1), description })),
    ({ name, ...given }, _index, { preview }) => {
      const id = typeof given.id === 'string' ? given.id : name.toLowerCase();
      return { id, name, description: '', sample: preview('audio', id), ...given };
    },
  ),
  list(
    operations.listElevenLabsVoices,
    NAMES.voices,
    ({ name, ...given }, index, { id, preview }) => ({
      voice_id: id(name).replaceAll('-', '').slice(0, 20),
      name,
      category: 'premade',
      labels: { accent: 'neutral', age: 'young', gender: index % 2 === 0 ? 'female' : 'male' },
      preview_url: preview('audio', name),
      ...given,
    }),
    (voices) => ({ voices }),
  ),
  {
    operation: operations.getVerificationPhrase,
    handler({ scenarios }, request) {
      const language = request.query.get('language') ?? 'en';
      const phrases = scenarios.phrases ?? PHRASES;
      if (Object.hasOwn(phrases, language)) {
        const { id } = toolsOf(PHRASES_LIST, request);
        return envelope(200, { phrase_id: id(language), phrase_text: phrases[language] });
      }
      const message = `language must be one of ${Object.keys(phrases).join(', ')}`;
      return errorResponse('unifically', 422, message, { code: 'validation_error' });
    },
  },
];

function preset({ name, ...given }: NamedEntry, _index: number, { id }: ListTools): ResourceEntry {
  return { id: id(name), name, ...given };
}

/**
 * The route of a list.
 *
 * @param defaults Entries, or their names, if no scenario gives others.
 * @param complete Makes up what an entry omits.
 */
function list(
  operation: LimitedRoute['operation'],
  defaults: readonly (string | NamedEntry)[],
  complete: (entry: NamedEntry, index: number, tools: ListTools) => ResourceEntry,
  wrap: (entries: ResourceEntry[]) => unknown = (entries) => entries,
): LimitedRoute {
  const name = operation.path.slice(FOLDER.length);
  const own = defaults.map((entry) => (typeof entry === 'string' ? { name: entry } : entry));
  return {
    operation,
    handler({ scenarios }, request) {
      const entries = scenarios.resourcesOf(name)?.map(named) ?? own;
      const tools = toolsOf(name, request);
      return envelope(200, wrap(entries.map((entry, index) => complete(entry, index, tools))));
    },
  };
}

/** An entry with a name: if it has none, that is its id. */
function named(entry: ResourceEntry): NamedEntry {
  const { id, voice_id: voiceId = id, name = String(voiceId) } = entry;
  return { ...entry, name: name as string };
}

function toolsOf(model: string, { origin }: SandboxRequest): ListTools {
  return {
    id: (name) => uuid(seeded(seedOf(`${model} ${name}`))),
    preview: (kind, name) => origin + mediaPath({ kind, model, prompt: name, seconds: 3 }),
  };
}
