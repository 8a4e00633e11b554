import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { models } from '../../generated/models.js';
import { recipes, snippets } from '../support/snippets.js';
import { startCompiler } from './compiler.js';

const MODES = 'test/types/modes.ts';
const compiler = startCompiler([MODES]);
const unificallyIds = models.filter(({ api }) => api === 'unifically').map(({ id }) => id);

// All in the program from the beginning: a new snippet makes it anew.
const RAW_TO_COMPLETE = `
  import { createUnificallyClient } from 'unigen/raw';
  const client = createUnificallyClient({ apiKey: '' });
  void client.POST('/v1/tasks', { body: { model: '/*here*/' } });
  void client.POST('/v1/tasks', { body: { model: 'google/veo-3.1-fast', input: { prompt: '', /*here*/ } } });
`;
const TO_COMPLETE = `
  import { Unifically } from 'unigen';
  const api = new Unifically();
  void api.run('/*here*/', {});
  void api.run('google/veo-3.1-fast', { prompt: '', /*here*/ });
  void api.run('google/veo-3.1-fast', { prompt: '', aspect_ratio: '/*here*/' });
`;
const WRONG = 'const wrong: number = true;';
for (const text of [RAW_TO_COMPLETE, TO_COMPLETE, WRONG]) compiler.add(text);

describe('the generated types', () => {
  it('take what the contract takes and refuse what it refuses, at compile time', () => {
    expect(compiler.check(MODES)).toEqual([]);
    // An unneeded directive is a diagnostic itself, so each of these is a refusal that was seen.
    const directives = readFileSync(MODES, 'utf8').match(/@ts-expect-error/g) ?? [];
    expect(directives.length).toBeGreaterThan(20);
  }, 60_000);

  it('complete model ids and the parameters of the chosen model in an editor', () => {
    const [ids, members] = compiler.completions(RAW_TO_COMPLETE);
    expect(ids).toEqual(expect.arrayContaining(unificallyIds));
    expect(members?.sort()).toEqual([
      'aspect_ratio',
      'duration',
      'end_image_url',
      'reference_image_urls',
      'seed',
      'start_image_url',
      'voice',
    ]);
  }, 60_000);
});

/** Snippets with what stands before each, in one program: the compiler reads the types that they share once. */
const inProgram = (before: string, texts: readonly string[]) =>
  texts.map((code) => {
    const text = `${before}\n${code}`;
    compiler.add(text);
    return [code, text] as const;
  });

describe('the types of responses', () => {
  it.each(
    inProgram(`import type * as types from './generated/types.js';`, [
      `function links(task: types.Task): string[] {
      if (task.status === 'failed') return [task.message ?? ''];
      if (task.status !== 'completed') return [];
      const { output, persona_id, mv } = task;
      return [output?.video_url, ...(output?.image_urls ?? []), output?.a?.title, output?.words?.[0]?.text, persona_id, mv].filter((link) => link !== undefined);
    }`,
      `function made(event: types.TaskEvent): string | undefined {
      return event.status === 'failed' ? event.error_message : event.data.video_url ?? event.data.persona_id ?? event.data.clips?.[0]?.id;
    }`,
      `function files(task: types.GateAITask): string[] {
      if (task.status === 'FINISHED') return [...task.result, ...(task.glb_urls ?? [])];
      return task.status === 'FAILED' ? [task.error ?? ''] : [];
    }`,
      `function idOf({ data }: types.CreatedTaskEnvelope): string | undefined {
      const { task_id, status, cost } = data;
      const word: 'pending' | 'processing' | 'completed' | 'failed' | undefined = status;
      const dollars: number | undefined = cost;
      return task_id;
    }`,
    ]),
  )('narrow a response by its status: %s', (_code, text) => {
    expect(compiler.problems(text)).toEqual([]);
  });
});

