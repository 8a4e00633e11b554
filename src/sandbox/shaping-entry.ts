/** What decides the size, length and number of a model's outputs. */
export interface Shaping {
  /** The model's values of omitted parameters. */
  defaults: Record<string, unknown>;
  /** GateAI: the values of a parameter, or its bounds. */
  choices: Record<string, readonly unknown[] | { minimum: number; maximum: number }>;
}
