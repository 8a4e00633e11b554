import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compiledToo } from '../../src/generate/environment/compiled-too.js';
import type { Schema } from '../../src/contract/document/types.js';
import { leftOutRemark } from '../../src/generate/environment/installed-overlays.js';
import { applyOverlay } from '../../src/generate/overlay/apply-overlay.js';
import { describedValues } from '../../src/generate/overlay/described-values.js';
import { readOverlay } from '../../src/generate/overlay/overlay.js';
import type { Action } from '../../src/generate/overlay/actions.js';
import { addModelActions } from '../../src/generate/overlay/add-model.js';
import { allowValueActions } from '../../src/generate/overlay/allow-value.js';
import { document } from '../support/contract.js';

/** The schemas of the contract with actions. */
function schemasWith(actions: Action[]) {
  const overlay = readOverlay({ overlay: '1.1.0', info: { title: 'T', version: '1' }, actions }, 'mine.yaml');
  return applyOverlay(document, overlay).document.components.schemas;
}

describe('a written overlay', () => {
  it('says in the description what a parameter takes now', () => {
    const described = (model: string, parameter: string, value: string | number, input: string) =>
      schemasWith(allowValueActions(document, 'unifically', model, parameter, value))[input]!.properties![parameter];
    expect(described('kuaishou/kling-3.0-video', 'duration', 20, 'KuaishouKling30VideoInput')).toMatchObject({
      maximum: 20,
      description: 'Duration in seconds, from 3 to 20. Not documented beside `multi_shots`.',
    });
    expect(described('suno-ai/lyrics', 'mv', 'newest', 'SunoAiLyricsInput')).toMatchObject({
      enum: ['remi-v1', 'default', 'newest'],
      description: 'Lyrics model. An overlay allows "newest" too.',
    });
    // Models that share the parameters keep theirs.
    const actions = allowValueActions(document, 'unifically', 'google/veo-3.1-fast', 'duration', 12);
    const { GoogleVeo31FastInput: own, GoogleVeo31Input: shared } = schemasWith(actions);
    expect(own!.properties!.duration).toMatchObject({ enum: [4, 6, 8, 12] });
    expect(shared).toEqual(document.components.schemas.GoogleVeo31Input);
  });

  it('leaves out what values stand for if one of them is not known', () => {
    const actions = allowValueActions(document, 'unifically', 'kuaishou/kling-3.0-video', 'mode', 'ultra');
    const { KuaishouKling30VideoInput: input } = schemasWith(actions);
    expect(input!.properties!.mode).toMatchObject({ enum: expect.arrayContaining(['ultra']) });
    expect(input!.properties!.mode).not.toHaveProperty('x-resolutions');
    expect(actions.map(({ description }) => description).join()).toContain(
      '`unigen models --resolution` does not find kuaishou/kling-3.0-video by it',
    );
  });

  it('keeps what values stand for if the new one names it', () => {
    const actions = allowValueActions(document, 'unifically', 'kuaishou/kling-3.0-video', 'mode', '4k');
    const { KuaishouKling30VideoInput: input } = schemasWith(actions);
    expect(input!.properties!.mode).toMatchObject({
      enum: ['std', 'pro', '4k'],
      'x-resolutions': { std: '720p', pro: '1080p', '4k': '4k' },
    });
  });

  it('says which parameter was meant', () => {
    const allowing = (name: string) => () =>
      allowValueActions(document, 'unifically', 'kuaishou/kling-3.0-video', name, 'x');
    expect(allowing('mod')).toThrow(/has no parameter `mod`; did you mean mode\?$/);
    expect(allowing('constructor')).toThrow(/has no parameter `constructor`$/);
  });

  it('widens the bounds of a parameter with a list of values', () => {
    const input = document.components.schemas.KuaishouKling30VideoInput!;
    const duration = {
      ...(input.properties!.duration as Schema),
      enum: [5, 10],
      minimum: 5,
      maximum: 10,
      description: 'Seconds: 5 or 10.',
    };
    const changed = { ...input, properties: { ...input.properties, duration } };
    const schemas = { ...document.components.schemas, KuaishouKling30VideoInput: changed };
    const other = { ...document, components: { ...document.components, schemas } };
    const actions = allowValueActions(other, 'unifically', 'kuaishou/kling-3.0-video', 'duration', 15);
    expect(actions.at(-1)!.update).toEqual({ enum: [15], maximum: 15, description: 'Seconds: 5, 10 or 15.' });
  });

  it.each([
    [
      { minimum: 3, maximum: 15, description: 'From 3 to 15, or from 3 to 15 s.' },
      { minimum: 3, maximum: 10 },
      'From 3 to 10, or from 3 to 15 s.',
    ],
    [
      { minimum: 3, maximum: 15, description: 'Lasts from 3 to 15 seconds.' },
      { enum: [5, 10] },
      'Lasts 5 or 10 seconds.',
    ],
    [{ enum: ['a', 'b', 'c'], description: 'Takes `a`, `b` or `c`.' }, { enum: ['a', 'c'] }, 'Takes `a` or `c`.'],
    [{ enum: [4, 6], description: 'Takes 2, 4 or 6, not 14 or 61.' }, { enum: [4] }, undefined],
    [{ minimum: 1, maximum: 2, description: 'Takes 1 to 2.5.' }, { minimum: 1, maximum: 3 }, undefined],
    [{ enum: ['a', 'b'], description: 'A letter.' }, { enum: ['a'] }, undefined],
  ])('replaces values in the description of %j', (before, after, description) => {
    expect(describedValues(before, after)).toBe(description);
  });

  it('gives a model and its parameters titles of their own', () => {
    const model = 'kuaishou/kling-3.0-turbo-video';
    const actions = addModelActions(document, {
      api: 'unifically',
      id: model,
      like: 'kuaishou/kling-3.0-video',
      description: 'Added.',
    });
    const { KuaishouKling30TurboVideoInput: input, KuaishouKling30TurboVideoTask: task } = schemasWith(actions);
    expect([input!.title, task!.title]).toEqual([`${model} input`, model]);
  });

  it('adds no model under the name of the schema of another one', () => {
    const adding = (id: string) => () =>
      addModelActions(document, { api: 'unifically', id, like: 'google/veo-3.1-fast', description: 'Added.' });
    expect(adding('google/veo-3.1-fast')).toThrow('google/veo-3.1-fast is in the contract already');
    expect(adding('google/veo-31-fast')).toThrow(
      'the contract has a schema GoogleVeo31FastTask already, which google/veo-31-fast would need',
    );
  });
});

