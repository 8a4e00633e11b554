/** Whether the sandbox serves pages at `/` as well, such as the reference: its server says so along with the console. */
export function servesPages(): boolean {
  // Firefox has `serverTiming` in secure contexts only.
  const [loaded] = performance.getEntriesByType('navigation') as { serverTiming?: PerformanceServerTiming[] }[];
  return loaded?.serverTiming?.some(({ name }) => name === 'unigen-pages') === true;
}
