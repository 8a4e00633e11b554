/** What a model's size, length and number of outputs go by. */
export interface Shaping {
  /** What omitted members count as. */
  defaults: Record<string, unknown>;
  /** GateAI: the values that a member takes, or its bounds. */
  choices: Record<string, readonly unknown[] | { minimum: number; maximum: number }>;
}
