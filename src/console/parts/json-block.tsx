import type { ComponentChildren } from 'preact';
import { JsonView } from '../../reference/run/view/json-view.js';
import { CopyButton } from './copy-button.js';

interface JsonBlockProps {
  title: string;
  text: string;
  /** Shown next to the title. */
  children?: ComponentChildren;
}

/** A body under its title: JSON in lines and colors, other text unchanged. */
export function JsonBlock({ title, text, children }: JsonBlockProps) {
  return (
    <section class="block">
      <header>
        <h3>{title}</h3>
        {children}
        <CopyButton text={inLines(text)} />
      </header>
      <JsonView title={title} text={text} />
    </section>
  );
}

/** JSON in lines; other text is returned unchanged. */
export function inLines(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), undefined, 2);
  } catch {
    return text;
  }
}
