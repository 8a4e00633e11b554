/** The element whose words say how far the run is. */
export const STATUS_ID = 'run-live';

/** Keeps the focus on the panel when the button that was pressed goes away. */
export function focusStatus(): void {
  document.querySelector<HTMLElement>(`#${STATUS_ID}`)?.focus({ preventScroll: true });
}
