/**
 * How often the event loop turns until a promise is settled: 0 if that takes no more than microtasks, on a slow
 * machine too.
 */
export async function turnsUntilSettled(promise: Promise<unknown>): Promise<number> {
  let turns = 0;
  let next = setImmediate(function turn() {
    turns++;
    next = setImmediate(turn);
  });
  await promise.catch(() => {});
  clearImmediate(next);
  return turns;
}
