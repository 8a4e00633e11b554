import type { CodeLanguage } from '../../../src/reference/samples/highlight.js';
import { Code } from '../pages/model/samples.js';

/** The grammar for each language of code blocks in guides; other languages have no colours. */
const COLOURS = new Map<string, CodeLanguage>([
  ['js', 'typescript'],
  ['json', 'json'],
  ['python', 'python'],
  ['sh', 'curl'],
  ['ts', 'typescript'],
  ['yaml', 'yaml'],
]);

/** Code of a guide. */
export function CodeBlock({ code, language }: { code: string; language: string }) {
  const colours = COLOURS.get(language);
  return (
    <div class="code">
      <pre tabindex={0}>{colours ? <Code language={colours} code={code} /> : <code>{code}</code>}</pre>
      <button type="button" class="copy js-only">
        Copy
      </button>
    </div>
  );
}
