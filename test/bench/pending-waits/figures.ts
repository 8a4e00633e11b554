/** What pending waits cost. */
export interface WaitFigures {
  /** Share of one core, between the polls. */
  cpuShare: number;
  pollsPerSecond: number;
  /** Milliseconds for which the event loop stood still at most. */
  maxDelayMs: number;
  /** Heap. */
  bytesPerWait: number;
  /** From the abort of all waits until the last has rejected. */
  abortMs: number;
  /** The same in time of the processor, which other processes of the machine do not lengthen. */
  abortCpuMs: number;
  /** Heap that is not free again after the abort. */
  bytesLeft: number;
}
