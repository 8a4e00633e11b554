/** The parameters that the price of a model depends on, apart from those in its tiers. */
export interface PriceInputs {
  /** The parameter that says how many seconds or images are paid for. */
  quantity?: string;
  /** Defaults of the parameters that decide the price, by name. */
  defaults: Record<string, string | number | boolean>;
}
