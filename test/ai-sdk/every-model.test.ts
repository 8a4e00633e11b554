import { experimental_generateVideo as generateVideo, generateImage, generateSpeech, transcribe } from 'ai';
import { createGateAI, createUnifically, UnigenCallError } from 'unigen/ai-sdk';
import { models, type ModelEntry } from 'unigen/catalog';
import { validateRequest } from 'unigen/validate';
import { describe, expect, it } from 'vitest';
import { errorOf, withoutWarningLogs } from './setup.js';

withoutWarningLogs();

/** Ends a call once its request is made. */
const MADE = new Error('the request is made');
const FIRST = 'https://example.com/first.png';
const LAST = 'https://example.com/last.png';
const CLIP = 'https://example.com/clip.mp4';

type Made = { body: Record<string, unknown>; issues: string[] };
type Models = ReturnType<typeof createUnifically>;

/** The request that a call makes, with what is wrong with it; or the sentence with which it is refused. */
async function request(api: string, call: (models: Models) => Promise<unknown>): Promise<Made | string> {
  let made: Made | undefined;
  const settings = {
    apiKey: 'sk-every-model',
    fetch: () => Promise.reject(new Error('Nothing may be sent')),
    validate: async (own: 'unifically' | 'gateai', body: unknown) => {
      const issues = await validateRequest(own, body);
      made = { body: body as Made['body'], issues: issues.map(({ message }) => message) };
      throw MADE;
    },
  };
  // Ids are strings here.
  const provider = api === 'gateai' ? createGateAI(settings) : createUnifically(settings);
  const error = await errorOf(call(provider as unknown as Models));
  expect(error).toBeInstanceOf(UnigenCallError);
  const { cause, message } = error as UnigenCallError;
  if (cause !== MADE) return message;
  return made!;
}

const ofKind = (...kinds: string[]) =>
  models.filter(({ kind }) => kinds.includes(kind)).map((entry) => [`${entry.api} ${entry.id}`, entry] as const);

const image =
  ({ id }: ModelEntry, prompt: Parameters<typeof generateImage>[0]['prompt'], more = {}) =>
  (models: Models) =>
    generateImage({ model: models.imageModel(id as never), prompt, ...more });
const video =
  ({ id }: ModelEntry, prompt: Parameters<typeof generateVideo>[0]['prompt'], more = {}) =>
  (models: Models) =>
    generateVideo({ model: models.videoModel(id as never), prompt, ...more });

const can = ({ capabilities }: ModelEntry, ...names: string[]) => capabilities.some((one) => names.includes(one));

describe('every image model', () => {
  it.each(ofKind('image'))('%s: a plain prompt', async (_name, entry) => {
    const made = await request(entry.api, image(entry, 'A kite'));
    if (typeof made === 'string') {
      expect(made).toMatch(/^\S+: needs .*(`aspectRatio`|`prompt\.images`)/);
      expect(can(entry, 'text-to-image') && !made.includes('aspectRatio')).toBe(false);
    } else expect(made.issues).toEqual([]);
  });

  it.each(ofKind('image'))('%s: a ratio and an image', async (_name, entry) => {
    const prompt = { text: 'A kite', images: [FIRST] };
    const made = await request(entry.api, image(entry, prompt, { aspectRatio: '1:1', n: 1, seed: 11 }));
    expect(made).not.toBeTypeOf('string');
    const { body, issues } = made as Made;
    expect(issues).toEqual([]);
    if (can(entry, 'image-edit', 'image-reference', 'image-upscale')) expect(JSON.stringify(body)).toContain(FIRST);
  });
});

