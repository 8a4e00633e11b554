import { guideMarkdownPath, guidePath, rootOf } from '../../../src/reference/paths.js';
import { AUDIENCES, type Audience, type Guide } from '../guides/guide.js';
import type { ResolveLink } from '../guides/links.js';
import { Markdown } from '../guides/markdown.js';
import type { Heading, ParsedGuide } from '../guides/outline.js';
import { Layout } from './layout.js';

/** Headings of the table of contents. */
const MAX_DEPTH = 3;

/** Fewest headings for which a table of contents helps. */
const MIN_HEADINGS = 3;

interface GuidePageProps {
  guide: Guide;
  guides: Guide[];
  parsed: ParsedGuide;
  resolveLink: ResolveLink;
  /** The page of each operation from the root of the site, by what names it. */
  operations: ReadonlyMap<string, string>;
}

/** A guide, with the menu of all guides and its table of contents. */
export function GuidePage({ guide, guides, parsed, resolveLink, operations }: GuidePageProps) {
  const path = guidePath(guide.slug);
  const headings = [...parsed.headings.values()].filter(({ depth }) => depth > 1 && depth <= MAX_DEPTH);
  const hasContents = headings.length >= MIN_HEADINGS;
  return (
    <Layout
      path={path}
      title={`${guide.title} · unigen`}
      description={`${guide.summary}.`}
      markdown={guideMarkdownPath(guide.slug)}
      style="guide"
      scripts={['site', 'guide']}
      section="guides"
    >
      <div class={hasContents ? 'guide' : 'guide without-contents'}>
        <div class="guide-menu">
          <details>
            <summary>All guides</summary>
            <GuideMenu guides={guides} current={guide} />
          </details>
          <GuideMenu guides={guides} current={guide} />
        </div>
        {hasContents && (
          <div class="guide-contents">
            <details>
              <summary>On this page</summary>
              <Contents headings={headings} />
            </details>
            <Contents headings={headings} />
          </div>
        )}
        <article class="prose">
          <p class="breadcrumb">
            <a href="../index.html">Guides</a> <span aria-hidden="true">/</span> {AUDIENCES[guide.audience]}
          </p>
          <Markdown
            parsed={parsed}
            linkTo={(href) => resolveLink(guide, href)}
            operationOf={(code) => {
              const path = operations.get(code);
              return path && rootOf(guidePath(guide.slug)) + path;
            }}
          />
          <Neighbours guide={guide} guides={guides} />
        </article>
      </div>
    </Layout>
  );
}

/** The index of guides, grouped by who reads them. */
export function GuidesPage({ guides }: { guides: Guide[] }) {
  return (
    <Layout
      path="guides/index.html"
      title="Guides · unigen"
      description="Guides to the client, the command line, the sandbox, the contract and both APIs."
      markdown="llms.txt"
      style="guide"
      section="guides"
    >
      <h1>Guides</h1>
      <p class="lead">How to call the models, test without a key, and never pay twice.</p>
      <div class="guide-groups">
        {grouped(guides).map(([audience, group]) => (
          <section aria-labelledby={`for-${audience}`}>
            <h2 id={`for-${audience}`}>{AUDIENCES[audience]}</h2>
            <ul>
              {group.map(({ slug, title, summary }) => (
                <li>
                  <a href={`${slug}/index.html`}>
                    <strong>{title}</strong>
                    <span>{summary}</span>
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Layout>
  );
}

function GuideMenu({ guides, current }: { guides: Guide[]; current: Guide }) {
  return (
    <nav aria-label="Guides">
      {grouped(guides).map(([audience, group]) => (
        <>
          <p>{AUDIENCES[audience]}</p>
          <ul>
            {group.map(({ slug, title }) => (
              <li>
                <a href={`../${slug}/index.html`} aria-current={slug === current.slug ? 'page' : undefined}>
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </>
      ))}
    </nav>
  );
}

function Contents({ headings }: { headings: Heading[] }) {
  return (
    <nav aria-label="On this page">
      <p>On this page</p>
      <ul>
        {headings.map(({ depth, text, anchor }) => (
          <li class={depth === MAX_DEPTH ? 'deep' : undefined}>
            <a href={`#${anchor}`}>{text}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Links to the guide before and after one. */
function Neighbours({ guide, guides }: { guide: Guide; guides: Guide[] }) {
  const order = grouped(guides).flatMap(([, group]) => group);
  const index = order.indexOf(guide);
  const link = (neighbour: Guide | undefined, label: string) =>
    neighbour && (
      <a href={`${rootOf(guidePath(guide.slug))}${guidePath(neighbour.slug)}`} class={label.toLowerCase()}>
        <span>{label}</span>
        {neighbour.title}
      </a>
    );
  return (
    <nav class="neighbours" aria-label="Neighbouring guides">
      {link(order[index - 1], 'Previous')}
      {link(order[index + 1], 'Next')}
    </nav>
  );
}

function grouped(guides: Guide[]): [Audience, Guide[]][] {
  return (Object.keys(AUDIENCES) as Audience[]).map((audience) => [
    audience,
    guides.filter((guide) => guide.audience === audience),
  ]);
}
