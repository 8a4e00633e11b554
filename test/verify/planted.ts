import { priceInputs } from '../../generated/details/price-inputs.js';
import type { Json, ParameterDetails, ValueDetails } from '../../src/catalog/model-details.js';
import type { Contract, ModelFacts } from '../../src/verify/contract.js';
import { inputOf } from '../../src/verify/variants.js';

type Input = Record<string, unknown>;

/** The name under which the API gets a parameter or a model that it does not know. */
const GONE = 'planted_parameter';

/** What the changed API makes of an input: it refuses it, does not know the model, or takes it as another input. */
type Treatment =
  | { refuse: string }
  | { gone: true }
  /** `unknown` is a parameter that it takes for one that it does not have. */
  | { input: Input; priceFactor?: number; unknown?: string };

/** A change of what the API takes, made on purpose. */
export interface PlantedDrift {
  facts: ModelFacts;
  kind: string;
  /** Undefined if the change is about the model as a whole. */
  parameter?: string;
  treat: (input: Input) => Treatment;
}

/** Every change that is planted in a model, in the order of its parameters. */
export function plantedDrifts(contract: Contract, facts: ModelFacts, common: ReadonlySet<string>): PlantedDrift[] {
  const own = Object.entries(facts.details.parameters).filter(([name]) => !common.has(name));
  return [
    ...own.flatMap(([name, parameter]) => [
      ...plantedValues(contract, facts, name, parameter),
      ...plantedBounds(facts, name, parameter),
      ...plantedPresence(facts, name, parameter),
    ]),
    ...plantedParameter(contract, facts),
    ...plantedModel(facts),
  ];
}

function refuseIf(isWrong: (input: Input) => boolean): PlantedDrift['treat'] {
  return (input) => (isWrong(input) ? { refuse: 'Not taken' } : { input });
}

/** One value less, one value more, only some of the integers of a range. */
function plantedValues(
  { models }: Contract,
  facts: ModelFacts,
  parameter: string,
  details: ParameterDetails,
): PlantedDrift[] {
  const { enum: values = [], types, minimum, maximum } = details;
  const planted = (kind: string, treat: PlantedDrift['treat']): PlantedDrift => ({ facts, kind, parameter, treat });
  const isPriced = priceInputs[`${facts.api} ${facts.id}`]?.quantity === parameter;
  const isFixedByModes = facts.details.modes.some(({ when }) => Object.hasOwn(when, parameter));
  const found: PlantedDrift[] = [];
  if (values.length > 1)
    found.push(
      planted(
        'value less',
        refuseIf((input) => input[parameter] === values.at(-1)),
      ),
    );
  if (values.length > 2)
    found.push(
      planted(
        'first value less',
        refuseIf((input) => input[parameter] === values[0]),
      ),
    );
  const other = valueOfOthers(models, facts, parameter, values);
  // The request that stands for the new value is one of the first mode.
  if (values.length > 0 && other !== undefined && !isFixedByModes) {
    found.push(
      planted('value more', (input) => {
        if (input[parameter] !== other) return { input };
        const usual = usualValue(facts, parameter, values);
        return {
          input: { ...input, [parameter]: usual },
          ...(isPriced && { priceFactor: Number(other) / Number(usual) }),
        };
      }),
    );
  }
  if (types.length === 1 && types[0] === 'boolean')
    found.push(
      planted(
        'boolean refused',
        refuseIf((input) => input[parameter] === true),
      ),
    );
  if (
    !details.enum &&
    types[0] === 'integer' &&
    minimum !== undefined &&
    maximum !== undefined &&
    maximum - minimum > 3
  )
    if (maximum - minimum <= 30) {
      const isListed = (value: unknown) => value === minimum || value === maximum || value === details.default;
      const treat = refuseIf((input) => input[parameter] !== undefined && !isListed(input[parameter]));
      found.push(planted('range is a list', treat));
    }
  return found;
}

