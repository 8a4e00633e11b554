import { marked, type Token, type Tokens } from 'marked';
import type { Guide } from './guide.js';

/** A heading of a guide, with its anchor. */
export interface Heading {
  depth: number;
  text: string;
  anchor: string;
}

/** A guide in parts that can be rendered. */
export interface ParsedGuide {
  tokens: Token[];
  /** The heading of each heading token. */
  headings: Map<Token, Heading>;
}

/** All guides in parts. */
export function parseGuides(guides: Guide[]): Map<Guide, ParsedGuide> {
  return new Map(guides.map((guide) => [guide, parseGuide(guide.text)]));
}

/** Parses the text of a guide. Anchors are those that GitHub gives its headings. */
function parseGuide(text: string): ParsedGuide {
  const tokens = marked.lexer(text);
  const headings = new Map<Token, Heading>();
  const used = new Map<string, number>();
  for (const token of tokens) {
    if (token.type !== 'heading') continue;
    const heading = token as Tokens.Heading;
    const plain = plainText(heading.tokens);
    const anchor = anchorOf(plain);
    const count = used.get(anchor) ?? 0;
    used.set(anchor, count + 1);
    headings.set(token, { depth: heading.depth, text: plain, anchor: count === 0 ? anchor : `${anchor}-${count}` });
  }
  return { tokens, headings };
}

/** A text without its markup. */
export function plainText(tokens: Token[]): string {
  return tokens
    .map((token) => {
      if (token.type === 'table') {
        const { header, rows } = token as Tokens.Table;
        return [header, ...rows].flatMap((row) => row.map((cell) => plainText(cell.tokens))).join(' ');
      }
      if (token.type === 'list') return (token as Tokens.List).items.map((item) => plainText([item])).join(' ');
      if ('tokens' in token && token.tokens) return plainText(token.tokens) + (token.type === 'paragraph' ? ' ' : '');
      if (token.type === 'space' || token.type === 'br') return ' ';
      return 'text' in token && typeof token.text === 'string' ? token.text : '';
    })
    .join('');
}

function anchorOf(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(' ', '-');
}
