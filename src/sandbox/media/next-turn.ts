/** Lets everything run that waits: requests that arrived, timers that are due. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    // Browsers lack it, and timers of Node wait for a millisecond.
    if (typeof setImmediate === 'function') setImmediate(resolve);
    else setTimeout(resolve);
  });
}