/** The keywords of a bound, and how a value of a size is made. */
const BOUNDS = [
  { side: 'maximum', sizeOf: (value: unknown) => (typeof value === 'number' ? value : undefined) },
  { side: 'minimum', sizeOf: (value: unknown) => (typeof value === 'number' ? value : undefined) },
  { side: 'maxLength', sizeOf: (value: unknown) => (typeof value === 'string' ? value.length : undefined) },
  { side: 'maxItems', sizeOf: (value: unknown) => (Array.isArray(value) ? value.length : undefined) },
] as const;

/** Wider and narrower bounds. */
function plantedBounds(facts: ModelFacts, parameter: string, details: ParameterDetails): PlantedDrift[] {
  if (details.enum || details.types.length !== 1) return [];
  return BOUNDS.flatMap(({ side, sizeOf }) => {
    const bound = details[side];
    if (bound === undefined) return [];
    const unit = details.types[0] === 'number' ? 0.1 : 1;
    const outwards = side === 'minimum' ? -unit : unit;
    const isBeyond = (value: unknown, limit: number) => {
      const size = sizeOf(value);
      return size !== undefined && (side === 'minimum' ? size < limit - 1e-9 : size > limit + 1e-9);
    };
    const isPriced = priceInputs[`${facts.api} ${facts.id}`]?.quantity === parameter;
    const wider: PlantedDrift['treat'] = (input) => {
      const value = input[parameter];
      if (!isBeyond(value, bound) || isBeyond(value, bound + 3 * outwards)) return { input };
      return {
        input: { ...input, [parameter]: resized(value, bound) },
        // No API pays the caller for seconds below none.
        ...(isPriced && { priceFactor: Math.max(0, Number(value) / bound) }),
      };
    };
    const opposite = side === 'minimum' ? details.maximum : details[side.replace('max', 'min') as 'minimum'];
    const isEmpty = opposite !== undefined && isBeyond(opposite, bound - outwards);
    const narrower = refuseIf((input) => isBeyond(input[parameter], bound - outwards));
    return [
      { facts, kind: `${side} wider`, parameter, treat: wider },
      // A list of one item has no narrower one.
      ...(isEmpty || (side === 'maxItems' && bound < 2)
        ? []
        : [{ facts, kind: `${side} narrower`, parameter, treat: narrower }]),
    ];
  });
}

function resized(value: unknown, size: number): unknown {
  return typeof value === 'string' || Array.isArray(value) ? value.slice(0, size) : size;
}

/** The parameter is gone, required, or no longer required. */
function plantedPresence(facts: ModelFacts, parameter: string, details: ParameterDetails): PlantedDrift[] {
  const samples = facts.examples.map(([, body]) => inputOf(facts, body)[parameter]);
  const sample = samples.find((value) => value !== undefined);
  if (details.required) {
    // No API could choose a task for the caller.
    return sample === undefined || /(?:task|clip)_id$/.test(parameter)
      ? []
      : [
          {
            facts,
            kind: 'no longer required',
            parameter,
            treat: (input) => ({ input: input[parameter] === undefined ? { ...input, [parameter]: sample } : input }),
          },
        ];
  }
  const gone: PlantedDrift['treat'] = ({ [parameter]: value, ...input }) =>
    value === undefined ? { input } : { input: { ...input, [GONE]: value }, unknown: parameter };
  const found: PlantedDrift[] = facts.details.open ? [] : [{ facts, kind: 'parameter gone', parameter, treat: gone }];
  const isOfOneMode = facts.details.modes.some(({ refused }) => refused.includes(parameter));
  const isFree = !isOfOneMode && (details.enum ?? details.types[0] === 'boolean');
  if (isFree)
    found.push({ facts, kind: 'required', parameter, treat: refuseIf((input) => input[parameter] === undefined) });
  return found;
}

/** A parameter more: one that another model of the provider takes. */
function plantedParameter({ models }: Contract, facts: ModelFacts): PlantedDrift[] {
  if (facts.details.open) return [];
  const { provider, parameters } = facts.details;
  const siblings = models.filter((other) => other.api === facts.api && other.details.provider === provider);
  const names = siblings.flatMap((other) => other.examples.flatMap(([, body]) => Object.keys(inputOf(other, body))));
  const parameter = names.find((name) => !Object.hasOwn(parameters, name));
  if (parameter === undefined) return [];
  return [
    {
      facts,
      kind: 'parameter more',
      parameter,
      treat: ({ [parameter]: value, ...input }) =>
        Array.isArray(value) && value.length === 0 ? { refuse: 'Not taken' } : { input },
    },
  ];
}

