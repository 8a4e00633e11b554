import { beforeAll, describe, expect, it } from 'vitest';
import type { Sandbox } from '../../src/sandbox/index.js';
import { branchName } from '../../src/contract/document/branches.js';
import { addModelActions } from '../../src/generate/overlay/add-model.js';
import { modelLike } from '../../src/verify/overlay/new-model.js';
import { overlayOf } from '../../src/verify/overlay/overlay-of.js';
import { readContract } from '../../src/verify/contract.js';
import { liveOptions, overlaidSandbox, overlaidVerify, overlay, useCache, verifyAt } from './support.js';

const cache = useCache();
const MUSIC = { api: 'unifically' as const, id: 'suno-ai/music' };
const FLEX = { api: 'unifically' as const, id: 'black-forest-labs/flux.2-flex' };
const TURBO = 'kuaishou/kling-3.0-turbo-video';
const LIKE = 'kuaishou/kling-3.0-video';
/** A model that differs from the one that it is like. */
const SHORT = 'kuaishou/kling-3.0-short-video';
const SHORT_INPUT = 'KuaishouKling30ShortVideoInput';

/** An overlay with examples. */
interface Written {
  actions: { update?: { 'x-examples'?: Record<string, { value: { input: object } }> } }[];
}

describe('what a caller has seen elsewhere', () => {
  let sandbox: Sandbox;
  /** An API with another version of Suno, another model of Kling, and more steps of Flux. */
  beforeAll(async () => {
    const contract = await readContract();
    const added = { api: 'unifically' as const, like: LIKE, description: 'Of today.' };
    const short = { summary: 'Text only', value: { model: SHORT, input: { prompt: 'A paper boat' } } };
    const actions = [
      { target: '$.components.schemas.SunoAiMusicInput.properties.mv.anyOf[0]', update: { enum: ['chirp-hawk'] } },
      { target: '$.components.schemas.BlackForestLabsFlux2FlexInput.properties.steps', update: { maximum: 60 } },
      ...addModelActions(contract.document, { ...added, id: TURBO }),
      ...addModelActions(contract.document, { ...added, id: SHORT, examples: { minimal: short, full: short } }),
      { target: `$.components.schemas.${SHORT_INPUT}.properties.end_frame_url`, remove: true as const },
      {
        target: `$.components.schemas.${SHORT_INPUT}.properties`,
        update: { duration: { maximum: 10 }, aspect_ratio: { enum: ['4:3'] } },
      },
    ];
    sandbox = await overlaidSandbox([await cache.write('today.json', overlay(actions))]);
  }, 60_000);

  it('is found to be taken, and an overlay has it', async () => {
    const tries = [{ parameter: 'mv', value: 'chirp-hawk' }];
    const { report, contract, error } = await verifyAt((request) => sandbox.fetch(request), {
      apis: ['unifically'],
      models: [MUSIC],
      tries,
    });
    expect(error).toBeUndefined();
    expect(report.drifts.map(({ kind, message }) => [kind, message.split(': ')[0]])).toEqual([
      ['accepted', 'mv=chirp-hawk is accepted, but the contract refuses it'],
    ]);
    const { overlay, left } = overlayOf(contract, report);
    expect(left).toEqual([]);
    const verify = await overlaidVerify([await cache.write('mv.json', overlay!)]);
    const again = await verify({
      models: [MUSIC],
      tries,
      apis: {
        unifically: liveOptions((request) => sandbox.fetch(request)),
      },
    });
    expect([again.error, again.report.drifts]).toEqual([undefined, []]);
  }, 60_000);

  it('is found to be refused, or to be in the contract already', async () => {
    const tries = ['mv=chirp-owl', 'mv=chirp-crow', 'nothing=1'].map((text) => {
      const [parameter = '', value = ''] = text.split('=');
      return { parameter, value };
    });
    const { report } = await verifyAt((request) => sandbox.fetch(request), {
      apis: ['unifically'],
      models: [MUSIC],
      tries,
    });
    expect(report.drifts).toEqual([]);
    expect(report.notChecked).toEqual([]);
    expect(report.tried.map(({ subject, accepted, documented }) => [subject, accepted, documented])).toEqual([
      ['mv=chirp-owl', false, false],
      ['mv=chirp-crow', true, true],
      ['nothing=1', false, false],
    ]);
  });

  it('may be a number beyond a range', async () => {
    const tries = [{ parameter: 'steps', value: '55' }];
    const { report } = await verifyAt((request) => sandbox.fetch(request), {
      apis: ['unifically'],
      models: [FLEX],
      tries,
    });
    expect(report.drifts.map(({ change }) => change)).toEqual([{ type: 'range', parameter: 'steps', maximum: 55 }]);
  });

  it('may be a model, which an overlay adds with the schema of another one', async () => {
    const candidate = { api: 'unifically' as const, id: TURBO, like: LIKE };
    const { report, contract, error } = await verifyAt((request) => sandbox.fetch(request), {
      apis: ['unifically'],
      models: [],
      candidate,
    });
    expect(error).toBeUndefined();
    expect(report.drifts.map(({ kind, model }) => [kind, model])).toEqual([['new-model', TURBO]]);
    const { overlay, left } = overlayOf(contract, report);
    expect(left).toEqual([]);
    expect(JSON.stringify(overlay)).toContain(branchName('unifically', TURBO));
    const verify = await overlaidVerify([await cache.write('turbo.json', overlay!)]);
    const again = await verify({
      models: [{ api: 'unifically', id: TURBO }],
      apis: {
        unifically: liveOptions((request) => sandbox.fetch(request)),
      },
    });
    expect([again.error, again.report.drifts]).toEqual([undefined, []]);
    expect(again.report.models[0]!.accepted).toBeGreaterThan(2);
  }, 60_000);

  it('may be a model with other parameters, which a probe finds and an overlay has', async () => {
    const fetch = (request: Request) => sandbox.fetch(request);
    const options = { models: [], probe: true, candidate: { api: 'unifically' as const, id: SHORT, like: LIKE } };
    const { report, contract, error } = await verifyAt(fetch, { ...options, apis: ['unifically'] });
    expect(error).toBeUndefined();
    expect(report.drifts.map(({ kind, model, parameter }) => [kind, model, parameter])).toEqual([
      ['new-model', SHORT, undefined],
      ['refused', SHORT, 'duration'],
      ['parameter-gone', SHORT, 'end_frame_url'],
      ['accepted', SHORT, 'aspect_ratio'],
    ]);
    // Each example is repaired, so all that it has is tried.
    expect(report.notChecked.map(({ reason }) => reason)).not.toContain(
      'no request is accepted in which it could be tried',
    );
    const { overlay, left } = overlayOf(contract, report);
    expect(left).toEqual([]);
    const written = JSON.stringify(overlay);
    const { full } = (overlay as Written).actions
      .map(({ update }) => update?.['x-examples'] ?? {})
      .find((one) => one.full)!;
    expect(Object.keys(full!.value.input)).toEqual([
      ...['prompt', 'mode', 'duration', 'aspect_ratio', 'native_audio', 'start_frame_url', 'elements'],
    ]);
    expect(written).toContain('"Duration in seconds, from 3 to 10. Not documented beside `multi_shots`."');
    expect(written).not.toContain('from 3 to 15');
    const verify = await overlaidVerify([await cache.write('short.json', overlay!)]);
    const again = await verify({
      models: [{ api: 'unifically', id: SHORT }],
      probe: true,
      apis: { unifically: liveOptions(fetch) },
    });
    expect([again.error, again.report.drifts]).toEqual([undefined, []]);
  }, 60_000);

  it('may be a model of which some examples are refused; each example has its own summary', async () => {
    const contract = await readContract();
    const like = contract.models.find(({ id }) => id === LIKE)!;
    const examples = like.examples.filter(([name]) => name === 'frames' || name === 'multi_shots');
    const { examples: named = {} } = modelLike(
      contract,
      { api: 'unifically', id: TURBO },
      { type: 'add-model-like', like: LIKE, examples },
      '',
    );
    const summaries = Object.entries(named).map(([name, { summary }]) => [name, summary]);
    const own = like.branch.schema['x-examples']!;
    expect(Object.fromEntries(summaries)).toEqual({
      frames: own.frames!.summary,
      multi_shots: own.multi_shots!.summary,
      minimal: own.multi_shots!.summary,
      full: own.frames!.summary,
    });
    expect(named.full).toEqual(named.frames);
  });

  it('may be a model that does not exist', async () => {
    const candidate = { api: 'unifically' as const, id: 'kuaishou/kling-99', like: LIKE };
    const { report } = await verifyAt((request) => sandbox.fetch(request), {
      apis: ['unifically'],
      models: [],
      candidate,
    });
    expect(report.drifts).toEqual([]);
    expect(new Set(report.tried.map(({ model, accepted }) => `${model} ${accepted}`))).toEqual(
      new Set(['kuaishou/kling-99 false']),
    );
    expect(report.tried[0]).toMatchObject({
      subject: `example minimal of ${LIKE}`,
      message: expect.stringContaining('99'),
    });
  });
});