describe('every video model', () => {
  it.each(ofKind('video'))('%s: a plain prompt', async (_name, entry) => {
    const made = await request(entry.api, video(entry, 'A kite'));
    if (typeof made === 'string') {
      expect(made).toMatch(/^\S+: needs /);
      expect(can(entry, 'text-to-video')).toBe(false);
    } else expect(made.issues).toEqual([]);
  });

  const framed = ofKind('video').filter(([, entry]) => can(entry, 'first-frame'));
  it.each(framed)('%s: a first frame', async (_name, entry) => {
    const made = await request(entry.api, video(entry, { text: 'A kite', image: FIRST }));
    expect(made).toMatchObject({ issues: [] });
    expect(JSON.stringify((made as Made).body)).toContain(FIRST);
  });

  const ended = ofKind('video').filter(([, entry]) => can(entry, 'last-frame'));
  it.each(ended)('%s: a first and a last frame', async (_name, entry) => {
    const frameImages = [
      { image: FIRST, frameType: 'first_frame' },
      { image: LAST, frameType: 'last_frame' },
    ];
    const made = await request(entry.api, video(entry, 'A kite', { frameImages }));
    expect(made).toMatchObject({ issues: [] });
    expect(JSON.stringify((made as Made).body)).toContain(LAST);
  });

  const guided = ofKind('video').filter(([, entry]) => can(entry, 'reference-image'));
  it.each(guided)('%s: a reference image', async (_name, entry) => {
    const more = { inputReferences: [FIRST, ...(can(entry, 'text-to-video') ? [] : [CLIP])] };
    const made = await request(entry.api, video(entry, 'A kite', more));
    expect(made).toMatchObject({ issues: [] });
    expect(JSON.stringify((made as Made).body)).toContain(FIRST);
  });

  const fromVideo = ofKind('video').filter(([, entry]) =>
    can(entry, 'video-edit', 'motion-transfer', 'reference-video'),
  );
  it.each(fromVideo)('%s: a video', async (_name, entry) => {
    const prompt = can(entry, 'motion-transfer') ? { text: 'A kite', image: FIRST } : 'A kite';
    const more = { inputReferences: [{ data: CLIP, mediaType: 'video/mp4' }] };
    const made = await request(entry.api, video(entry, prompt, more));
    expect(made).toMatchObject({ issues: [] });
    expect(JSON.stringify((made as Made).body)).toContain(CLIP);
  });

  const timed = ofKind('video').filter(([, entry]) => entry.duration && can(entry, 'text-to-video'));
  it.each(timed)('%s: each length that it takes', async (_name, entry) => {
    const { parameter, values, minimum, maximum } = entry.duration!;
    const durations = values ?? [minimum!, maximum!];
    for (const duration of durations) {
      const made = await request(entry.api, video(entry, 'A kite', { duration }));
      const { body } = made as Made;
      expect((body.input ?? body.params) as object).toHaveProperty(parameter, duration);
    }
    const refused = await request(entry.api, video(entry, 'A kite', { duration: 999 }));
    expect(refused).toMatch(/: `duration` must be /);
  });
});

const speaking = ofKind('audio').filter(([, entry]) => can(entry, 'speech'));

describe('speech and transcription', () => {
  it.each(speaking)('%s', async (_name, { id, api }) => {
    const call = (more: object) => (provider: Models) =>
      generateSpeech({ model: provider.speechModel(id as never), text: 'The ferry leaves at ten.', ...more });
    expect(await request(api, call({}))).toMatch(
      /: needs voice(_id)? \(`voice`, listed by `npx unigen resources [\w-]+`\)$/,
    );
    expect(await request(api, call({ voice: 'nQ4vR7tLxW2a', speed: 1.1 }))).toMatchObject({ issues: [] });
  });

  it('elevenlabs/speech-to-text', async () => {
    const made = await request('unifically', (provider) =>
      transcribe({
        model: provider.transcriptionModel('elevenlabs/speech-to-text'),
        audio: new URL('https://example.com/voicemail.mp3'),
      }),
    );
    expect(made).toMatchObject({ issues: [], body: { input: { audio_url: 'https://example.com/voicemail.mp3' } } });
  });
});

describe('the models that fit no interface', () => {
  const others = models.filter(
    ({ kind, capabilities }) =>
      kind !== 'image' && kind !== 'video' && !capabilities.some((one) => one === 'speech' || one === 'transcription'),
  );

  it.each(others.map((entry) => [`${entry.api} ${entry.id}`, entry] as const))('%s', async (_name, entry) => {
    const client = entry.api === 'gateai' ? 'GateAI' : 'Unifically';
    const sentence = `${entry.id} fits no interface of the AI SDK: call \`new ${client}().run('${entry.id}', …)\` of unigen`;
    expect(await request(entry.api, image(entry, 'A kite'))).toBe(sentence);
    expect(await request(entry.api, video(entry, 'A kite'))).toBe(sentence);
  });

  it('are all others', () => {
    const fitting = [...ofKind('image', 'video'), ...speaking].length + 1;
    expect(others.length + fitting).toBe(models.length);
  });
});
