/** The id of a run's job: a name has one job at a time. BullMQ takes no colon and no integer as an id. */
export function jobIdOf(name: string): string {
  return `run-${encodeURIComponent(name)}`;
}
