import type { SharedV4Warning } from '@ai-sdk/provider';
import { listWords } from '../internal/list-words.js';
import type { Api } from '../types/api.js';
import type { KnownModel } from './load-model.js';
import { mapMedia, type MediaCall } from './map-media.js';
import { Mapping } from './mapping.js';
import { mapSize, type SizeCall } from './map-size.js';
import type { SdkOption } from './sdk-model.js';

/** The options of a call that are plain values, by their names in the AI SDK. */
type PlainOptions = Partial<
  Record<
    Exclude<SdkOption, 'width' | 'height' | 'resolution' | 'aspectRatio' | keyof MediaCall | 'images' | 'videos'>,
    unknown
  >
>;

/** What a call of any interface of the AI SDK says. */
export interface SdkCall extends SizeCall, MediaCall, PlainOptions {
  /** Options that no model has, by name. */
  unsupported?: Record<string, unknown>;
  headers?: Record<string, string | undefined> | undefined;
}

/** The input of a model, and warnings about options of the call that the model does not support. */
export interface MappedCall {
  input: Record<string, unknown>;
  warnings: SharedV4Warning[];
}

/** The AI SDK's names of these two features, by kind of model. */
const SIZE = { image: 'size', video: 'resolution' } as const;
const REFERENCES = { image: 'files', video: 'inputReferences' } as const;

/** The headers that the AI SDK adds itself. */
const SDK_HEADERS = /^(user-agent|idempotency-key)$/i;
/** Prefix of the idempotency keys that the AI SDK makes. */
const SDK_KEY = 'aisdk_';

/**
 * The input of a model for a call of the AI SDK.
 *
 * @param given Parameters by their own names, from `providerOptions`.
 * @throws ValidationError if the model takes a parameter but not its value, or needs one that the call does not give.
 */
export function mapCall(
  api: Api,
  kind: 'image' | 'video' | 'audio',
  id: string,
  { row, sizes }: KnownModel,
  call: SdkCall,
  given: Record<string, unknown>,
): MappedCall {
  const mapping = new Mapping(id, row, given);
  const { size, aspectRatio, firstFrame, lastFrame, references, unsupported = {}, headers = {}, ...plain } = call;
  // A model that is not in the contract most probably takes a prompt; of the rest nothing is known.
  if (!row && plain.prompt !== undefined) mapping.assign({ name: 'prompt' }, plain.prompt, 'prompt');
  for (const [option, value] of Object.entries(row ? plain : { ...plain, prompt: undefined }))
    mapping.set(option as SdkOption, value);
  if (kind !== 'audio') {
    mapSize(mapping, { size, aspectRatio }, SIZE[kind], sizes);
    mapMedia(mapping, { firstFrame, lastFrame, references }, REFERENCES[kind]);
  }
  for (const [feature, value] of Object.entries(unsupported))
    if (value !== undefined) mapping.unsupported(feature, 'no model of the API has a parameter for it');
  const own = Object.entries(headers).filter(
    ([name, value]) =>
      value !== undefined &&
      !(SDK_HEADERS.test(name) && (name.toLowerCase() === 'user-agent' || value.startsWith(SDK_KEY))),
  );
  if (own.length > 0) mapping.unsupported('headers', `${own.map(([name]) => name).join(', ')}: not sent`);
  if (row?.deprecated !== undefined)
    mapping.warnings.push({
      type: 'deprecated',
      setting: id,
      message: row.deprecated ? `The model is retired; use ${row.deprecated}` : 'The model is retired',
    });
  assertNeeds(api, kind, mapping);
  return { input: mapping.input, warnings: mapping.warnings };
}

/** @throws ValidationError that says which parameters are missing, and where to give them. */
function assertNeeds(api: Api, kind: 'image' | 'video' | 'audio', mapping: Mapping): void {
  const { row, input } = mapping;
  const missing = (row?.needs ?? []).filter((names) => names.every((name) => input[name] === undefined));
  if (missing.length === 0) return;
  const places: Partial<Record<SdkOption, string>> = {
    aspectRatio: 'aspectRatio',
    resolution: SIZE[kind === 'audio' ? 'image' : kind],
    firstFrame: 'prompt.image',
    images: kind === 'video' ? 'inputReferences' : 'prompt.images',
    videos: 'inputReferences',
    voice: 'voice',
    audio: 'audio',
  };
  const words = missing.map((names) => {
    const option = (Object.keys(places) as SdkOption[]).find((one) => names.includes(row!.options[one]?.name ?? ''));
    const values = option && row!.options[option]?.values;
    const place = option ? places[option] : `providerOptions.${api}`;
    const list = option === 'voice' ? ', listed by `npx unigen resources voices`' : '';
    const choice = values ? `, one of ${values.join(', ')}` : list;
    return `${names.slice(0, 2).join(' or ')} (\`${place}\`${choice})`;
  });
  throw mapping.refusal(`needs ${listWords(words, 'and')}`);
}