describe('an installed package with overlays', () => {
  it('has a warning that names those that are not passed again', () => {
    expect(leftOutRemark([], ['b.yaml'])).toBeUndefined();
    expect(leftOutRemark(['a.yaml', 'lib/b.yaml'], ['./b.yaml', 'lib/a.yaml'])).toBeUndefined();
    expect(leftOutRemark(['a.yaml', 'b.yaml', 'c.yaml'], ['b.yaml'])).toBe(
      'the installed unigen was made with a.yaml and c.yaml, not included here: pass them as --overlay too',
    );
  });
});

describe('a folder that is written', () => {
  it('is said to be compiled as part of the project if it would be', async () => {
    const project = await mkdtemp(join(tmpdir(), 'unigen-tsconfig-'));
    const remark = async (tsconfig: string) => {
      await writeFile(join(project, 'tsconfig.json'), tsconfig);
      return compiledToo(join(project, 'unigen-env'));
    };
    expect(await compiledToo(join(project, 'unigen-env'))).toBeUndefined();
    expect(await remark('{ "compilerOptions": { "strict": true } /* all else as it is */ }')).toMatch(
      /^tsconfig\.json has no `include`, so TypeScript compiles unigen-env /,
    );
    expect(await remark('{ "include": ["src"] }')).toBeUndefined();
    expect(await remark('{ "exclude": ["unigen-env"] }')).toBeUndefined();
    await rm(project, { recursive: true });
  });
});
