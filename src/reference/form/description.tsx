import { parameterAnchor } from '../paths.js';
import { useForm } from './form-context.js';
import type { Path } from './json-path.js';

/** Longer descriptions are cut after their first sentence: the page has them whole. */
const MAX_CHARS = 150;

/** Words of the contract: what stands in backticks is code, and an operation leads to its description. */
export function FormWords({ text }: { text: string }) {
  const { store, root } = useForm();
  return (
    <>
      {text.split(/`([^`]+)`/).map((part, index) => {
        if (index % 2 === 0) return part;
        const list = Object.hasOwn(store.model.resources, part) ? store.model.resources[part] : undefined;
        return list ? (
          <a href={root + list.href}>
            <code>{part}</code>
          </a>
        ) : (
          <code>{part}</code>
        );
      })}
    </>
  );
}

/** The description of a parameter, cut if it is long. */
export function Description({ id, path, text }: { id: string; path: Path; text: string }) {
  const first = text.length > MAX_CHARS ? firstSentence(text) : text;
  return (
    <p class="form-hint" id={id}>
      <FormWords text={first} />
      {first !== text && (
        <>
          {' '}
          <a href={`#${parameterAnchor(path.filter((step) => typeof step === 'string').join('.'))}`}>
            More<span class="visually-hidden"> about {path.at(-1)}</span>
          </a>
        </>
      )}
    </p>
  );
}

/** The text up to the first full stop that ends a sentence; full stops in code don't count. */
function firstSentence(text: string): string {
  for (const { index } of text.matchAll(/[.;:](?=\s)/g)) {
    const start = text.slice(0, index);
    const isInCode = start.split('`').length % 2 === 0;
    if (!isInCode && text[index] === '.' && !/\b(?:e\.g|i\.e|[A-Z])$/.test(start)) return `${start}.`;
  }
  return text;
}
