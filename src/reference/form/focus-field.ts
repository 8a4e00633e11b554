/** Moves the focus to a field, wherever it is. */
export function focusField(key: string): void {
  const field = document.querySelector(`[data-field="${CSS.escape(key)}"]`);
  const folded = field?.closest('details');
  if (folded) folded.open = true;
  const control = field?.querySelector<HTMLElement>(
    '[aria-invalid=true], input:not([hidden]), select, textarea, button',
  );
  (control?.matches('[role=radiogroup]') ? control.querySelector('input') : control)?.focus();
}
