import { SyntaxProblem, type ParsedText } from './parsed-text.js';

interface Node {
  start: number;
  value: unknown;
  /** Names by their positions; indices have none. */
  parts?: Map<string | number, { nameStart?: number; node: Node }>;
}

const MAX_DEPTH = 100;
/** A token of JSON, after white space. */
const TOKEN = /\s*(?:([{}[\],:])|("(?:[^"\\\x00-\x1f]|\\.)*")|([^\s{}[\],:"]+))/y;

/**
 * Parses JSON. `JSON.parse` does not report the positions of values, nor those of some errors.
 *
 * @throws SyntaxProblem if it is not valid JSON.
 */
export function parseJsonText(text: string): ParsedText {
  const root = new Parser(text).parse();
  return {
    value: root.value,
    locate(path, ofName) {
      let node = root;
      let position = root.start;
      for (const step of path) {
        const part = node.parts?.get(step);
        if (!part) break;
        node = part.node;
        position = ofName && step === path.at(-1) ? (part.nameStart ?? node.start) : node.start;
      }
      return position;
    },
  };
}

class Parser {
  #position = 0;

  constructor(readonly text: string) {}

  parse(): Node {
    const node = this.#node(0);
    if (this.text.slice(this.#position).trim() !== '') this.#fail('more follows the value');
    return node;
  }

  #node(depth: number): Node {
    if (depth > MAX_DEPTH) this.#fail(`more than ${MAX_DEPTH} levels`);
    const { token, start } = this.#next();
    if (token === '{') return this.#object(start, depth);
    if (token === '[') return this.#array(start, depth);
    return { start, value: this.#scalar(token, start) };
  }

  #object(start: number, depth: number): Node {
    const parts: Node['parts'] = new Map();
    if (!this.#skip('}')) {
      do {
        const { token, start: nameStart } = this.#next();
        if (token === '}') this.#fail('a comma must not be followed by `}`', nameStart);
        const name = token.startsWith('"')
          ? this.#scalar(token, nameStart)
          : this.#fail('a name in double quotes is missing', nameStart);
        if (!this.#skip(':')) this.#fail('`:` is missing');
        if (parts.has(name as string)) this.#fail('this name is there twice', nameStart);
        parts.set(name as string, { nameStart, node: this.#node(depth + 1) });
      } while (this.#skip(','));
      if (!this.#skip('}')) this.#fail('`,` or `}` is missing');
    }
    return { start, value: Object.fromEntries([...parts].map(([name, { node }]) => [name, node.value])), parts };
  }

  #array(start: number, depth: number): Node {
    const parts: Node['parts'] = new Map();
    if (!this.#skip(']')) {
      do {
        if (parts.size > 0 && this.#skip(']')) this.#fail('a comma must not be followed by `]`', this.#position - 1);
        parts.set(parts.size, { node: this.#node(depth + 1) });
      } while (this.#skip(','));
      if (!this.#skip(']')) this.#fail('`,` or `]` is missing');
    }
    return { start, value: Array.from(parts.values(), ({ node }) => node.value), parts };
  }

  #scalar(token: string, start: number): unknown {
    try {
      return JSON.parse(token);
    } catch {
      return this.#fail('this is not a value of JSON', start);
    }
  }

  #next(): { token: string; start: number } {
    TOKEN.lastIndex = this.#position;
    const match = TOKEN.exec(this.text);
    if (!match)
      return this.#fail(
        this.text.slice(this.#position).trim() === '' ? 'it ends too early' : 'this string does not end',
      );
    this.#position = TOKEN.lastIndex;
    const token = match[1] ?? match[2] ?? match[3]!;
    return { token, start: TOKEN.lastIndex - token.length };
  }

  /** Goes past a token if it is the next one. */
  #skip(wanted: string): boolean {
    const before = this.#position;
    TOKEN.lastIndex = before;
    if (TOKEN.exec(this.text)?.[1] !== wanted) return false;
    this.#position = TOKEN.lastIndex;
    return true;
  }

  #fail(message: string, offset = this.#position): never {
    const space = /^\s*/.exec(this.text.slice(offset))![0].length;
    throw new SyntaxProblem(message, offset + space);
  }
}
