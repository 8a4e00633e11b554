import { describe, expect, it } from 'vitest';
import { resolve, resolveObject } from '../../src/contract/document/refs.js';
import type { JsonValue, Schema } from '../../src/contract/document/types.js';
import { allBranches, Contract, document } from '../support/contract.js';
import { readGateAITables, type ModelTable, type Row } from '../support/gateai-tables.js';

// A second reading of document 004, made from the document alone. If the contract differs on purpose, the ruling
// is in RULINGS, BEYOND or KINDS with its reason; each of them has to be used, so none can outlive its cause.

const tables = readGateAITables();
const contract = new Contract(document);
const branches = allBranches.filter(({ api }) => api === 'gateai');
const used = new Set<string>();

type Ruling = {
  name: string;
  holds: (table: ModelTable, name: string, row: Row) => boolean;
  reading: (row: Row) => Row;
};

const RULINGS: Ruling[] = [
  {
    name: 'a prompt is a string of at most 1,500 characters: the general limit takes precedence over that of a table',
    holds: (_table, name) => name === 'prompt',
    reading: (row) => ({ ...row, type: 'string', maxLen: Math.min(row.maxLen ?? 1500, 1500) }),
  },
  {
    name: 'sizes are snapped, so that any integer is taken',
    holds: (_table, name, row) => ['width', 'height'].includes(name) && row.type !== 'any',
    reading: ({ values: _values, min: _min, max: _max, step: _step, ...row }) => ({ ...row, type: 'integer' }),
  },
  {
    name: 'what the example of the model leaves out is optional',
    holds: (table, name, row) => row.required === true && !table.example.includes(name),
    reading: ({ required: _required, ...row }) => row,
  },
  {
    name: 'an array whose default is one word has that word as its entry, as in the example',
    holds: (_table, _name, row) => row.type === 'array' && typeof row.default === 'string',
    reading: (row) => ({ ...row, default: [row.default!] }),
  },
];

/** Parameters that are in no table, with the place where the document has them. */
const BEYOND: Record<string, { names: string[]; why: string }> = {
  'hailuo-2_3': { names: ['width', 'height'], why: 'valid widths and heights are below the table' },
  'hailuo-2_3-fast': { names: ['width', 'height'], why: 'valid widths and heights are below the table' },
  'seedance-2.0': { names: ['mode', 'motion_has_audio'], why: 'the examples of discovery and of inline references' },
  'kino-xl': { names: ['prompt', 'width', 'height', 'quantity'], why: 'no table: those of the general request' },
};

/** Models whose example has a `type` that the contract does not take for their kind. */
const KINDS: Record<string, 'image'> = {
  // Priced for each image, with up to eight images in a request.
  'lucid-origin': 'image',
  'lucid-realism': 'image',
  'cortex-v0.9': 'image',
  'cortex-v1.0': 'image',
};

/** The general price list: parameters that decide, or the lines and seconds of a video. */
const PRICE_LIST: [model: string, tier: object][] = [
  ['gpt-image-2', { when: { quality: 'low', width: 1024, height: 1024 }, amount: 0.003 }],
  ['gpt-image-2', { when: { quality: 'high', width: 1024, height: 1024 }, amount: 0.11 }],
  ['seedance-2.0', { at: { lines: 720, seconds: 4 }, amount: 0.49 }],
  ['seedance-2.0', { at: { lines: 720, seconds: 15 }, amount: 1.85 }],
  ['seedance-2.0', { at: { lines: 1080, seconds: 12 }, amount: 3.33 }],
  ['seedance-2.0', { at: { lines: 1080, seconds: 15 }, amount: 11.25 }],
];

it('the transcription holds every model once', () => {
  expect(tables.map(({ model }) => model).sort()).toEqual(branches.map(({ model }) => model).sort());
});

