// Generated from spec/ by `npm run generate`; do not edit.

/** The day on which the documentation said what the contract says. */
export const contractDate: string = '2026-11-21';
