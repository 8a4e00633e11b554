import type { Api } from '../types/api.js';

/** What a model makes. */
export type ModelKind = 'image' | 'video' | 'audio' | 'text' | '3d';

/** What a media member takes. */
export type MediaKind = 'image' | 'video' | 'audio' | 'any';

/** A member of a model's input that takes media. */
export interface MediaMember {
  /** Path below the input, such as `elements.*.image_urls`; `*` stands for any index of a list. */
  path: string;
  media: MediaKind;
  /** Whether the member is a list. */
  many: boolean;
}

/** A price that holds for some requests. */
export interface PriceTier {
  /** US dollars for one `unit`. */
  amount: number;
  /** Members of the input with the value that they have, or one of several; an omitted one counts with its default. */
  when?: Record<string, string | number | boolean | (string | number | boolean)[]>;
  /** Members of the input that are there. */
  given?: string[];
  /** Members of the input that are not there. */
  omitted?: string[];
  /** What it depends on, where no member decides it. */
  label?: string;
  /** The same in figures, where a price follows the number of pixels and the length. */
  at?: { lines: number; seconds: number };
}

/** A documented price in US dollars. */
export interface Price {
  /** Number of the source document that gives the price. */
  source: string;
  /** What one amount pays for. */
  unit: 'task' | 'second' | 'image';
  /** The price where it depends on nothing; there are `tiers` otherwise. */
  amount?: number;
  tiers?: PriceTier[];
  /** Whether the source calls the price approximate, or the documents leave it in doubt; `note` says why. */
  approximate?: boolean;
  note?: string;
}

/** What the contract knows about a model beside its parameters. */
export interface ModelEntry {
  /** Id on the wire; the two APIs may use the same id for different models. */
  id: string;
  api: Api;
  kind: ModelKind;
  title: string;
  /** Name of the request branch in the contract and in the generated types. */
  schema: string;
  /** Name of the output schema in the contract and in the generated types. */
  output: string;
  media: MediaMember[];
  deprecated?: true;
  /** The model to use instead of a deprecated one. */
  successor?: string;
  /** Seconds that a task usually takes, from and to. */
  typicalSeconds?: [number, number];
  price?: Price;
}
