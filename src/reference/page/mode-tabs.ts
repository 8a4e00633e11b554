/** Opens the tab of a mode, as a click does; none if the page describes no such mode. */
export function showMode(title: string | undefined): void {
  const tabs = document.querySelectorAll<HTMLElement>('[aria-label=Mode] > [role=tab]');
  [...tabs].find(({ textContent }) => textContent === title)?.click();
}
