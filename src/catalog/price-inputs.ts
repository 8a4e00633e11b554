/** What the price of a model goes by beside its tiers. */
export interface PriceInputs {
  /** The member of the input that says for how many seconds or pictures is paid. */
  quantity?: string;
  /** The values that omitted members count with. */
  defaults: Record<string, string | number | boolean>;
}
