import type { Language } from './samples.js';

/** The element that gives a part of code its colour: short ones, since pages have thousands. */
export const CODE_TAGS = { string: 'i', keyword: 'b', comment: 'small', number: 'u' } as const;

/** A part of a sample; parts without a kind have the colour of the text. */
export interface Token {
  text: string;
  kind?: keyof typeof CODE_TAGS;
}

const DOUBLE = String.raw`"(?:\\[^]|[^"\\])*"`;
const SINGLE = String.raw`'(?:\\[^]|[^'\\])*'`;
const TEMPLATE = String.raw`\`(?:\\[^]|[^\`\\])*\``;
const NUMBER = String.raw`(?<![\w."'-])-?\d[\d.]*(?:[eE][+-]?\d+)?(?![\w.])`;
const words = (list: string) => String.raw`(?<![\w.$-])(?:${list})(?![\w-])`;

/** The parts of a language that have colours, as regular expressions. */
export interface Grammar {
  comment?: string;
  string: string;
  number?: string;
  keyword?: string;
}

const SHELL: Grammar = {
  comment: String.raw`(?<=^|\n) *#[^\n]*`,
  string: String.raw`'(?:[^']|'\\'')*'|"(?:\\[^]|[^"\\])*"`,
  keyword: words('curl|npx'),
};

/** A language of samples, or the grammar of another one. */
export type CodeLanguage = Language | Grammar;

const GRAMMARS: Record<Language, Grammar> = {
  curl: SHELL,
  cli: SHELL,
  json: { string: DOUBLE, number: NUMBER, keyword: words('true|false|null') },
  typescript: {
    comment: String.raw`(?<=^|\s)\/\/[^\n]*`,
    string: `${SINGLE}|${DOUBLE}|${TEMPLATE}`,
    number: NUMBER,
    keyword: words(
      'import|export|from|const|let|new|await|async|function|return|if|else|for|of|in|try|catch|throw|type|true|false|null|undefined',
    ),
  },
  python: {
    comment: String.raw`(?<=^|\s)#[^\n]*`,
    string: `f?${DOUBLE}`,
    number: NUMBER,
    keyword: words('import|for|if|raise|True|False|None'),
  },
};

const KINDS = ['string', 'keyword', 'comment', 'number'] as const;

/** Names of properties look like strings; they keep the colour of the text. */
const IS_KEY = /^\s*:/;

/** What stands before the name of a property, and not before another string with a colon after it, as in `a ? 'b' : 'c'`. */
const BEFORE_KEY = /[{,;\n]\s*$/;

const expressions = new Map<CodeLanguage, RegExp>();

function expressionOf(language: CodeLanguage): RegExp {
  let expression = expressions.get(language);
  if (!expression) {
    const grammar = typeof language === 'string' ? GRAMMARS[language] : language;
    const groups = Object.entries(grammar).map(([kind, pattern]) => `(?<${kind}>${pattern})`);
    expression = new RegExp(groups.join('|'), 'g');
    expressions.set(language, expression);
  }
  return expression;
}

/** The parts of a sample, which together are the sample. */
export function tokensOf(language: CodeLanguage, code: string): Token[] {
  const tokens: Token[] = [];
  let plain = '';
  let end = 0;
  let isInBody = false;
  for (const match of code.matchAll(expressionOf(language))) {
    const [text] = match;
    const groups = match.groups as Record<string, string | undefined>;
    const kind = KINDS.find((name) => groups[name] !== undefined)!;
    const before = code.slice(end, match.index);
    const mayBeKey = language !== 'curl' && language !== 'cli' && BEFORE_KEY.test(end > 0 ? before : `\n${before}`);
    plain += before;
    end = match.index + text.length;
    if (kind === 'string' && mayBeKey && IS_KEY.test(code.slice(end, end + 2))) {
      plain += text;
      continue;
    }
    // The variable of a file interrupts the body: `"'"$FILE_1"'"`.
    const isRest: boolean = isInBody && text.startsWith(`'"`);
    const isBody: boolean = language === 'curl' && (text.startsWith("'{") || isRest);
    isInBody = isBody || (isInBody && text.startsWith('"$FILE'));
    if (isBody) plain += isRest ? `'"` : "'";
    if (plain !== '') tokens.push({ text: plain });
    plain = '';
    if (!isBody) {
      tokens.push({ text, kind });
      continue;
    }
    // The body is coloured as in the JSON sample.
    tokens.push(...tokensOf('json', text.slice(isRest ? 2 : 1, -1)));
    plain = "'";
  }
  plain += code.slice(end);
  if (plain !== '') tokens.push({ text: plain });
  return tokens;
}
