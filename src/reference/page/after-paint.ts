/** Calls a function once the page is painted; at once if it is hidden, since browsers don't paint hidden pages. */
export function afterPaint(work: () => void): void {
  if (document.hidden) work();
  else requestAnimationFrame(() => setTimeout(work));
}
