import type { Api } from '../types/api.js';

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

/** A price for the requests that meet its conditions. */
export interface PriceTier {
  /** US dollars per `unit`. */
  amount: number;
  /** Required values by parameter, each one value or a list of alternatives; an omitted parameter counts as its default. */
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
    /** Length of the video in seconds. */
    seconds: number;
  };
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
  /** Whether the price is approximate: the source calls it so, or the sources disagree. `note` says why. */
  approximate?: boolean;
  /** A remark on the price, for people. */
  note?: string;
}

/** What the contract says about a model, apart from its parameters. */
export interface ModelEntry {
  /** Id of the model as the API takes it. The two APIs may use the same id for different models. */
  id: string;
  /** The API that serves the model. */
  api: Api;
  /** What the model generates. */
  kind: ModelKind;
  /** Name of the model, for people. */
  title: string;
  /** Name of the request schema in the contract and in the generated types. */
  schema: string;
  /** Name of the output schema in the contract and in the generated types. */
  output: string;
  /** The parameters that take media. */
  media: MediaParameter[];
  /** Whether the model is retired. */
  deprecated?: true;
  /** The model to use instead of a deprecated one. */
  successor?: string;
  /** Shortest and longest usual duration of a task, in seconds. */
  typicalSeconds?: [number, number];
  /** The documented price. */
  price?: Price;
}