describe('the client', () => {
  const BEFORE = `
    import { GateAI, Unifically, type Unlisted, type UnlistedParameters } from 'unigen';
    declare const api: Unifically;
    declare const gateai: GateAI;
    declare const url: string;
    declare const file: File;
    const prompt = 'A kite';`;

  it.each(
    inProgram(BEFORE, [
      `const output: { video_url: string } = await api.run('google/veo-3.1-fast', { prompt });`,
      `const output: { video_url: string } = await api.run('google/veo-3.1-fast', { prompt, start_image_url: file, end_image_url: new Uint8Array() });`,
      `const output: { result: string[]; glb_urls: string[] } = await gateai.run('rodin-v2', { image: file });`,
      `await api.run('kuaishou/kling-3.0-omni-video', { prompt, elements: [{ image_urls: [file, url] }] });`,
      `await api.run('kuaishou/kling-3.0-omni-video', { prompt, video_mode: 'transform', video_url: new URL(url) });`,
      `const output: unknown = await api.run('vendor/new' as Unlisted, { anything: 1 });`,
      `const id: string = url; await gateai.tasks.create(id as Unlisted, { anything: 1 });`,
      `const output: { video_url: string } = await api.run('google/veo-3.1-fast', { prompt, duration: 6.5 as Unlisted });`,
      `await api.run('google/veo-3.1-fast', { prompt, ...({ loop: true } as UnlistedParameters) });`,
      `await api.runMany([{ model: 'vendor/new' as Unlisted, input: { anything: 1 } }, { model: 'suno-ai/lyrics', input: { prompt, mv: 'fresh' as Unlisted } }]);`,
      `await gateai.run('gpt-image-2', { prompt }, { type: 'text-to-image', images: [file, 'file_1'] });`,
      `const results = await api.runMany([
      { model: 'google/veo-3.1-fast', input: { prompt } },
      { model: 'google/nano-banana-pro', input: { prompt, aspect_ratio: '1:1' } },
    ], { budget: 2 });
    if (results[0].ok) { const url: string = results[0].output.video_url; }
    if (results[1].ok) { const url: string = results[1].output.image_url; }`,
      `const handle = await api.tasks.create('suno-ai/lyrics', { prompt, mv: 'default' });
    const lyrics: string = (await api.tasks.wait(handle)).a.text;
    const again: string = (await api.tasks.resume(JSON.parse(''), { model: 'suno-ai/lyrics' })).a.text;
    for await (const task of api.tasks.watch(handle)) { if (task.status === 'completed') { const text: string = task.output.b.text; } }
    const task = await api.tasks.get(handle);
    if (task.done && task.output) { const text: string = task.output.a.text; }`,
      `const song = await api.run('suno-ai/music', { mv: 'chirp-crow', custom: false, gpt_description_prompt: prompt });
    const clip = song.clips?.[0]?.id;
    if (clip) await api.run('suno-ai/extend', { mv: 'chirp-crow', custom: false, clip_id: clip });`,
      `const { cost }: { cost: number } = await gateai.tasks.estimate('sora-2', { prompt });`,
    ]),
  )('takes %s', (_code, text) => expect(compiler.problems(text)).toEqual([]));

  const refused: [code: string, named: RegExp][] = [
    [`await api.run('google/veo-none', { prompt });`, /"google\/veo-none"/],
    [`await api.run('google/veo-3.1-fast', {});`, /\bprompt\b/],
    [
      `await api.run('google/veo-3.1-fast', { prompt: 7, ...({ loop: true } as UnlistedParameters) });`,
      /\bprompt\b|'number'/,
    ],
    [`await api.run('google/veo-3.1-fast', { ...({ loop: true } as UnlistedParameters) });`, /\bprompt\b/],
    [`await api.run('google/veo-3.1-fast', { prompt, duration: 5 });`, /\bduration\b|Type '5'/],
    [
      `await api.run('google/veo-3.1-fast', { prompt, aspect_ration: '16:9' });`,
      /aspect_ration.*did you mean.*aspect_ratio/is,
    ],
    [
      `await api.run('google/veo-3.1-fast', { prompt, start_image_url: url, reference_image_urls: [url] });`,
      /\b(start_image_url|reference_image_urls)\b/,
    ],
    [`await api.run('google/veo-3.1-fast', { prompt, start_image_url: 7 });`, /\bstart_image_url\b|'number'/],
    [`await api.run('google/veo-3.1-fast', { prompt: file });`, /\bprompt\b|'File'/],
    [`await gateai.run('sora-2', { prompt, start_image: url, width: 'wide' });`, /'string'|width/],
    [`await api.tasks.create('kuaishou/kling-3.0-omni-video', { prompt, video_mode: 'transform' });`, /\bvideo_url\b/],
    [`await api.tasks.estimate('elevenlabs/sound-effect', { text: 'Rain', duration: 'long' });`, /"long"/],
    [`await api.runMany([{ model: 'google/veo-3.1-fast', input: { prompt: 7 } }]);`, /'number'|prompt/],
    [`const output: { image_url: string } = await api.run('google/veo-3.1-fast', { prompt });`, /\bimage_url\b/],
  ];
  const texts = new Map(
    inProgram(
      BEFORE,
      refused.map(([code]) => code),
    ),
  );
  it.each(refused)('refuses %s with one message that names the parameter', (code, named) => {
    const problems = compiler.problems(texts.get(code)!);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(named);
  });

  it('completes model ids and the parameters of the chosen model in an editor', () => {
    const [ids, members, values] = compiler.completions(TO_COMPLETE);
    expect(ids).toEqual(expect.arrayContaining(unificallyIds));
    expect(members?.sort()).toEqual([
      'aspect_ratio',
      'duration',
      'end_image_url',
      'reference_image_urls',
      'seed',
      'start_image_url',
      'voice',
    ]);
    expect(values).toContain('16:9');
  });
});

