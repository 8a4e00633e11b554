import { readFileSync } from 'node:fs';
import type { Token, Tokens } from 'marked';
import type { ComponentChildren } from 'preact';
import type { LinkTarget } from './links.js';
import type { ParsedGuide } from './outline.js';
import { CodeBlock } from './code-block.js';
import { GuideTable } from './table.js';

interface MarkdownProps {
  parsed: ParsedGuide;
  linkTo: (href: string) => LinkTarget;
  /** The page of an operation that inline code names, such as `GET /account`; undefined if it names none. */
  operationOf: (code: string) => string | undefined;
}

/** Characters of inline code that stay on one line: an option such as `--save` is not broken after its hyphens. */
const MAX_UNBROKEN = 24;

/** A parsed guide as elements. Raw HTML is shown as text, so that nothing of it runs. */
export function Markdown({ parsed, linkTo, operationOf }: MarkdownProps) {
  let isInLink = false;
  const render = (tokens: Token[] | undefined): ComponentChildren => (tokens ?? []).map(renderToken);

  function renderToken(token: Token): ComponentChildren {
    switch (token.type) {
      case 'heading':
        return <HeadingElement parsed={parsed} token={token} />;
      case 'paragraph':
        return <p>{render(token.tokens)}</p>;
      case 'text':
        return 'tokens' in token && token.tokens ? render(token.tokens) : plain(token);
      case 'strong':
        return <strong>{render(token.tokens)}</strong>;
      case 'em':
        return <em>{render(token.tokens)}</em>;
      case 'del':
        return <del>{render(token.tokens)}</del>;
      case 'codespan':
        return renderCode(plain(token));
      case 'br':
        return <br />;
      case 'hr':
        return <hr />;
      case 'blockquote':
        return <blockquote>{render(token.tokens)}</blockquote>;
      case 'code':
        return <CodeBlock code={plain(token)} language={languageOf(token as Tokens.Code)} />;
      case 'list':
        return renderList(token as Tokens.List);
      case 'table':
        return <GuideTable table={token as Tokens.Table} render={render} />;
      case 'link':
        return renderLink(token as Tokens.Link);
      case 'image':
        return renderImage(token as Tokens.Image);
      case 'space':
      case 'def':
        return null;
      default:
        return token.raw;
    }
  }

  function HeadingElement({ parsed: { headings }, token }: { parsed: ParsedGuide; token: Token }) {
    const { depth, text, anchor } = headings.get(token)!;
    const Tag = `h${depth}` as 'h2';
    return (
      <Tag id={anchor}>
        {render((token as Tokens.Heading).tokens)}
        {depth > 1 && (
          <a class="anchor" href={`#${anchor}`} aria-label={`Link to “${text}”`}>
            #
          </a>
        )}
      </Tag>
    );
  }

  function renderList({ ordered, start, items }: Tokens.List) {
    const rows = items.map((item) => <li>{render(item.tokens)}</li>);
    return ordered ? <ol start={typeof start === 'number' ? start : undefined}>{rows}</ol> : <ul>{rows}</ul>;
  }

  /** An SVG of the repository is embedded; other images become their alt text. */
  function renderImage({ href, text }: Tokens.Image) {
    const target = linkTo(href);
    if (target.kind !== 'file' || !target.path.endsWith('.svg')) return text;
    const drawing = readFileSync(target.path).toString('base64');
    return (
      <span class="image-scroll" tabindex={0} role="group" aria-label="Image">
        <img class="guide-image" src={`data:image/svg+xml;base64,${drawing}`} alt={text} />
      </span>
    );
  }

  function renderLink({ href, tokens }: Tokens.Link) {
    const target = linkTo(href);
    isInLink = true;
    const content = render(tokens);
    isInLink = false;
    return target.kind === 'file' ? <span title={target.path}>{content}</span> : <a href={target.href}>{content}</a>;
  }

  function renderCode(text: string) {
    const code = <code class={text.length <= MAX_UNBROKEN ? 'whole' : undefined}>{text}</code>;
    const href = isInLink ? undefined : operationOf(text);
    return href === undefined ? code : <a href={href}>{code}</a>;
  }

  return <>{render(parsed.tokens)}</>;
}

function plain(token: Token): string {
  return 'text' in token && typeof token.text === 'string' ? token.text : token.raw;
}

/** The language of a block of code, which may be followed by the name of a file. */
function languageOf({ lang = '' }: Tokens.Code): string {
  return lang.split(' ', 1)[0]!;
}
