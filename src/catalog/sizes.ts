/** Width and height in pixels. */
export type Pair = readonly [width: number, height: number];

/** First and last pixel of a side. */
export type Bounds = readonly [from: number, to: number];

/**
 * The sizes that a model of GateAI Core makes: pairs, or bounds of each side and the step between values. `default` has
 * the defaults of the contract, `narrower` the bounds of both sides that another part of the documents states.
 */
export type Sizes = { default?: Pair } & (
  | { pairs: readonly Pair[] }
  | { range: { width: Bounds; height: Bounds; step: number; narrower?: Bounds } }
);

/** Whether one part of the documents allows a width and a height that another one does not. */
export function isDisputed(sizes: Sizes | undefined, { width, height }: Record<string, unknown>): boolean {
  const narrower = sizes && 'range' in sizes ? sizes.range.narrower : undefined;
  return (
    narrower !== undefined &&
    [width, height].some((side) => typeof side === 'number' && (side < narrower[0] || side > narrower[1]))
  );
}
