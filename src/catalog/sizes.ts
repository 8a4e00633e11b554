/** Width and height in pixels. */
export type Pair = readonly [width: number, height: number];

/** First and last pixel of a side. */
export type Bounds = readonly [from: number, to: number];

/**
 * The sizes that a model of GateAI Core makes: pairs, or bounds of each side and the step between values. `default` has
 * the defaults of the contract.
 */
export type Sizes = { default?: Pair } & (
  | { pairs: readonly Pair[] }
  | { range: { width: Bounds; height: Bounds; step: number } }
);