describe.each(tables.map((table) => [table.model, table] as const))('%s', (model, table) => {
  const branch = branches.find((other) => other.model === model)!;
  const params = resolveObject(document, branch.schema.properties!.params!);
  const rows = Object.entries(table.table ?? {});

  it('takes the parameters of its table and no others', () => {
    const own = Object.keys(params.properties!).filter((name) => !isInline(params.properties![name] as Schema));
    expect(own.sort()).toEqual([...rows.map(([name]) => name), ...(BEYOND[model]?.names ?? [])].sort());
  });

  it.each(rows)('%s', (name, row) => {
    expect(asRow(params, name, row)).toEqual(ruled(table, name, row));
  });

  it('takes the example of the document', () => {
    const values = table.example.map((name) => [
      name,
      name === 'prompt' ? 'A lake' : ruled(table, name, table.table![name]!).default,
    ]);
    const validate = contract.validator(branch.name);
    expect(
      validate({ model, type: table.type, params: Object.fromEntries(values) }),
      JSON.stringify(validate.errors),
    ).toBe(true);
  });

  it('makes what its example says', () => {
    if (KINDS[model]) expect(table.type).not.toBe(KINDS[model]);
    expect(branch.schema['x-kind']).toBe(KINDS[model] ?? table.type);
  });

  it('has the documented price, with the size that it is given for', () => {
    const price = branch.schema['x-price'] as { unit: string; amount?: number; tiers?: object[] };
    const { cost } = table;
    expect(price).toMatchObject({ source: '004', approximate: true });
    if ('points' in cost) {
      expect(price.unit).toBe('task');
      for (const { amount, ...at } of cost.points)
        expect(price.tiers).toContainEqual(expect.objectContaining({ at, amount }));
    } else if (cost.size) {
      const [width, height] = cost.size;
      expect(price).toMatchObject({ unit: cost.unit });
      expect(price.tiers!.map((tier) => ({ ...(tier as { when: object }).when }))).toEqual(
        price.tiers!.map(() => expect.objectContaining({ width, height })),
      );
      // The table rounds to whole cents; the general list has the exact one.
      const cents = price.tiers!.map((tier) => Math.round((tier as { amount: number }).amount * 100) / 100);
      expect(cents).toContain(cost.amount);
    } else {
      expect(price).toMatchObject({ unit: cost.unit, amount: cost.amount });
    }
  });
});

it.each(PRICE_LIST)('%s has the price of the general list: %j', (model, tier) => {
  const { tiers } = branches.find((other) => other.model === model)!.schema['x-price'] as { tiers: object[] };
  expect(tiers).toContainEqual(expect.objectContaining(tier));
});

it('has a use for every ruling', () => {
  for (const table of tables) for (const [name, row] of Object.entries(table.table ?? {})) ruled(table, name, row);
  expect(RULINGS.map(({ name }) => name).filter((name) => !used.has(name))).toEqual([]);
  for (const [model, { names }] of Object.entries(BEYOND)) {
    const { table = {} } = tables.find((other) => other.model === model)!;
    expect(
      names.filter((name) => name in table),
      model,
    ).toEqual([]);
  }
});

function ruled(table: ModelTable, name: string, row: Row): Row {
  return RULINGS.filter((ruling) => ruling.holds(table, name, row)).reduce((read, ruling) => {
    used.add(ruling.name);
    return ruling.reading(read);
  }, row);
}

/** Whether a parameter is the inline `image_urls` of every model and not one of the model's own. */
function isInline(parameter: Schema): boolean {
  return parameter.$ref === '#/components/schemas/GateAIImageUrls';
}

/** What the schema says of a parameter, in the form of a row. */
function asRow(params: Schema, name: string, row: Row): Row {
  const parameter = params.properties?.[name];
  const schema = { ...(resolve(document, parameter ?? false) as Schema), ...(parameter as Schema) } as Schema &
    Record<string, JsonValue>;
  const { type, enum: values, minItems, maxItems } = schema;
  const found: Row = {
    type: values ? undefined : Array.isArray(type) ? anyOf(type) : (type as Row['type']),
    values: values as Row['values'],
    required: params.required?.includes(name) ? true : undefined,
    min: schema.minimum,
    max: schema.maximum,
    minLen: schema.minLength,
    maxLen: schema.maxLength,
    default: (schema.default ?? defaultOfMode(params, name)) as JsonValue | undefined,
    items: maxItems === undefined ? undefined : [minItems ?? 0, maxItems],
  };
  // A count is at least 1, whether its table says so or names a greatest value alone.
  if (name === 'quantity' && row.min === undefined && found.min === 1) delete found.min;
  return JSON.parse(JSON.stringify(found)) as Row;
}

/** A default that one mode refuses is in the modes that take it. */
function defaultOfMode(params: Schema, name: string): unknown {
  const refined = (params.oneOf ?? []).map((mode) => resolveObject(document, mode).properties?.[name]);
  return refined
    .map((parameter) => (typeof parameter === 'object' ? parameter.default : undefined))
    .find((value) => value !== undefined);
}

function anyOf(types: unknown[]): 'any' {
  expect([...types].sort()).toEqual(['array', 'boolean', 'number', 'object', 'string']);
  return 'any';
}