describe('runs', () => {
  const preamble = `
    import { openRuns, type RunsItem } from 'unigen/runs';
    import type { Unlisted } from 'unigen';
    const runs = await openRuns('runs.jsonl');
    export const name = 'boat', prompts = ['A boat'];
  `;
  const good = [
    `await runs.add([{ name, model: 'google/veo-3.1-fast', input: { prompt: 'A', duration: 4 } },
       { name, api: 'gateai', model: 'gpt-image-2', input: { prompt: 'A' }, options: { images: [new URL('file:///a.png')] } }]);`,
    `await runs.add(prompts.map((prompt) => ({ name: prompt, model: 'google/veo-3.1-fast', input: { prompt } })));`,
    `await runs.add([{ name, model: 'google/veo-3.1-fast', input: { prompt: 'A', start_image_url: new URL('file:///a.png') } }]);`,
    `await runs.add([{ name, model: 'vendor/new' as Unlisted, input: { anything: 1 } }]);`,
    `await runs.add(JSON.parse('') as RunsItem[]);`,
    `const jobs: { name: string; model: string; input: Record<string, unknown> }[] = []; await runs.add(jobs as RunsItem[]);`,
  ];
  const bad: [string, RegExp][] = [
    [`await runs.add([{ name, model: 'google/veo-3.1-fast', input: { prompt: 'A', duratoin: 4 } }]);`, /duratoin/],
    [`await runs.add([{ name, model: 'google/veo-3.1-fast', input: { prompt: 'A', duration: 5 } }]);`, /5/],
    [`await runs.add([{ name, model: 'google/veo-3.1-fst', input: { prompt: 'A' } }]);`, /veo-3\.1-fst/],
    [`await runs.add([{ name, api: 'gateai', model: 'google/veo-3.1-fast', input: { prompt: 'A' } }]);`, /gateai|api/],
    [
      `await runs.add([{ name, model: 'google/veo-3.1-fast', input: { prompt: 'A', start_image_url: new Blob([]) } }]);`,
      /Blob/,
    ],
  ];
  for (const code of [...good, ...bad.map(([one]) => one)]) compiler.add(preamble + code);

  it.each(good)('take %s', (code) => {
    expect(compiler.problems(preamble + code)).toEqual([]);
  });

  it.each(bad)('refuse %s with one message that names it', (code, named) => {
    const problems = compiler.problems(preamble + code);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(named);
  });
});

describe('the snippets of the documentation', () => {
  for (const [, , code] of snippets) compiler.add(code);
  it.each(snippets)('compile: %s, snippet %i', (_document, _index, code) => {
    expect(compiler.problems(code)).toEqual([]);
  });

  // Those that need further packages are compiled by test/runtimes, which installs them.
  const compiled = recipes.filter(({ name, needsPackages }) => name.endsWith('.ts') && !needsPackages);
  for (const { code } of compiled) compiler.add(code);
  it.each(compiled)('compile: $document, $name', ({ code }) => {
    expect(compiler.problems(code)).toEqual([]);
  });

  it('would not compile if one were wrong', () => {
    expect(compiler.problems(WRONG)).toHaveLength(1);
  });
});
