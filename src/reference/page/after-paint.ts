/** Does something once the page is painted; at once where it is hidden, since browsers don't paint it then. */
export function afterPaint(work: () => void): void {
  if (document.hidden) work();
  else requestAnimationFrame(() => setTimeout(work));
}
