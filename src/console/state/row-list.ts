/** A row of a list, the newest first. */
export interface Row {
  id: string;
}

/** Length at which a list is cut to its maximum, as a multiple of it: cutting for each row would be slow. */
const SLACK = 1.1;

/** The rows from the newest on, without a gap. */
interface Loaded {
  ids: string[];
  /** Id of the oldest row of the last page; the next page begins after it. */
  cursor?: string;
  /** Whether the sandbox has older ones. */
  more: boolean;
}

/** A page of rows, as the sandbox responds with. */
export interface RowPage<T extends Row> {
  rows: readonly T[];
  more: boolean;
}

/**
 * The loaded rows of the sandbox, the newest first, and those of them that match a filter. The sandbox filters too, since
 * only a part of its rows is loaded.
 */
export class RowList<T extends Row> {
  readonly #rows = new Map<string, T>();
  readonly #timeOf: (row: T) => number;
  readonly #max: number;
  #all: Loaded = { ids: [], more: false };
  #matches: ((row: T) => boolean) | undefined;
  #found: Loaded | undefined;
  #shown: T[] | undefined;

  /** @param max Maximum number of rows, about as many as the sandbox keeps: a page that is open for days drops the oldest too. */
  constructor(timeOf: (row: T) => number, max: number) {
    this.#timeOf = timeOf;
    this.#max = max;
  }

  get(id: string): T | undefined {
    return this.#rows.get(id);
  }

  /** The loaded rows that match, in no order. */
  known(matches: (row: T) => boolean): T[] {
    return [...this.#rows.values()].filter(matches);
  }

  /** The rows that match the filter; all if there is none. */
  get shown(): readonly T[] {
    return (this.#shown ??= this.#current.ids.map((id) => this.#rows.get(id)!));
  }

  /** Number of all rows, without the filter; undefined if the sandbox has older ones. */
  get total(): number | undefined {
    return this.#all.more ? undefined : this.#all.ids.length;
  }

  /** Number of loaded rows. */
  get size(): number {
    return this.#rows.size;
  }

  /** Whether the sandbox has rows that are older than those shown. */
  get more(): boolean {
    return this.#current.more;
  }

  /** Id of the row after which the next page begins. */
  get cursor(): string | undefined {
    return this.#current.cursor;
  }

  /** Starts anew with the first page. */
  reset({ rows, more }: RowPage<T>): void {
    this.#rows.clear();
    this.#all = { ids: [], more };
    for (const row of rows) this.#rows.set(row.id, row);
    this.#append(
      this.#all,
      rows.toSorted((a, b) => this.#timeOf(b) - this.#timeOf(a)),
      more,
    );
    if (this.#matches) this.filter(this.#matches);
    this.#shown = undefined;
  }

  /** Adds new rows, and replaces changed ones. */
  update(changed: readonly T[]): void {
    const listed = new Set(this.#found?.ids);
    const gone = new Set<string>();
    // The oldest first, so that each new one comes before all others.
    for (const row of changed.toSorted((a, b) => this.#timeOf(a) - this.#timeOf(b))) {
      const isKnown = this.#rows.has(row.id);
      this.#rows.set(row.id, row);
      if (!isKnown) this.#insert(this.#all, row);
      if (!this.#found || !this.#matches) continue;
      const isMatch = this.#matches(row);
      if (isMatch && !listed.has(row.id)) {
        this.#insert(this.#found, row);
        listed.add(row.id);
      } else if (!isMatch && listed.has(row.id)) gone.add(row.id);
    }
    if (this.#found && gone.size > 0) this.#found.ids = this.#found.ids.filter((id) => !gone.has(id));
    if (this.#rows.size > this.#max * SLACK) this.#forget();
    this.#shown = undefined;
  }

  /** Sets the filter, and applies it to the loaded rows. The sandbox is then asked for its first page of matches. */
  filter(matches: ((row: T) => boolean) | undefined): void {
    this.#matches = matches;
    this.#found = matches && {
      ids: this.#all.ids.filter((id) => matches(this.#rows.get(id)!)),
      more: this.#all.more,
    };
    this.#shown = undefined;
  }

  /** Takes the first page of rows that match the filter. */
  setFirstPage({ rows, more }: RowPage<T>): void {
    for (const row of rows) this.#rows.set(row.id, row);
    const listed = new Set(rows.map(({ id }) => id));
    // New rows since the page was requested.
    const newest = rows[0] ? this.#timeOf(rows[0]) : -Infinity;
    const before = this.#current.ids.filter((id) => !listed.has(id) && this.#timeOf(this.#rows.get(id)!) > newest);
    this.#replace({ ids: [...before, ...listed], cursor: rows.at(-1)?.id, more });
  }

  /** Takes the next page of the shown rows. */
  addPage({ rows, more }: RowPage<T>): void {
    for (const row of rows) this.#rows.set(row.id, row);
    this.#append(this.#current, rows, more);
    this.#shown = undefined;
  }

  get #current(): Loaded {
    return this.#found ?? this.#all;
  }

  #replace(loaded: Loaded): void {
    if (this.#found) this.#found = loaded;
    else this.#all = loaded;
    this.#shown = undefined;
  }

  #append(list: Loaded, rows: readonly T[], more: boolean): void {
    const known = new Set(list.ids);
    list.ids = [...list.ids, ...rows.map(({ id }) => id).filter((id) => !known.has(id))];
    list.cursor = rows.at(-1)?.id ?? list.cursor;
    list.more = more;
  }

  /** Keeps the newest rows. */
  #forget(): void {
    const kept = new Set(this.#all.ids.slice(0, this.#max));
    for (const id of this.#rows.keys()) if (!kept.has(id)) this.#rows.delete(id);
    for (const list of [this.#all, this.#found]) {
      if (!list) continue;
      const ids = list.ids.filter((id) => kept.has(id));
      if (ids.length === list.ids.length) continue;
      // Rows that the sandbox still has are loaded from there.
      Object.assign(list, { ids, cursor: ids.at(-1), more: true });
    }
  }

  /** A row that is older than all that were loaded is left to its page. */
  #insert(list: Loaded, row: T): void {
    const time = this.#timeOf(row);
    const index = list.ids.findIndex((id) => this.#timeOf(this.#rows.get(id)!) <= time);
    if (index >= 0) list.ids.splice(index, 0, row.id);
    else if (!list.more) list.ids.push(row.id);
  }
}
