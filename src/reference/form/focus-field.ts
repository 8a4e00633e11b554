/** Moves the focus to a control, in sight above the bar at the foot: browsers are content with a part of it. */
export function focusInSight(control: HTMLElement | null | undefined): void {
  control?.focus({ preventScroll: true });
  control?.scrollIntoView({ block: 'nearest' });
}

/**
 * Moves the focus to a field, wherever it is.
 *
 * @param isReplaced Whether its text is selected, so that what is typed takes its place.
 */
export function focusField(key: string, isReplaced = false): void {
  const field = document.querySelector(`[data-field="${CSS.escape(key)}"]`);
  const folded = field?.closest('details');
  if (folded) folded.open = true;
  const control = field?.querySelector<HTMLElement>(
    // Not what moves an item of a list.
    '[aria-invalid=true], input:not([hidden]), select, textarea, button:not(.form-icon)',
  );
  focusInSight(control?.matches('[role=radiogroup]') ? control.querySelector('input') : control);
  if (isReplaced && (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement)) control.select();
}
