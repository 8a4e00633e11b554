import { beforeAll, describe, expect, it } from 'vitest';
import type { ParameterDetails } from '../../src/catalog/model-details.js';
import { createSandbox } from '../../src/sandbox/index.js';
import { readContract, type Contract, type ModelFacts } from '../../src/verify/contract.js';
import { overlayOf } from '../../src/verify/overlay/overlay-of.js';
import { verifyAt } from './support.js';

type Input = Record<string, unknown>;

/** A change of what the API takes for one parameter: it refuses an input, or takes it as another one. */
interface Planted {
  facts: ModelFacts;
  kind: 'value less' | 'value more' | 'range wider' | 'range narrower';
  parameter: string;
  answer: (input: Input) => 'refuse' | Input;
}

/** One of ten models. */
const EVERY = 10;

describe('drift of each kind, planted in one model after another', () => {
  let contract: Contract;
  let planted: Planted[];
  beforeAll(async () => {
    contract = await readContract();
    const decidable = contract.models.filter(({ examples, branch }) =>
      examples.some(([, body]) => !/"(?:task|clip|audio_task)_id"/.test(JSON.stringify(body[branch.inputKey]))),
    );
    planted = decidable.filter((_, index) => index % EVERY === 0).flatMap((facts) => plantedIn(contract, facts));
  });

  it('is found, and written as an overlay', async () => {
    const found = new Map<string, number>();
    const missed: string[] = [];
    for (const { facts, kind, parameter, answer } of planted) {
      const sandbox = createSandbox({ rateLimit: false });
      const { report, error } = await verifyAt(
        async (request) => {
          if (request.method !== 'POST') return sandbox.fetch(request);
          const body = (await request.json()) as Record<string, Input>;
          const input = answer({ ...body[facts.branch.inputKey] });
          if (input === 'refuse')
            return facts.api === 'gateai'
              ? Response.json({ error: 'Not taken' }, { status: 400 })
              : Response.json({ success: false, code: 422, data: { message: 'Not taken' } }, { status: 422 });
          const changed = JSON.stringify({ ...body, [facts.branch.inputKey]: input });
          return sandbox.fetch(new Request(request.url, { method: 'POST', headers: request.headers, body: changed }));
        },
        { probe: true, models: [facts], apis: [facts.api] },
      );
      expect(error).toBeUndefined();
      const drifts = report.drifts.filter((drift) => drift.kind !== 'price');
      const label = `${facts.id}: ${kind}: ${parameter}`;
      if (drifts.length === 0 || drifts.some((drift) => drift.parameter !== parameter)) missed.push(label);
      const { left } = await overlayOf(contract, { ...report, drifts });
      if (left.length > 0) missed.push(`${label}: ${left.join()}`);
      found.set(kind, (found.get(kind) ?? 0) + 1);
    }
    expect(missed).toEqual([]);
    for (const kind of ['value less', 'value more', 'range wider', 'range narrower'])
      expect([kind, (found.get(kind) ?? 0) > 3]).toEqual([kind, true]);
  }, 120_000);
});

function plantedIn({ models }: Contract, facts: ModelFacts): Planted[] {
  const parameters = Object.entries(facts.details.parameters);
  // A mode is fixed by the parts of the schema that distinguish modes.
  const listed = parameters.filter(([name, { enum: values = [] }]) => values.length > 2 && !/mode|model/.test(name));
  const ranged = parameters.find(
    ([, { maximum, enum: values, types }]) => maximum !== undefined && !values && types.length === 1,
  );
  return [
    ...listed.slice(0, 1).flatMap(([parameter, { enum: values = [] }]): Planted[] => {
      const other = valueOfOthers(models, facts, parameter, values);
      const less: Planted = {
        facts,
        kind: 'value less',
        parameter,
        answer: (input) => (input[parameter] === values[1] ? 'refuse' : input),
      };
      const more: Planted = {
        facts,
        kind: 'value more',
        parameter,
        answer: (input) => (input[parameter] === other ? { ...input, [parameter]: values[0] } : input),
      };
      return other === undefined ? [less] : [less, more];
    }),
    ...(ranged && ranged[0] !== 'quantity' ? plantedRange(facts, ranged) : []),
  ];
}

function plantedRange(facts: ModelFacts, [parameter, details]: [string, ParameterDetails]): Planted[] {
  const bound = details.maximum!;
  const unit = details.types[0] === 'integer' ? 1 : 0.1;
  const isWithin = (value: unknown, limit: number) => typeof value !== 'number' || value <= limit + 1e-9;
  return [
    {
      facts,
      kind: 'range wider',
      parameter,
      answer: (input) =>
        isWithin(input[parameter], bound) || !isWithin(input[parameter], bound + 3 * unit)
          ? input
          : { ...input, [parameter]: bound },
    },
    {
      facts,
      kind: 'range narrower',
      parameter,
      answer: (input) => (isWithin(input[parameter], bound - unit) ? input : 'refuse'),
    },
  ];
}

/** A value that another model of the API takes. */
function valueOfOthers(models: ModelFacts[], { api }: ModelFacts, parameter: string, own: readonly unknown[]): unknown {
  return models
    .filter((other) => other.api === api)
    .flatMap((other) => other.details.parameters[parameter]?.enum ?? [])
    .find((value) => !own.includes(value) && typeof value === typeof own[0]);
}
