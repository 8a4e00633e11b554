import type { Compaction } from './journal.js';

/** Options of `openFileStore`. */
export interface FileStoreOptions {
  /**
   * Reads what the file has now and changes nothing, while another process may have it. What that one is writing is not
   * there yet, and what it is paying for is `paying`; once it has ended, that is `unknown`. Changes are rejected.
   *
   * @default false
   */
  readOnly?: boolean | undefined;
  /**
   * Opens a journal that may lack lines: a damaged one, an older copy, an empty or missing file. Every run that may have
   * been paid for becomes `unknown`, and so does each that is added until the file is opened without.
   *
   * @default false: a journal that is known to lack lines is refused
   */
  repair?: boolean | undefined;
  /**
   * When the journal is written anew without what no longer counts.
   *
   * @default from 16 MiB and four times what counts
   */
  compaction?: Partial<Compaction>;
}
