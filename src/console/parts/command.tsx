import { CopyButton } from './copy-button.js';

/** A command that creates a task. */
export function Command({ text }: { text: string }) {
  return (
    <div class="command">
      <pre tabIndex={0} aria-label="A command that creates a task">
        <code>{text}</code>
      </pre>
      <CopyButton text={text}>Copy command</CopyButton>
    </div>
  );
}
