import { operations } from '../../../generated/operations.js';
import { errorResponse } from '../error-response.js';
import { envelope, type SandboxRequest } from '../http.js';
import { mediaPath } from '../media/file.js';
import { seedOf } from '../media/seed.js';
import { seeded, uuid } from '../random.js';
import type { LimitedRoute } from '../route.js';

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

/** What the entries of a list are made with. */
interface ListTools {
  /** An id of the usual form that is always the same. */
  id: (name: string) => string;
  /** URL of a file that previews an entry. */
  preview: (kind: 'audio' | 'video', name: string) => string;
}

/** The resource lists of Unifically. */
export const resourceRoutes: readonly LimitedRoute[] = [
  list(operations.listHiggsfieldMotions, ({ id, preview }) =>
    NAMES.motions.map((name) => ({ id: id(name), name, preview_url: preview('video', name) })),
  ),
  list(operations.listHiggsfieldVoices, ({ id, preview }) =>
    NAMES.voices.map((name, index) => ({
      id: id(name),
      name,
      category: CATEGORIES[index % CATEGORIES.length],
      preview_url: preview('audio', name),
    })),
  ),
  list(operations.listHiggsfieldSounds, ({ id, preview }) =>
    NAMES.sounds.map((name) => ({ id: id(name), name, preview_url: preview('audio', name) })),
  ),
  list(operations.listCameraMovements, ({ id }) => NAMES.movements.map((name) => ({ id: id(name), name }))),
  list(operations.listCameraSettings, ({ id }) => NAMES.settings.map((name) => ({ id: id(name), name }))),
  list(operations.listKlingVoices, () => NAMES.voices.map((name, index) => ({ id: index + 1, name }))),
  list(operations.listVeoVoices, ({ preview }) =>
    VEO_VOICES.map(([id, description]) => ({
      id,
      name: id[0]!.toUpperCase() + id.slice(1),
      description,
      sample: preview('audio', id),
    })),
  ),
  list(operations.listElevenLabsVoices, ({ id, preview }) => ({
    voices: NAMES.voices.map((name, index) => ({
      voice_id: id(name).replaceAll('-', '').slice(0, 20),
      name,
      category: 'premade',
      labels: { accent: 'neutral', age: 'young', gender: index % 2 === 0 ? 'female' : 'male' },
      preview_url: preview('audio', name),
    })),
  })),
  {
    operation: operations.getVerificationPhrase,
    handler(_context, request) {
      const language = request.query.get('language') ?? 'en';
      if (Object.hasOwn(PHRASES, language)) {
        const { id } = toolsOf(request);
        return envelope(200, { phrase_id: id(language), phrase_text: PHRASES[language] });
      }
      const message = `language must be one of ${Object.keys(PHRASES).join(', ')}`;
      return errorResponse('unifically', 422, message, { code: 'validation_error' });
    },
  },
];

function list(operation: LimitedRoute['operation'], entries: (tools: ListTools) => unknown): LimitedRoute {
  return { operation, handler: (_context, request) => envelope(200, entries(toolsOf(request))) };
}

function toolsOf({ path, origin }: SandboxRequest): ListTools {
  const model = path.slice(FOLDER.length);
  return {
    id: (name) => uuid(seeded(seedOf(`${model} ${name}`))),
    preview: (kind, name) => origin + mediaPath({ kind, model, prompt: name, seconds: 3 }),
  };
}
