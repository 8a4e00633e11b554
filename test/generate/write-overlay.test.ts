import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compiledToo } from '../../src/generate/environment/compiled-too.js';
import { applyOverlay } from '../../src/generate/overlay/apply-overlay.js';
import { readOverlay } from '../../src/generate/overlay/overlay.js';
import { addModelActions, allowValueActions, type WrittenAction } from '../../src/generate/overlay/write-actions.js';
import { document } from '../support/contract.js';

/** The schemas of the contract with actions. */
function schemasWith(actions: WrittenAction[]) {
  const overlay = readOverlay({ overlay: '1.1.0', info: { title: 'T', version: '1' }, actions }, 'mine.yaml');
  return applyOverlay(document, overlay).document.components.schemas;
}

describe('a written overlay', () => {
  it('says in the description what a parameter takes now', () => {
    const described = (model: string, parameter: string, value: string | number, input: string) =>
      schemasWith(allowValueActions(document, 'unifically', model, parameter, value))[input]!.properties![parameter];
    expect(described('kuaishou/kling-3.0-video', 'duration', 20, 'KuaishouKling30VideoInput')).toMatchObject({
      maximum: 20,
      description: 'Duration in seconds, from 3 to 15. An overlay allows 20 too.',
    });
    expect(described('suno-ai/lyrics', 'mv', 'newest', 'SunoAiLyricsInput')).toMatchObject({
      enum: ['remi-v1', 'default', 'newest'],
      description: 'Lyrics model. An overlay allows "newest" too.',
    });
    // Models that share the parameters keep theirs.
    const actions = allowValueActions(document, 'unifically', 'google/veo-3.1-fast', 'duration', 12);
    const { GoogleVeo31FastInput: own, GoogleVeo31Input: shared } = schemasWith(actions);
    expect(own!.properties!.duration).toMatchObject({ description: expect.stringMatching(/allows 12 too\.$/) });
    expect(shared).toEqual(document.components.schemas.GoogleVeo31Input);
  });

  it('gives a model and its parameters titles of their own', () => {
    const model = 'kuaishou/kling-3.0-turbo-video';
    const actions = addModelActions(document, 'unifically', model, 'kuaishou/kling-3.0-video');
    const { KuaishouKling30TurboVideoInput: input, KuaishouKling30TurboVideoTask: task } = schemasWith(actions);
    expect([input!.title, task!.title]).toEqual([`${model} input`, model]);
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
