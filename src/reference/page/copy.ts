/** Milliseconds for which a button says that it has copied. */
const CONFIRMED_MS = 1500;

/** Copies text, and says so on the button. */
export async function copyFrom(button: HTMLElement, text: string): Promise<void> {
  const label = (button.dataset.label ??= button.textContent);
  // A longer word takes the place of the padding, so that nothing next to the button moves.
  const { style } = button;
  style.minWidth ||= `${button.offsetWidth}px`;
  const copied = await writeClipboard(text);
  style.paddingInline = '0';
  style.textAlign = 'center';
  button.textContent = copied ? 'Copied' : 'Press Ctrl+C';
  setTimeout(() => {
    button.textContent = label;
    style.paddingInline = style.textAlign = '';
  }, CONFIRMED_MS);
}

/** Whether the text is on the clipboard. Pages from disk have no clipboard API in some browsers. */
async function writeClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = document.createElement('textarea');
    field.value = text;
    document.body.append(field);
    field.select();
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    const copied = document.execCommand('copy');
    field.remove();
    return copied;
  }
}
