import type { Row, RowList, RowPage } from './row-list.js';

/** Milliseconds without a key press after which the sandbox is asked. */
const TYPING_MS = 150;

/** Loads into a list the rows that only the sandbox has: older ones, and those that match a new filter. */
export class OlderRows<T extends Row> {
  /** Whether the sandbox is searching for rows that match the filter. */
  isSearching = false;
  /** Why filtered rows could not be loaded. */
  problem: string | undefined;

  readonly #list: RowList<T>;
  readonly #load: (before?: string) => Promise<RowPage<T>>;
  readonly #onChange: () => void;
  #typing: ReturnType<typeof setTimeout> | undefined;
  /** Counts the requests for rows, so that a late response to an earlier one is ignored. */
  #asked = 0;

  /** @param load Loads the newest rows that match the list's filter, or those before the row of an id. */
  constructor(list: RowList<T>, load: (before?: string) => Promise<RowPage<T>>, onChange: () => void) {
    this.#list = list;
    this.#load = load;
    this.#onChange = onChange;
  }

  /** Loads as many older rows as there are: the end of a long list is a few steps away. */
  async loadMore(): Promise<void> {
    const list = this.#list;
    const asked = ++this.#asked;
    const wanted = 2 * list.shown.length;
    do {
      const page = await this.#load(list.cursor);
      if (asked !== this.#asked) return;
      list.addPage(page);
      this.#onChange();
    } while (list.more && list.shown.length < wanted);
  }

  /** Asks the sandbox for the rows that match a filter that the list has got. */
  search(): void {
    clearTimeout(this.#typing);
    const asked = ++this.#asked;
    this.problem = undefined;
    // If the sandbox has no older rows, the page has all of them.
    this.isSearching = this.#list.more;
    if (this.isSearching) this.#typing = setTimeout(() => void this.#searchNow(asked), TYPING_MS);
    this.#onChange();
  }

  async #searchNow(asked: number): Promise<void> {
    const isStale = () => asked !== this.#asked;
    try {
      const page = await this.#load();
      if (isStale()) return;
      this.#list.setFirstPage(page);
    } catch (error) {
      if (isStale()) return;
      this.problem = (error as Error).message;
    }
    this.isSearching = false;
    this.#onChange();
  }
}
