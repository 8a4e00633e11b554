/** The readers of a guide; the index of guides has a group for each. */
export const AUDIENCES = {
  start: 'Start here',
  client: 'Build an application',
  fleet: 'Run many tasks',
  test: 'Test without a key',
  scripts: 'Work on the command line',
  data: 'Read the contract as data',
  languages: 'Use another language or tool',
  apis: 'Call the APIs yourself',
  contract: 'Change the contract',
} as const;

export type Audience = keyof typeof AUDIENCES;

/** A guide of the site. */
export interface Guide {
  /** Name of its folder below `guides/`. */
  slug: string;
  /** Name in menus. */
  title: string;
  /** Its purpose, in a few words. */
  summary: string;
  audience: Audience;
  /** Its file in the repository; undefined if it is made from the contract. */
  source?: string;
  /** Its text, as in its file. */
  text: string;
}
