import { copyFrom } from '../../reference/page/copy.js';

interface CopyButtonProps {
  text: string;
  children?: string;
  size?: 'small' | 'normal';
}

/** Copies a text, and confirms it. */
export function CopyButton({ text, children = 'Copy', size = 'small' }: CopyButtonProps) {
  return (
    <button
      type="button"
      class={`button copy ${size}`}
      onClick={({ currentTarget }) => void copyFrom(currentTarget, text)}
    >
      {children}
    </button>
  );
}
