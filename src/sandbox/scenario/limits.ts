// Limits of a scenario: it may come from anywhere, and every request is compared with all of its rules.

export const MAX_RULES = 1000;
export const MAX_KEYS = 1000;
/** Entries of a resource list. */
export const MAX_RESOURCES = 1000;
/** Operations of a rule, and values of an input. */
export const MAX_CONDITIONS = 50;
/** Files of a rule. */
export const MAX_OUTPUTS = 16;
/** Names of rules and models, and paths in an input. */
export const MAX_NAME_CHARS = 200;
export const MAX_PATTERN_CHARS = 1000;
/** Lyrics or a transcript. */
export const MAX_TEXT_CHARS = 20_000;
/** Texts of a resource. */
export const MAX_RESOURCE_CHARS = 1000;
export const MAX_URL_CHARS = 2000;
/** `nth` and `times`. */
export const MAX_COUNT = 1_000_000;
/** Prices, balances and budgets. */
export const MAX_USD = 1e9;
export const MAX_DURATION_S = 86_400;
export const MAX_BAN_S = 365 * 86_400;
