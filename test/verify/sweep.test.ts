import { beforeAll, describe, expect, it } from 'vitest';
import { createSandbox } from '../../src/sandbox/index.js';
import { commonParameters } from '../../src/verify/common-parameters.js';
import { readContract, type Contract } from '../../src/verify/contract.js';
import { overlayOf } from '../../src/verify/overlay/overlay-of.js';
import type { Drift, VerifyReport } from '../../src/verify/report.js';
import type { VerifyResult } from '../../src/verify/verify.js';
import { plantedDrifts, plantedFetch, type PlantedDrift } from './planted.js';
import { completedTasks } from '../support/completed-tasks.js';
import { KEY, liveOptions, overlaidVerify, useCache, verifyAt } from './support.js';

const cache = useCache();

/**
 * `VERIFY_SWEEP=all` plants every drift of every model, one of each model at a time, which takes 20 minutes on a quiet machine;
 * `VERIFY_SWEEP=openai/sora-2` every drift of one model.
 */
const { VERIFY_SWEEP: chosen } = process.env;
/** Otherwise one drift is planted in one of this many models. */
const EVERY = 8;

describe('drift of each kind, planted in one model after another', () => {
  let contract: Contract;
  let rounds: PlantedDrift[][];
  beforeAll(async () => {
    contract = await readContract();
    const common = { unifically: await commonParameters('unifically'), gateai: await commonParameters('gateai') };
    const isChosen = ({ id }: { id: string }) => chosen === undefined || chosen === 'all' || chosen === id;
    const all = contract.models.filter(isChosen).map((facts) => plantedDrifts(contract, facts, common[facts.api]));
    rounds = chosen === undefined ? [sampleOf(all)] : inRounds(all);
  });

  it('is found, and an overlay has it with which the same run is clean', async () => {
    const problems: string[] = [];
    const counts = { planted: 0, found: 0, notChecked: 0 };
    for (const [index, planted] of rounds.entries()) {
      problems.push(...(await sweep(contract, planted, counts)));
      // After each round: a run of 20 minutes shows how far it is, and what it has found if it is interrupted.
      if (chosen !== undefined) console.info(`round ${index + 1} of ${rounds.length}:`, counts, problems);
    }
    expect(problems).toEqual([]);
    expect(counts.planted).toBe(rounds.flat().length);
    expect(counts.found + counts.notChecked).toBe(counts.planted);
    if (chosen !== undefined && chosen !== 'all') return;
    expect(kindsOf(rounds)).toEqual([
      'boolean refused',
      'first value less',
      'maxItems narrower',
      'maxItems wider',
      'maxLength narrower',
      'maxLength wider',
      'maximum narrower',
      'maximum wider',
      'minimum narrower',
      'minimum wider',
      'model gone',
      'no longer required',
      'parameter gone',
      'parameter more',
      'price',
      'range is a list',
      'required',
      'value less',
      'value more',
    ]);
  }, 14_400_000);
});

interface Counts {
  planted: number;
  found: number;
  /** Of which the report says that no request of the run can show them. */
  notChecked: number;
}

/** What is missed of drifts in different models, one sentence each. */
async function sweep(contract: Contract, planted: PlantedDrift[], counts: Counts): Promise<string[]> {
  const sandbox = createSandbox({ rateLimit: false, speed: 1e6 });
  const run = { probe: true, tasks: await completedTasks(sandbox, KEY), models: planted.map(({ facts }) => facts) };
  const fetch = plantedFetch(planted, (request) => sandbox.fetch(request));
  const { report, error } = await verifyAt(fetch, run);
  expect(error).toBeUndefined();
  const { overlay, left } = overlayOf(contract, report);
  const again = await overlaid(overlay!, fetch, {
    ...run,
    models: run.models.filter(
      ({ api, id }) => !report.drifts.some((drift) => isOf(drift, { api, id }) && drift.kind === 'model-gone'),
    ),
  });
  expect(again.error).toBeUndefined();
  return planted
    .flatMap((drift) => {
      const label = `${drift.facts.id}: ${drift.kind}: ${drift.parameter ?? ''}`;
      const { isFound, isNamed, others } = resultOf(drift, report);
      counts.planted += 1;
      if (isFound) counts.found += 1;
      else if (isNamed) counts.notChecked += 1;
      return [
        ...(isFound || isNamed ? [] : ['not found']),
        ...others.map(({ message }) => `also found: ${message}`),
        ...notClean(drift, again.report),
      ].map((problem) => `${label}: ${problem}`);
    })
    .concat(left);
}

async function overlaid(
  overlay: object,
  fetch: (request: Request) => Promise<Response>,
  run: { probe: boolean; tasks: string[]; models: Contract['models'] },
): Promise<VerifyResult> {
  const verify = await overlaidVerify([await cache.write('sweep.json', overlay)]);
  return verify({ ...run, apis: { unifically: liveOptions(fetch), gateai: liveOptions(fetch) } });
}

/** Whether a planted drift is found, or named as not checked, and what else is found in its model. */
function resultOf(planted: PlantedDrift, { drifts, notChecked }: VerifyReport) {
  const { facts, kind, parameter } = planted;
  const found = drifts.filter((drift) => isOf(drift, facts));
  const others = found.filter((drift) =>
    parameter === undefined ? drift.kind !== kind.replace(' ', '-') : drift.parameter !== parameter,
  );
  const isNamed = notChecked.some((entry) => isOf(entry, facts) && entry.subject === kind);
  return { isFound: found.length > others.length, isNamed, others };
}

function notClean({ facts }: PlantedDrift, { drifts }: VerifyReport): string[] {
  return drifts.filter((drift) => isOf(drift, facts)).map(({ message }) => `not clean: ${message}`);
}

function isOf({ api, model }: Pick<Drift, 'api' | 'model'>, facts: { api: string; id: string }): boolean {
  return api === facts.api && model === facts.id;
}

/** One drift of some models, so that each kind is planted about as often, and none is left out. */
function sampleOf(all: PlantedDrift[][]): PlantedDrift[] {
  const counts = new Map<string, number>();
  const countOf = ({ kind }: PlantedDrift) => counts.get(kind) ?? 0;
  const chosen = all.flatMap((drifts, index) => {
    if (index % EVERY !== 0 || drifts.length === 0) return [];
    const rarest = drifts.reduce((best, drift) => (countOf(drift) < countOf(best) ? drift : best));
    counts.set(rarest.kind, countOf(rarest) + 1);
    return [rarest];
  });
  for (const kind of kindsOf(all)) {
    if (counts.has(kind)) continue;
    const isFree = ({ facts }: PlantedDrift) => chosen.every((other) => other.facts !== facts);
    chosen.push(all.flat().find((drift) => drift.kind === kind && isFree(drift))!);
  }
  return chosen;
}

function kindsOf(drifts: PlantedDrift[][]): string[] {
  return [...new Set(drifts.flat().map(({ kind }) => kind))].sort();
}

/** The first drift of each model, then the second of each, and so on. */
function inRounds(all: PlantedDrift[][]): PlantedDrift[][] {
  const most = Math.max(...all.map((drifts) => drifts.length));
  return Array.from({ length: most }, (_, index) => all.flatMap((drifts) => drifts[index] ?? []));
}
