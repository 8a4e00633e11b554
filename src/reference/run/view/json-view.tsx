import { CODE_TAGS, tokensOf } from '../../samples/highlight.js';

const MAX_SHOWN_CHARS = 20_000;

/** JSON in lines and colours; other text is shown unchanged. */
export function JsonView({ title, text }: { title: string; text: string }) {
  return (
    <pre tabIndex={0} aria-label={title}>
      <code>
        {tokensOf('json', inLines(text)).map(({ text: part, kind }) => {
          if (!kind) return part;
          const Tag = CODE_TAGS[kind];
          return <Tag>{part}</Tag>;
        })}
      </code>
    </pre>
  );
}

function inLines(text: string): string {
  let shown = text;
  try {
    shown = JSON.stringify(JSON.parse(text), undefined, 2);
  } catch {
    // Text that is not JSON is shown unchanged.
  }
  return shown.length > MAX_SHOWN_CHARS ? `${shown.slice(0, MAX_SHOWN_CHARS)}…` : shown;
}
