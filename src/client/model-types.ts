import type { MediaSource } from '../files/media-source.js';

/** The types of one model of the contract. */
interface ModelTypes {
  /** Its parameters as the API takes them. */
  input: unknown;
  /** What it makes. */
  output: unknown;
  /** Names of the parameters that take media, at any depth. */
  media: string;
}

/** The models of an API by their ids. */
export type ModelTable<Models> = { [M in keyof Models]: ModelTypes };

declare const custom: unique symbol;

/** The id of a model that this version of the contract does not list; made by `customModel`. */
export type CustomModel = string & { readonly [custom]: true };

/**
 * Lets a call name a model that this version of the contract does not list. Its input is then any object and its
 * output `unknown`. Without it the compiler refuses an id that it does not know.
 *
 * @param id Id of the model at the API.
 *
 * @example
 * const output = await api.run(customModel('vendor/new-model'), { prompt: 'A paper boat' });
 */
export function customModel(id: string): CustomModel {
  return id as CustomModel;
}

/** The ids of models that calls take. */
export type ModelId<Models> = (keyof Models & string) | CustomModel;

/** The input of a model, with files wherever it takes media. */
export type InputOf<Models extends ModelTable<Models>, M> = M extends keyof Models
  ? WithMedia<Models[M]['input'], Models[M]['media']>
  : Record<string, unknown>;

/** The output of a model. */
export type OutputOf<Models extends ModelTable<Models>, M> = M extends keyof Models ? Models[M]['output'] : unknown;

/** An input whose media parameters also take files. */
type WithMedia<Input, Media extends string> = [Media] extends [never]
  ? Input
  : Input extends object
    ? { [K in keyof Input]: K extends Media ? OrFile<Input[K]> : Nested<Input[K], Media> }
    : Input;

/** Shots, elements and frames are objects in arrays; nothing else has properties of its own. */
type Nested<Value, Media extends string> = Value extends readonly (infer Item extends object)[]
  ? WithMedia<Item, Media>[]
  : Value;

type OrFile<Value> = Value extends readonly string[]
  ? (string | MediaSource)[]
  : Value extends string
    ? Value | MediaSource
    : Value;
