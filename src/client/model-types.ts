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

/** The ids of models that calls take. `Unlisted` stands for any other. */
export type ModelId<Models> = keyof Models & string;

/** The input of a model, with files wherever it takes media; any object for one that is not listed. */
export type InputOf<Models extends ModelTable<Models>, M, Source = MediaSource> = [M] extends [never]
  ? Record<string, unknown>
  : M extends keyof Models
    ? WithMedia<Models[M]['input'], Models[M]['media'], Source>
    : never;

/** The output of a model; unknown for one that is not listed. */
export type OutputOf<Models extends ModelTable<Models>, M> = [M] extends [never]
  ? unknown
  : M extends keyof Models
    ? Models[M]['output']
    : never;

/** An input whose media parameters also take files. */
type WithMedia<Input, Media extends string, Source> = [Media] extends [never]
  ? Input
  : Input extends object
    ? { [K in keyof Input]: K extends Media ? OrFile<Input[K], Source> : Nested<Input[K], Media, Source> }
    : Input;

/** Shots, elements and frames are objects in arrays; nothing else has properties of its own. */
type Nested<Value, Media extends string, Source> = Value extends readonly (infer Item extends object)[]
  ? readonly WithMedia<Item, Media, Source>[]
  : Value;

type OrFile<Value, Source> = Value extends readonly string[]
  ? readonly (string | Source)[]
  : Value extends string
    ? Value | Source
    : Value;
