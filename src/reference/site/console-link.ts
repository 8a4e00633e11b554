/** Whether a sandbox serves this page: its server says so by this name. */
export function isServedBySandbox(): boolean {
  // Firefox has `serverTiming` in secure contexts only.
  const [loaded] = performance.getEntriesByType('navigation') as { serverTiming?: PerformanceServerTiming[] }[];
  return loaded?.serverTiming?.some(({ name }) => name === 'unigen-sandbox') === true;
}

/** Adds a link to the console to the navigation of a page that a sandbox serves. */
export function linkConsole(): void {
  if (!isServedBySandbox()) return;
  for (const menu of document.querySelectorAll('.site-header nav')) {
    const link = document.createElement('a');
    link.href = '/_sandbox/';
    link.textContent = 'Console';
    menu.append(link);
  }
}
