/** A part of a journal that could not be read. */
export interface DroppedLine {
  /** Its place in the file: the first line is 1. */
  readonly line: number;
  readonly bytes: Buffer;
}

/** What became of a journal's lines. */
export interface JournalRead {
  /** The number of the last line. */
  readonly last: number;
  /** Bytes of the file. */
  readonly size: number;
  /** Bytes of the lines that add runs. */
  readonly runBytes: number;
  /** Whether it is as it was written: more can be appended. */
  readonly isTidy: boolean;
  /** What could not be read. */
  readonly dropped: readonly DroppedLine[];
  /** Numbers of lines that may have been acknowledged and are lost, as ranges. */
  readonly lost: readonly (readonly [from: number, to: number])[];
  /** How many lines were there twice, and were left out. */
  readonly repeated: number;
  /** Names whose state is certain although lines are lost: they have a line behind the last of them. */
  readonly certain: ReadonlySet<string>;
}

/** What was found in a journal. */
export interface Recovery {
  readonly read: JournalRead;
  /** Names of runs whose request is missing. */
  readonly orphans: ReadonlySet<string>;
  /** How many runs are unknown since lines about them may be lost. */
  readonly doubted: number;
}
