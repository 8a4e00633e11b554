/**
 * The tasks of one account that are in flight, kept below a maximum by all processes that share it. GateAI refuses a
 * generation while five others of the key are in flight.
 */
export interface TaskSlots {
  /**
   * Resolves once the run of this name has a slot; if it has one already, at once. Rejects with the signal's reason as
   * soon as it aborts.
   */
  acquire(name: string, signal?: AbortSignal): Promise<void>;
  /** Frees the slot of a run whose task has ended or was not created. */
  release(name: string): Promise<void>;
}
