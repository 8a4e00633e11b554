import { copyFrom } from '../../reference/page/copy.js';

/** Copies a text, and says so. */
export function CopyButton({ text, children = 'Copy' }: { text: string; children?: string }) {
  return (
    <button type="button" class="button small" onClick={({ currentTarget }) => void copyFrom(currentTarget, text)}>
      {children}
    </button>
  );
}
