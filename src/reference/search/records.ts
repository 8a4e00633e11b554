/** The groups of results, in the order in which equals are shown. */
export const GROUPS = {
  page: 'Pages',
  model: 'Models',
  parameter: 'Parameters',
  guide: 'Guides',
  operation: 'Operations',
  error: 'Errors',
} as const;

export type Group = keyof typeof GROUPS;

/** Something that the search finds. */
export interface SearchRecord {
  group: Group;
  title: string;
  /** What tells it from others with the same title. */
  subtitle: string;
  /** Its page, from the root of the site. */
  url: string;
  /** What else people call it: a query for one of these is a query for its title. */
  names?: string[];
  /** Further words by which it is found. */
  words?: string;
  /** What it says: it is found by its words, and excerpts are of it. */
  text?: string;
  /** How much more it counts than others that match as well. */
  weight?: number;
}

/** The index as the site has it: `parameters` of models are records of their own, which are made when it is loaded. */
export interface SearchIndex {
  records: SearchRecord[];
  /** Names of the parameters of each model, by its place in `records`. */
  parameters: Record<number, string[]>;
}

declare global {
  /** Set by the script of the index. */
  var unigenSearchIndex: SearchIndex | undefined;
}
