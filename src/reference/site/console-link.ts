/** Adds a link to the console to the navigation of a page that a sandbox serves: its server says so by this name. */
export function linkConsole(): void {
  const [loaded] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (!loaded?.serverTiming.some(({ name }) => name === 'unigen-sandbox')) return;
  for (const menu of document.querySelectorAll('.site-header nav')) {
    const link = document.createElement('a');
    link.href = '/_sandbox/';
    link.textContent = 'Console';
    menu.append(link);
  }
}
