import type { Capability } from '../../catalog/capabilities.js';
import type { Job } from './jobs.js';
import type { MoreRow } from './more-url.js';
import type { NamedFilters } from './named-filters.js';
import type { RelatedCapability } from './related-capability.js';
import type { CatalogRow } from './row.js';
import type { Wanted } from './wanted.js';
import type { SearchText } from './search-text.js';
import type { Note } from './voice-note.js';
import type { Found } from './word-search.js';

/** The results of a search. */
export interface SearchResult extends Found, Omit<SearchText, 'rest'> {
  /** What the query asks for that no model is made for. */
  unmade?: string;
  /** What the models that are found do instead, after `these`. */
  nearest?: string;
  /** Set if no row is found since models have few of the words: those that none has, and a query of the others. */
  weak?: { dropped: string[]; kept: string };
  /** The capabilities that the query names as the filters do. */
  named: NamedFilters;
  /** The capabilities that words stand for which no model has, such as `talking avatar`. */
  meant: Capability[];
  /** Whether the query asks for music without vocals, and a model that is found makes it: its form is filled with it. */
  instrumental?: true;
  /** What else the query asks of a model: capabilities, and a part of the URL of its page; see `moreQuery`. */
  more?: (row?: MoreRow) => { can: Capability[]; query: string };
  /** The price of a request at a cheaper resolution of a model, if the query asks for the cheapest; see `cheaperSize`. */
  cheaper?: (row: CatalogRow, wanted: Wanted) => string | undefined;
  /** The language of the speech that the query asks for. */
  language?: string;
  /** How the camera moves, in the words of the query: a prompt says it. */
  moves?: string;
  /** What the documents don't say, and where it is found. */
  note?: Note;
  /** A capability that may do as well as one that the query names. */
  related?: RelatedCapability;
  /** What models are made for, to choose from if no row is found. */
  jobs: readonly Pick<Job, 'name' | 'does'>[];
  /** How the words were understood, so that a mistake can be seen. */
  understood: string[];
  /** The same in one line, without what a field has another value for. */
  read: (fields: Wanted) => string;
  /** What the query chooses of the filters, such as `makes=image` or `seed`. */
  choices: string[];
}

/** Searches rows by all words of a query that some row has. */
export type Search = (query: string) => SearchResult;
