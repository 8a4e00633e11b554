/** Whether a body asks only what a task would cost. */
export function isDryRun(body: unknown): boolean {
  return (body as { dry_run?: unknown } | undefined)?.dry_run === true;
}
