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

/** An entry of the search. */
export interface SearchRecord {
  group: Group;
  title: string;
  /** Distinguishes the entry from others with the same title. */
  subtitle: string;
  /** Path of its page, from the root of the site. */
  url: string;
  /** Other names: a query for one of them counts as a query for the title. */
  names?: string[];
  /** Further words that find the entry. */
  words?: string;
  /** Its text, whose words find the entry, and from which excerpts are taken. */
  text?: string;
  /** The rows of its tables, as text. */
  rows?: string[];
  /** The words of its code, or of a long description, each once: they count the least. */
  code?: string;
  /** Weight of the entry relative to others that match equally well. */
  weight?: number;
}

/** The name of a parameter, and the place of its description in `texts`; undefined if it has none. */
export type IndexedParameter = [name: string, text?: number];

/** The index file. `parameters` of models become records of their own when it is loaded. */
export interface SearchIndex {
  records: SearchRecord[];
  /** The parameters of each model, by its place in `records`. */
  parameters: Record<number, IndexedParameter[]>;
  /** The descriptions of parameters, each once. */
  texts: string[];
}

declare global {
  /** Set by the script of the index. */
  var unigenSearchIndex: SearchIndex | undefined;
}
