import type { RecordedRequest } from './recorded-request.js';

/** How many requests there were since the start, by operation and status, and how many faults by their kind. */
export class RequestCounters {
  /** By operation; the empty string stands for a path without one. */
  readonly byOperation: Map<string, Map<number, number>> = new Map();
  readonly faults: Map<string, number> = new Map();

  count({ operation = '', status, fault }: RecordedRequest): void {
    let byStatus = this.byOperation.get(operation);
    if (!byStatus) {
      byStatus = new Map();
      this.byOperation.set(operation, byStatus);
    }
    byStatus.set(status, (byStatus.get(status) ?? 0) + 1);
    if (fault !== undefined) this.faults.set(fault, (this.faults.get(fault) ?? 0) + 1);
  }
}