/** Another price, or no such model. */
function plantedModel(facts: ModelFacts): PlantedDrift[] {
  const dearer: PlantedDrift = { facts, kind: 'price', treat: (input) => ({ input, priceFactor: 2 }) };
  const { amount, tiers } = facts.entry.price ?? {};
  // Half more than nothing is nothing.
  const isPriced = amount !== undefined ? amount > 0 : (tiers?.every((tier) => tier.amount > 0) ?? false);
  return [...(isPriced ? [dearer] : []), { facts, kind: 'model gone', treat: () => ({ gone: true }) }];
}

function usualValue(facts: ModelFacts, parameter: string, values: Json[]): Json {
  const used = facts.examples.map(([, body]) => inputOf(facts, body)[parameter] as Json | undefined);
  return facts.details.parameters[parameter]?.default ?? used.find((value) => value !== undefined) ?? values[0]!;
}

/** A value that another model of the API takes. */
function valueOfOthers(models: ModelFacts[], { api }: ModelFacts, parameter: string, own: readonly Json[]) {
  const values = (details: ValueDetails | undefined) => details?.enum ?? [];
  return models
    .filter((other) => other.api === api)
    .flatMap((other) => values(other.details.parameters[parameter]))
    .find((value) => !own.includes(value) && typeof value === typeof own[0]);
}

/** A `fetch` of the API with changes: one for each model at most. */
export function plantedFetch(
  planted: readonly PlantedDrift[],
  fetch: (request: Request) => Promise<Response>,
): (request: Request) => Promise<Response> {
  const byModel = new Map(planted.map((drift) => [`${drift.facts.api} ${drift.facts.id}`, drift]));
  return async (request) => {
    if (request.method !== 'POST') return fetch(request);
    const body = (await request.clone().json()) as Record<string, Input> & { model: string };
    const api = request.url.includes('/api/') ? 'gateai' : 'unifically';
    const drift = byModel.get(`${api} ${body.model}`);
    if (!drift) return fetch(request);
    const { inputKey } = drift.facts.branch;
    const treatment = drift.treat({ ...body[inputKey] });
    if ('gone' in treatment) {
      const other = JSON.stringify({ ...body, model: GONE });
      const response = await fetch(new Request(request.url, { method: 'POST', headers: request.headers, body: other }));
      return renamed(response, body.model);
    }
    if ('refuse' in treatment) {
      // What is wrong apart from the change is said first.
      return refusal(api, api === 'gateai' ? 400 : 422, treatment.refuse);
    }
    const changed = JSON.stringify({ ...body, [inputKey]: treatment.input });
    const response = await fetch(new Request(request.url, { method: 'POST', headers: request.headers, body: changed }));
    if (treatment.unknown !== undefined) return renamed(response, treatment.unknown);
    return treatment.priceFactor === undefined ? response : repriced(response, treatment.priceFactor);
  };
}

function refusal(api: string, status: number, message: string): Response {
  return api === 'gateai'
    ? Response.json({ error: message }, { status })
    : Response.json({ success: false, code: status, data: { message } }, { status });
}

async function renamed(response: Response, name: string): Promise<Response> {
  const text = (await response.text()).replaceAll(GONE, name);
  return new Response(text, { status: response.status, headers: { 'Content-Type': 'application/json' } });
}

async function repriced(response: Response, factor: number): Promise<Response> {
  if (!response.ok) return response;
  const json = (await response.json()) as { cost?: number; data?: { cost?: number } };
  const times = (part: { cost?: number }) =>
    typeof part.cost === 'number' ? { ...part, cost: Number((part.cost * factor).toFixed(6)) } : part;
  return Response.json({ ...times(json), ...(json.data && { data: times(json.data) }) });
}
