/** Lets everything run that waits: requests that arrived, timers that are due. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
