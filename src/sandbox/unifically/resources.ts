import { mediaPath } from '../media/file.js';
import { seedOf } from '../media/seed.js';
import { seeded, uuid } from '../random.js';

/** Names of the entries of a list, in our own words. */
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
const VEO: [id: string, description: string][] = [
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

/** The data of a resource list by its path below `/v1/resources/`; undefined where there is none. */
export function resourceList(path: string, query: URLSearchParams, origin: string): unknown {
  const url = (kind: 'audio' | 'video', name: string) =>
    origin + mediaPath({ kind, model: path, prompt: name, seconds: 3 });
  const named = (names: string[]) => names.map((name) => ({ id: idOf(`${path} ${name}`), name }));
  switch (path) {
    case 'higgsfield-ai/motions':
      return named(NAMES.motions).map((entry) => ({ ...entry, preview_url: url('video', entry.name) }));
    case 'higgsfield-ai/voices':
      return named(NAMES.voices).map((entry, index) => ({
        ...entry,
        category: CATEGORIES[index % CATEGORIES.length],
        preview_url: url('audio', entry.name),
      }));
    case 'higgsfield-ai/sounds':
      return named(NAMES.sounds).map((entry) => ({ ...entry, preview_url: url('audio', entry.name) }));
    case 'higgsfield-ai/camera-movements':
      return named(NAMES.movements);
    case 'higgsfield-ai/camera-settings':
      return named(NAMES.settings);
    case 'kuaishou/kling/voices':
      return NAMES.voices.map((name, index) => ({ id: index + 1, name }));
    case 'google/voices/veo-3.1':
      return VEO.map(([id, description]) => ({
        id,
        name: id[0]!.toUpperCase() + id.slice(1),
        description,
        sample: url('audio', id),
      }));
    case 'elevenlabs/voices':
      return {
        voices: NAMES.voices.map((name, index) => ({
          voice_id: idOf(`${path} ${name}`).replaceAll('-', '').slice(0, 20),
          name,
          category: 'premade',
          labels: { accent: 'neutral', age: 'young', gender: index % 2 === 0 ? 'female' : 'male' },
          preview_url: url('audio', name),
        })),
      };
    case 'suno-ai/voice/verification-phrase': {
      const language = query.get('language') ?? 'en';
      return !Object.hasOwn(PHRASES, language)
        ? undefined
        : { phrase_id: idOf(`${path} ${language}`), phrase_text: PHRASES[language] };
    }
    default:
      return undefined;
  }
}

/** The languages that a verification phrase comes in. */
export const PHRASE_LANGUAGES = Object.keys(PHRASES);

/** An id that looks like the real ones and stays the same. */
function idOf(text: string): string {
  return uuid(seeded(seedOf(text)));
}
