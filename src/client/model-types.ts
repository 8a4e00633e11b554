import type { MediaSource } from '../files/source.js';

/** What the contract says of one model in types. */
export interface ModelTypes {
  /** Its parameters as they go over the wire. */
  input: unknown;
  /** What it makes. */
  output: unknown;
  /** Names of the members that take media, at any depth. */
  media: string;
}

declare const unlisted: unique symbol;

/** The id of a model that this version of the contract does not list; made by `unlisted`. */
export type CustomModel = string & { readonly [unlisted]: true };

/**
 * Lets a call name a model that this version of the contract does not list. Its input is then any object and its
 * output unknown. Without it the compiler takes an id it does not know for a mistake.
 */
export function customModel(id: string): CustomModel {
  return id as CustomModel;
}

export type ModelTable<Models> = { [M in keyof Models]: ModelTypes };

/** The ids that calls take. */
export type ModelId<Models> = (keyof Models & string) | CustomModel;

/** The input of a model, with files wherever it takes media. */
export type InputOf<Models extends ModelTable<Models>, M> = M extends keyof Models
  ? WithMedia<Models[M]['input'], Models[M]['media']>
  : Record<string, unknown>;

/** What a model makes. */
export type OutputOf<Models extends ModelTable<Models>, M> = M extends keyof Models ? Models[M]['output'] : unknown;

/** An input whose media members also take files. */
export type WithMedia<Input, Media extends string> = [Media] extends [never]
  ? Input
  : Input extends object
    ? { [K in keyof Input]: K extends Media ? OrFile<Input[K]> : Nested<Input[K], Media> }
    : Input;

/** Shots, elements and frames are objects in lists; nothing else has members of its own. */
type Nested<Value, Media extends string> = Value extends readonly (infer Item extends object)[]
  ? WithMedia<Item, Media>[]
  : Value;

type OrFile<Value> = Value extends readonly string[]
  ? (string | MediaSource)[]
  : Value extends string
    ? Value | MediaSource
    : Value;
