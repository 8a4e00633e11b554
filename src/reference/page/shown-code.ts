/** The code that the samples of a page show. */
export function shownCode(samples: HTMLElement): string {
  const { language } = samples.dataset;
  return samples.querySelector(`.example.current .sample.${CSS.escape(language!)}`)?.textContent ?? '';
}
