import type { Compaction } from './journal.js';

/** Options of `openFileStore`. */
export interface FileStoreOptions {
  /**
   * Reads what the file has now and changes nothing, while another process may have it. What that one is writing is not
   * there yet, and what it is paying for is `paying`; once it has ended, that is `unknown`. Changes are rejected.
   *
   * @default false
   */
  readOnly?: boolean;
  /**
   * Opens a journal of which acknowledged lines are lost. Every run that they may have been about becomes `unknown`.
   *
   * @default false: such a journal is refused
   */
  repair?: boolean;
  /**
   * When the journal is written anew without what no longer counts.
   *
   * @default from 16 MiB and four times what counts
   */
  compaction?: Partial<Compaction>;
}
