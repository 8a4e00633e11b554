import { CODE_TAGS, tokensOf, type CodeLanguage, type Token } from '../../../src/reference/samples/highlight.js';
import { YAML } from './yaml-grammar.js';

/** The grammar for each language of code blocks in guides; other languages have no colours. */
const COLOURS = new Map<string, CodeLanguage>([
  ['js', 'typescript'],
  ['json', 'json'],
  ['python', 'python'],
  ['sh', 'curl'],
  ['ts', 'typescript'],
  ['yaml', YAML],
]);

/** A trailing comment, and the command before it, in which all quotes are closed. */
const TRAILING_COMMENT = /^((?:[^'"\n]|'[^'\n]*'|"[^"\n]*")*?\s)(#\s.*)$/;

/** Code of a guide. */
export function CodeBlock({ code, language }: { code: string; language: string }) {
  const colours = COLOURS.get(language);
  const tokens = colours === undefined ? [{ text: code }] : colours === 'curl' ? shell(code) : tokensOf(colours, code);
  return (
    <div class="code">
      <pre tabindex={0}>
        <code>{tokens.map(coloured)}</code>
      </pre>
      <button type="button" class="copy js-only">
        Copy
      </button>
    </div>
  );
}

function coloured({ text, kind }: Token) {
  if (!kind) return text;
  const Tag = CODE_TAGS[kind];
  return <Tag>{text}</Tag>;
}

/** Commands with trailing comments, which samples of models don't have: no word of a comment is a keyword. */
function shell(code: string): Token[] {
  const tokens: Token[] = [];
  let commands = '';
  for (const line of code.split(/(?<=\n)/)) {
    const [, command, comment] = TRAILING_COMMENT.exec(line.trimEnd()) ?? [];
    if (command === undefined) {
      commands += line;
      continue;
    }
    tokens.push(...tokensOf('curl', commands + command), { text: comment!, kind: 'comment' });
    commands = line.endsWith('\n') ? '\n' : '';
  }
  return [...tokens, ...tokensOf('curl', commands)];
}
