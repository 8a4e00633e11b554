import type { Api } from '../types/api.js';
import type { Capability } from './capabilities.js';
import type { Sizes } from './sizes.js';

/** What a model generates. */
export type ModelKind = 'image' | 'video' | 'audio' | 'text' | '3d';

/** The media that a parameter takes; `any` is an image, a video or audio. */
export type MediaKind = 'image' | 'video' | 'audio' | 'any';

/** A parameter of a model that takes media. */
export interface MediaParameter {
  /** Path below the input, such as `elements.*.image_urls`; `*` stands for any array index. */
  path: string;
  /** What it takes. */
  media: MediaKind;
  /** Whether the parameter is an array. */
  many: boolean;
}

/** The numbers that a parameter takes: `values`, or all from `minimum` to `maximum`. */
export interface NumberChoice {
  /** The only numbers that are taken. */
  values?: number[];
  /** The lowest number. */
  minimum?: number;
  /** The highest number. */
  maximum?: number;
}

/** The parameter for the duration of the output, in seconds. */
export interface DurationParameter extends NumberChoice {
  /** Name of the parameter. */
  parameter: string;
  /** The value of an omitted parameter, if it is documented. */
  default?: number;
  /** Whether the parameter also takes `auto`. */
  auto?: true;
  /** The modes of the model in which other values hold. */
  modes?: DurationMode[];
}

/** The durations that hold in a mode of a model. */
export interface DurationMode extends NumberChoice {
  /** Title of the mode. */
  mode: string;
}

/** A parameter that takes one of several strings. */
export interface StringParameter {
  /** Name of the parameter. */
  parameter: string;
  /** The strings that it takes, as the API spells them. */
  values: string[];
  /** The value of an omitted parameter, if it is documented. */
  default?: string;
}

/** The parameter for the resolution of the output. */
export interface ResolutionParameter extends StringParameter {
  /** The resolution that each value stands for, such as `1080p`, if the values are other words. */
  means?: Record<string, string>;
}

/** How many results a request gives. */
export interface OutputCount {
  /** Name of the parameter that decides it; undefined if there is none. */
  parameter?: string;
  /** The fewest results. */
  minimum: number;
  /** The most results. */
  maximum: number;
  /** How many there are if the parameter is omitted. */
  default?: number;
}

/** A price for the requests that meet its conditions. */
export interface PriceTier {
  /** US dollars per `unit`. */
  amount: number;
  /** Required values by parameter, each one value or an array of alternatives; an omitted parameter counts as its default. */
  when?: Record<string, string | number | boolean | (string | number | boolean)[]>;
  /** Parameters that must be present. */
  given?: string[];
  /** Parameters that must be absent. */
  omitted?: string[];
  /** What the tier is for, if no parameter decides it, such as `720p output`. */
  label?: string;
  /** The label in figures, if the price is proportional to pixels and length: rows of pixels, and seconds. */
  at?: {
    /** Rows of pixels of the video or image. */
    lines: number;
    /** Duration of the video in seconds. */
    seconds: number;
  };
  /** Why the amount is in doubt, in a few words, such as `in only one of two lists`. */
  doubt?: string;
}

/** A documented price in US dollars: either one `amount` or several `tiers`. */
export interface Price {
  /** Number of the source document that states the price. */
  source: string;
  /** What one amount pays for. */
  unit: 'task' | 'second' | 'image';
  /** US dollars per `unit`, the same for every request. */
  amount?: number;
  /** The prices, if they depend on the request. */
  tiers?: PriceTier[];
  /**
   * Values of parameters that the price is stated for, null if the source does not say which; with others it may differ,
   * as no document says.
   */
  statedFor?: Record<string, string | null>;
  /** Whether the price is approximate: the source calls it so, or the sources disagree. `note` says why. */
  approximate?: boolean;
  /** A remark on the price, for people. */
  note?: string;
}

/** What the contract says about a model, apart from its parameters. */
export interface ModelEntry {
  /** Id of the model as the API takes it. Both APIs may use the same id, each with its own parameters. */
  id: string;
  /** The API that serves the model. */
  api: Api;
  /** What the model generates. */
  kind: ModelKind;
  /** What the model can do, as its documentation says; empty if it doesn't say. `CAPABILITIES` explains each. */
  capabilities: Capability[];
  /** Name of the model, for people. */
  title: string;
  /** Name of the request schema in the contract and in the generated types. */
  schema: string;
  /** Name of the output schema in the contract and in the generated types. */
  output: string;
  /**
   * The parameters that take media. At GateAI Core every model takes those in `genericMedia` as well, but no document
   * says which model uses which.
   */
  media: MediaParameter[];
  /** How many results a request gives; undefined if it is not documented. */
  outputs?: OutputCount;
  /** The parameter for the duration of the output, if there is one. */
  duration?: DurationParameter;
  /** The parameter for the resolution of the output, if there is one. */
  resolution?: ResolutionParameter;
  /** The parameter for the aspect ratio of the output, if there is one. */
  aspectRatio?: StringParameter;
  /** The sizes in pixels that the model makes, if they are documented; others are snapped to the nearest of them. */
  sizes?: Sizes;
  /** Name of the parameter that takes a seed, if there is one. */
  seed?: string;
  /** Whether the model is retired. */
  deprecated?: true;
  /** The model to use instead of a deprecated one. */
  successor?: string;
  /** Shortest and longest usual duration of a task, in seconds. */
  typicalSeconds?: [number, number];
  /** The documented price. */
  price?: Price;
}
