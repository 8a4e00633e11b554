import type { Compaction } from './journal.js';

/** Options of `openFileStore`. */
export interface FileStoreOptions {
  /**
   * Opens a journal of which acknowledged lines are lost. Every run that they may have been about becomes `unknown`.
   *
   * @default false: such a journal is refused
   */
  repair?: boolean;
  /**
   * Reads a journal that another process may have, as it is now: no change is made, and a run that is being paid for is
   * `paying`. It does not follow what the other process writes later.
   *
   * @default false
   */
  readOnly?: boolean;
  /**
   * When the journal is written anew without what no longer counts.
   *
   * @default from 16 MiB and four times what counts
   */
  compaction?: Partial<Compaction>;
}
