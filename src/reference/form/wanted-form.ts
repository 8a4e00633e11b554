import type { Capability } from '../../catalog/capabilities.js';
import { CAPABILITY_PARAMETERS } from '../../catalog/capability-durations.js';
import { inputKey } from '../../catalog/request-parameters.js';
import { CAPABILITY_MEDIA, sizeInput, SOUND_SWITCHES } from '../../catalog/wanted-request.js';
import { listWords } from '../../internal/list-words.js';
import type { Validator } from '../../validate/validator.js';
import { requestWords } from '../catalog/filter-words.js';
import type { Wanted } from '../catalog/wanted.js';
import { readWanted } from '../catalog/wanted-query.js';
import { exampleState } from './form-body.js';
import type { FormModel } from './form-model.js';
import type { JsonRecord } from './json-path.js';
import type { SharedForm } from './shared-form.js';

/** A part of the request that a person asked for, as this model takes it. */
interface Wish {
  /** Such as `10 s`. */
  words: string;
  /** The parameters that make it; empty if the model does so anyway, undefined if no parameter does. */
  input: JsonRecord | undefined;
}

/**
 * The form of the request that was asked for in the catalog: the example that does what was asked for, with the length,
 * the size, the sound and the number of outputs that the model takes.
 *
 * @param query The query of the page. Anyone may have written it: what it says is kept only if the request stays valid.
 * @returns undefined if the query asks for nothing.
 */
export function wantedForm(model: FormModel, validate: Validator, query: URLSearchParams): SharedForm | undefined {
  const can = model.entry.capabilities.filter((name) => query.get('can')?.split(',').includes(name));
  const wishes = wishesOf(model, readWanted(query), can);
  if (wishes.length === 0 && can.length === 0) return undefined;
  const key = inputKey(model.api);
  const { name: example, body } = exampleFor(model, can);
  const isValid = (input: JsonRecord) => [...validate({ ...body, [key]: input })].length === 0;
  const shown = (body[key] ?? {}) as JsonRecord;
  const lean = withoutEndFrame(shown, can);
  const own = isValid(lean) ? lean : shown;
  // Together first: a length may need the resolution that is asked for as well.
  const all = Object.assign({ ...own }, ...wishes.map(({ input }) => input)) as JsonRecord;
  const [kept, left]: [Wish[], Wish[]] = [[], []];
  let input = isValid(all) ? all : own;
  for (const wish of wishes) {
    const next = { ...input, ...wish.input };
    const isKept = wish.input !== undefined && isValid(next);
    if (isKept) input = next;
    (isKept ? kept : left).push(wish);
  }
  const names = can.filter((name) => name !== 'generated-audio').map((name) => name.replaceAll('-', ' '));
  return {
    state: exampleState(model, { ...body, [key]: input }),
    example,
    remark: sentence('As you asked in the catalog', [...kept.map(({ words }) => words), ...names]),
    notices: [
      sentence(
        'Not set, since this request can’t have it',
        left.map(({ words }) => words),
      ),
    ].filter(Boolean),
  };
}

/** An input without the end frame of its example, if only the start frame was asked for. */
function withoutEndFrame(input: JsonRecord, can: Capability[]): JsonRecord {
  if (!can.includes('first-frame') || can.includes('last-frame')) return input;
  return Object.fromEntries(Object.entries(input).filter(([name]) => !CAPABILITY_PARAMETERS['last-frame']!.test(name)));
}

const sentence = (what: string, parts: string[]): string =>
  parts.length === 0 ? '' : `${what}: ${listWords(parts, 'and')}.`;

function wishesOf(model: FormModel, wanted: Wanted, can: Capability[]): Wish[] {
  const { entry } = model;
  const { seconds, resolution, outputs, ratio } = wanted;
  const sound = wanted.sound ?? (can.includes('generated-audio') ? 'on' : undefined);
  const own = Object.fromEntries(Object.entries(model.details.parameters).filter(([, { generic }]) => !generic));
  return [
    ...(seconds === undefined
      ? []
      : [{ words: requestWords({ seconds }), input: entry.duration && { [entry.duration.parameter]: seconds } }]),
    ...(resolution === undefined ? [] : [{ words: resolution, input: sizeInput({ resolution }, entry, own) }]),
    ...(ratio === undefined
      ? []
      : [
          {
            words: ratio,
            input:
              sizeInput({ resolution, aspectRatio: ratio }, entry, own) ??
              sizeInput({ aspectRatio: ratio }, entry, own),
          },
        ]),
    ...(sound === undefined ? [] : [{ words: requestWords({ sound }), input: soundOf(model, sound === 'on') }]),
    ...(outputs === undefined ? [] : [{ words: requestWords({ outputs }), input: countOf(model, outputs) }]),
  ];
}

function soundOf({ entry, details: { parameters } }: FormModel, isOn: boolean): JsonRecord | undefined {
  const name = SOUND_SWITCHES.find((one) => Object.hasOwn(parameters, one) && !parameters[one]!.generic);
  if (name !== undefined) return { [name]: isOn };
  return entry.capabilities.includes('generated-audio') === isOn ? {} : undefined;
}

function countOf({ entry: { outputs } }: FormModel, wanted: number): JsonRecord | undefined {
  if (outputs?.parameter !== undefined) return { [outputs.parameter]: wanted };
  return wanted === 1 && (outputs?.maximum ?? 1) === 1 ? {} : undefined;
}

/** More parameters than any request has. */
const MANY = 1000;

/** The example that does the most of what is asked for, and the least beside it. */
function exampleFor({ api, entry, examples }: FormModel, can: Capability[]): FormModel['examples'][number] {
  const score = ({ body }: FormModel['examples'][number]) => {
    const names = Object.keys(body[inputKey(api)] ?? {});
    const media = entry.media.filter(({ path }) => names.includes(path.split('.')[0]!));
    const points = can.map((capability) => {
      const pattern = CAPABILITY_PARAMETERS[capability];
      if (pattern && names.some((name) => pattern.test(name))) return 2;
      return media.some((one) => one.media === CAPABILITY_MEDIA[capability]) ? 1 : 0;
    });
    const sum = points.reduce<number>((all, one) => all + one, 0);
    return sum === 0 ? 0 : sum - names.length / MANY;
  };
  const scores = examples.map(score);
  return examples[scores.indexOf(Math.max(...scores))]!;
}
