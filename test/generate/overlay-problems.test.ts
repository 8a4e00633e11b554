import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runningContract } from '../../src/generate/environment/running-contract.js';
import { addModelActions } from '../../src/generate/overlay/add-model.js';
import { listWords } from '../../src/internal/list-words.js';
import { run } from '../support/run-cli.js';
import { sharingModels } from '../support/sharing-models.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'unigen-overlay-problems-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What `unigen generate` prints of an overlay, with the names of files alone. Each action begins on a line of its own. */
async function printed(...actions: string[]): Promise<string[]> {
  const file = join(folder, 'mine.yaml');
  await writeFile(
    file,
    `overlay: 1.1.0\ninfo: { title: T, version: 1.0.0 }\nactions:\n${actions.map((one) => `  - ${one}\n`).join('')}`,
  );
  const { code, err } = await run(['generate', '--overlay', file, '--out', join(folder, 'env')]);
  expect(code).toBe(1);
  expect(await readdir(folder)).toEqual(['mine.yaml']);
  return err.trimEnd().replaceAll(`${folder}/`, '').split('\n');
}

const SCHEMAS = '$.components.schemas';

describe('a mistake in an overlay', () => {
  it('is named with the file, the line of its action and the rule, and so are all others', async () => {
    const lines = await printed(
      `{ target: ${SCHEMAS}.GoogleVeo31FastTask, update: { x-prise: 1, x-tags: [gogle], x-capabilities: [text-to-vido] } }`,
      `{ target: ${SCHEMAS}.GoogleVeo31QualityInput.properties, update: { loop: { type: int, description: Loops. } } }`,
      `{ target: ${SCHEMAS}.KuaishouKling30VideoInput.properties.duration, update: { enum: [5, 10] } }`,
      `{ target: ${SCHEMAS}.AlibabaWan25ImageInput.properties, update: { n: { type: integer, enum: ['1', '2'] } } }`,
      `{ target: "${SCHEMAS}.SunoAiMusicTask['x-price']", update: { amounts: 7 } }`,
      `{ target: "${SCHEMAS}.GoogleVeo31LiteTask['x-examples'].full.value.input", update: { duration: 5 } }`,
      `{ target: ${SCHEMAS}.GoogleVeo31LiteRelaxedTask.properties.input, update: { $ref: '#/components/schemas/Absent' } }`,
      `{ target: ${SCHEMAS}.CreateTaskRequest.discriminator.mapping, update: { acme/kite: '#/components/schemas/SunoAiMusicTask' } }`,
      `{ target: ${SCHEMAS}.AlibabaZImageTurboInput.properties.prompt, update: { maxLenght: 4 } }`,
    );
    // What models share is named itself.
    const zImages = sharingModels('AlibabaZImageTurboInput');
    const zImage = zImages.length === 1 ? zImages[0]! : 'AlibabaZImageTurboInput';
    expect(lines).toEqual([
      'error: the contract with its overlays has 11 mistakes',
      '  mine.yaml:4: google/veo-3.1-fast: `x-prise` is not a key that spec/extensions.md lists; did you mean x-price?',
      '  mine.yaml:4: google/veo-3.1-fast: `x-tags` has `gogle`, which is not one of the `tags` of the document; did you mean google?',
      '  mine.yaml:4: google/veo-3.1-fast: `x-capabilities` has `text-to-vido`, which spec/extensions.md does not list; did you mean text-to-video?',
      '  mine.yaml:5: google/veo-3.1-quality: `loop`: `type` is int, which must be string, integer, number, boolean, array, object or null; did you mean integer?',
      '  mine.yaml:6: kuaishou/kling-3.0-video: `duration`: `minimum` 3 and `maximum` 15 with an `enum` from 5 to 10: set `minimum` 5 and `maximum` 10, or remove what is not so',
      '  mine.yaml:7: alibaba/wan-2.5-image: `n`: `enum` has "1" and "2", which are not of the type integer',
      '  mine.yaml:8: suno-ai/music: `x-price` has an unknown `amounts`; did you mean amount?',
      '  mine.yaml:9: google/veo-3.1-lite: the example `full` breaks the contract: duration must be 4, 6 or 8',
      '  mine.yaml:10: google/veo-3.1-lite-relaxed: refers to #/components/schemas/Absent, which does not exist',
      '  mine.yaml:11: acme/kite: `mapping` of CreateTaskRequest has it, but no branch under `oneOf` has this id',
      `  mine.yaml:12: ${zImage}: \`prompt\`: \`maxLenght\` is not a keyword that the generators know; did you mean maxLength?`,
    ]);
  });

  it('is named with its own line, not that of its action', async () => {
    const lines = await printed(
      `target: ${SCHEMAS}.GoogleVeo31FastTask
    update:
      title: Veo
      x-price:
        unit: tsk
        source: dry run
        tiers:
          - amount: 1
            when: { duration: 4 }
          - amount: '2'
            when: { duration: 6 }`,
      `target: ${SCHEMAS}.GoogleVeo31QualityInput.properties
    update:
      loop:
        description: Loops.
        type: int
      steps:
        description: Steps.
        type: integer
        minimum: '1'`,
      `target: ${SCHEMAS}.KuaishouKling30VideoInput.properties.duration
    update:
      description: Seconds.
      enum: [5, 10]`,
      `target: ${SCHEMAS}.KuaishouKlingElement.properties.description
    update:
      description: In words.
      maxLength: 2`,
      `target: ${SCHEMAS}.AlibabaZImageTurboTask.x-examples.full.value.input
    update:
      prompt: A paper boat
      sed: 1`,
    );
    expect(lines.map((line) => line.trim().replace(/(: [^:]+: .*?)(?: with an|;| breaks).*/, '$1'))).toEqual([
      'error: the contract with its overlays has 11 mistakes',
      'mine.yaml:8: google/veo-3.1-fast: `x-price.unit` is tsk, which must be task, second or image',
      'mine.yaml:13: google/veo-3.1-fast: `x-price.tiers[1].amount` is "2", which must be a number of US dollars',
      'mine.yaml:10: google/veo-3.1-fast: `x-price` has both an `amount` and `tiers`',
      'mine.yaml:19: google/veo-3.1-quality: `loop`: `type` is int, which must be string, integer, number, boolean, array, object or null',
      'mine.yaml:23: google/veo-3.1-quality: `steps`: `minimum` must be a number',
      'mine.yaml:27: kuaishou/kling-3.0-video: `duration`: `minimum` 3 and `maximum` 15',
      'mine.yaml:31: kuaishou/kling-3.0-motion-control: the example `full`',
      'mine.yaml:31: kuaishou/kling-3.0-omni-video-edit: the example `full`',
      'mine.yaml:31: kuaishou/kling-3.0-omni-video: the example `full`',
      'mine.yaml:31: kuaishou/kling-3.0-omni-video: the example `elements`',
      'mine.yaml:35: alibaba/z-image-turbo: the example `full`',
    ]);
  });

  it('a mistake that contradicts a parameter is named once all else of the model can be read', async () => {
    const duration = `${SCHEMAS}.KuaishouKling30VideoInput.properties.duration`;
    const contradiction = `{ target: ${duration}, update: { default: 40 } }`;
    expect(await printed(`{ target: ${duration}, update: { enums: [5, 10] } }`, contradiction)).toEqual([
      expect.stringMatching(/^error: mine\.yaml:4: .*`enums` is not a keyword/),
    ]);
    expect(await printed(contradiction)).toEqual([expect.stringMatching(/^error: mine\.yaml:4: .*the default 40 of/)]);
  });

  it('a mistake in parameters that models share is named once', async () => {
    const duration = `${SCHEMAS}.GoogleVeo31Input.properties.duration`;
    expect(await printed(`{ target: ${duration}, update: { default: 7 } }`)).toEqual([
      `error: mine.yaml:4: ${listWords(sharingModels('GoogleVeo31Input'), 'and')}: ` +
        'the default 7 of `duration` is not one of 4, 6, 8',
    ]);
  });

  it('in an overlay itself is named with its key and the one that was meant', async () => {
    expect(await printed(`target: ${SCHEMAS}\n    update: {}`, `update: {}\n    traget: ${SCHEMAS}`)).toEqual([
      'error: mine.yaml:7: `traget` is not a key of an action; did you mean target?',
    ]);
    expect(await printed(`target: ${SCHEMAS}\n    description: x\n    remove: 1`)).toEqual([
      'error: mine.yaml:6: `remove` must be true or false',
    ]);
    expect(
      await printed(`target: ${SCHEMAS}.SunoAiMusicTask\n    update:\n      title: Music\n      x-kind: [a]`),
    ).toEqual(['error: mine.yaml:7: `$.components.schemas.SunoAiMusicTask.x-kind` is a primitive value, not an array']);
  });

  it('in the id of a model is named with its line, once for all examples, after what has no effect', async () => {
    const id = 'kuaishou/kling-3.0-turbo-video';
    const document = await runningContract();
    const actions = addModelActions(document, {
      api: 'unifically',
      id,
      like: 'kuaishou/kling-3.0-video',
      description: 'Added.',
    }).map((action) => JSON.stringify(action));
    const at = actions.findIndex((action) => action.includes('"const"'));
    actions[at] = actions[at]!.replace(`"const":"${id}"`, '"const":"kuaishou/kling-3.0-turbo"');
    const duration = (name: string) => `{ target: ${SCHEMAS}.${name}.properties.duration, update: { minimum: 5 } }`;
    const lines = await printed(
      ...actions,
      duration('KuaishouKling30TurboVideoInput'),
      duration('KuaishouKling30TurboVideoInpt'),
    );
    expect(lines).toEqual([
      `warning: mine.yaml:${5 + actions.length}: \`${SCHEMAS}.KuaishouKling30TurboVideoInpt.properties.duration\` selects nothing in the contract; the action has no effect; did you mean KuaishouKling30TurboVideoInput?`,
      'error: the contract with its overlays has 2 mistakes',
      `  mine.yaml:${4 + at}: kuaishou/kling-3.0-turbo: the \`const\` of \`model\` has this id, but \`mapping\` of CreateTaskRequest has \`${id}\` for its schema`,
      `  mine.yaml:${4 + at}: kuaishou/kling-3.0-turbo: the examples \`minimal\`, \`full\`, \`frames\` and \`multi_shots\` break the contract: model must be kuaishou/kling-3.0-turbo`,
    ]);
  });

  it('in an example is named with the line that wrote it, even if a sibling parameter was changed later', async () => {
    expect(
      await printed(
        `{ target: ${SCHEMAS}.KuaishouKling30VideoTask.x-examples.full.value.input, update: { sed: 1 } }`,
        `{ target: ${SCHEMAS}.KuaishouKling30VideoInput.properties.duration, update: { minimum: 4 } }`,
      ),
    ).toEqual([expect.stringMatching(/^error: mine\.yaml:4: kuaishou\/kling-3\.0-video: the example `full` .*sed/)]);
  });

  it('is named with the rule that changed, if an example of the contract breaks it', async () => {
    const lines = await printed(
      `{ target: ${SCHEMAS}.KuaishouKling30VideoTask, update: { title: Kling } }`,
      `{ target: ${SCHEMAS}.KuaishouKling30VideoInput.properties.duration, update: { maximum: 5 } }`,
      `{ target: ${SCHEMAS}.KuaishouKling30VideoTask, update: { description: Kling. } }`,
    );
    expect(lines).toEqual([
      'error: mine.yaml:5: kuaishou/kling-3.0-video: the example `full` breaks the contract: duration must be at most 5',
    ]);
  });

  it('is named in a rule that the validators do not know, and in a name that is a path', async () => {
    const input = `${SCHEMAS}.AlibabaWan25ImageInput`;
    expect(await printed(`{ target: ${input}, update: { contains: { type: string } } }`)).toEqual([
      'error: mine.yaml:4: alibaba/wan-2.5-image: `contains` is not a keyword that the generators know',
    ]);
    expect(await printed(`{ target: ${input}.properties.prompt, update: { format: email } }`)).toEqual([
      "error: mine.yaml:4: alibaba/wan-2.5-image: The validators don't know the format email",
    ]);
    const model = `{ model: { const: a/../../b } }`;
    const tags = ['../../evil'];
    const lines = await printed(
      `{ target: ${SCHEMAS}.AlibabaWan25ImageTask, update: { x-tags: ${JSON.stringify(tags)}, properties: ${model} } }`,
      `{ target: $.tags, update: [{ name: ../../evil }] }`,
    );
    expect(lines).toContain('  mine.yaml:4: a/../../b: the id must be a name, or two with a slash between them');
    expect(lines).toContain('  mine.yaml:4: a/../../b: `x-tags` has "../../evil", which is not a name');
  });
});
