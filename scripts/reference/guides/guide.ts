/** The readers of a guide; the index of guides has a group for each. */
export const AUDIENCES = {
  start: 'Start here',
  client: 'Build an application',
  test: 'Test without a key',
  scripts: 'Use a terminal or an agent',
  fleet: 'Run many tasks',
  apis: 'Call the APIs yourself',
  languages: 'Use another language or tool',
  data: 'Read the contract as data',
  contract: 'Change the contract',
  project: 'Follow the project',
} as const;

export type Audience = keyof typeof AUDIENCES;

/** A guide of the site. */
export interface Guide {
  /** Name of its folder below `guides/`. */
  slug: string;
  /** Its name: in menus, as its heading, in search. */
  title: string;
  /** Its purpose, in a few words. */
  summary: string;
  audience: Audience;
  /** Its file in the repository; undefined if it is made from the contract. */
  source?: string;
  /** Its text; the heading is its name, whatever that of its file is. */
  text: string;
}
