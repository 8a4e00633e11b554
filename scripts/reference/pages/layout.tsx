import { createRequire } from 'node:module';
import type { ComponentChildren } from 'preact';
import { contractDate } from '../../../generated/contract-date.js';
import { rootOf } from '../../../src/reference/paths.js';
import { pageStyles, type PageStyle } from '../styles.js';
import { SiteHeader, type Section } from './site-header.js';

export interface LayoutProps {
  /** Path of the page from the root of the site. */
  path: string;
  title: string;
  description: string;
  /** Path of the Markdown that says the same, from the root of the site. */
  markdown?: string;
  style: PageStyle;
  /** Names of the scripts in `assets/` that the page runs, one of which includes `site`; @default only `site` */
  scripts?: string[];
  /** The section of the site that the page belongs to; undefined if to none. */
  section: Section | undefined;
  /** The path to the root of the site; @default from `path` */
  root?: string;
  /** A promise that its scripts wait for, as JavaScript; it may set the root. */
  before?: string;
  children: ComponentChildren;
}

/**
 * Opens the search by its button, Ctrl+K or `/`, from the first paint on: its dialog keeps what is typed until its
 * script is loaded. In the catalog, `/` leads to the search of models, which the first paint may not have yet.
 */
const openByKey = (isCatalog: boolean) =>
  `onclick=onkeydown=e=>{const t=e.target,k=e.key,s=d.querySelector('dialog');if(s&&(k?!e.altKey&&(e.ctrlKey||e.metaKey?/^k$/i.test(k)&&!e.shiftKey:k=='/'&&!t.closest?.('input,textarea,select,dialog')):t.closest?.('#search'))){e.preventDefault();${isCatalog ? `if(k=='/'){c.remove('first-paint');self.catalog?.q.select();return}` : ''}s.open||s.showModal();s.firstChild.select()}};`;

/**
 * Chooses the theme before the first paint, and marks that scripts run; `more` may add to the classes `c` of the
 * element `d`. Later scripts of the page have both.
 */
export const boot = (more = '', isCatalog = false) =>
  `const d=document.documentElement,c=d.classList;c.add('js');${more}${openByKey(isCatalog)}try{const t=localStorage['unigen-theme'];if(t)d.dataset.theme=t}catch{}`;

/** A page that is opened at its beginning paints its head first: styles leave the rest out of the first paint. */
const MARK_FIRST_PAINT = `if(!location.hash&&!document.hidden)c.add('first-paint');`;

/** With a query, the catalog waits for the script that reads the query, unless the script can't be loaded. */
const MARK_ASKED = `if(location.search)c.add('asked');`;
const UNMARK_ASKED = `,onerror(){c.remove('asked')}`;

/**
 * Shows the rest and loads the scripts once the first paint is done: what is asked for before delays it. That is after a
 * second frame: right after the first, the browser still draws it, and the layout of the rest would take its time.
 */
const afterFirstPaint = (scripts: string[], root: string, more: string) =>
  `{const go=()=>{${scripts.length > 1 ? inOrder(scripts, root, more) : append(JSON.stringify(scripts[0]), root, more)};c.remove('first-paint')};c.contains('first-paint')?requestAnimationFrame(()=>requestAnimationFrame(()=>setTimeout(go))):go()}`;

/** @param root JavaScript that comes before the path of the script. */
const append = (src: string, root: string, more: string) =>
  `d.append(Object.assign(document.createElement('script'),{src:${root}${src}${more}}))`;

/** Scripts that need the ones before them. */
const inOrder = (scripts: string[], root: string, more: string) =>
  `for(const src of ${JSON.stringify(scripts)})${append('src', root, `,async:false${more}`)}`;

const { version } = createRequire(import.meta.url)('unigen/package.json') as { version: string };

/** The parts of every page: head, navigation, footer. */
export function Layout({
  path,
  title,
  description,
  markdown,
  style,
  scripts = ['site'],
  section,
  root = rootOf(path),
  before,
  children,
}: LayoutProps) {
  const isCatalog = path === 'index.html';
  const load = afterFirstPaint(
    scripts.map((name) => `${root}assets/${name}.js`),
    before === undefined ? '' : 'd.dataset.root+',
    isCatalog ? UNMARK_ASKED : '',
  );
  return (
    <html lang="en" data-root={root}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <meta name="description" content={description} />
        <link rel="icon" href={`${root}assets/icon.svg`} />
        <script
          dangerouslySetInnerHTML={{ __html: boot(MARK_FIRST_PAINT + (isCatalog ? MARK_ASKED : ''), isCatalog) }}
        />
        <style dangerouslySetInnerHTML={{ __html: pageStyles[style] }} />
        {markdown !== undefined && <link rel="alternate" type="text/markdown" href={root + markdown} />}
      </head>
      <body>
        <a class="skip" href="#main">
          Skip to content
        </a>
        <SiteHeader root={root} section={section} isCatalog={isCatalog} />
        <main id="main" tabindex={-1}>
          {children}
        </main>
        <SiteFooter root={root} markdown={style === 'model' ? undefined : markdown} />
        <script
          dangerouslySetInnerHTML={{
            __html: before === undefined ? load : `c.remove('first-paint');${before}.then(()=>${load})`,
          }}
        />
      </body>
    </html>
  );
}

/** The version, and what the site has for programs. The head of a model's page links its Markdown already. */
export function SiteFooter({ root, markdown }: { root: string; markdown?: string }) {
  return (
    <footer class="site-footer">
      <p>
        unigen {version}. From the providers’ documents of <time dateTime={contractDate}>{contractDate}</time>.
      </p>
      <nav aria-label="For programs and agents">
        {markdown !== undefined && <a href={root + markdown}>This page as Markdown</a>}
        <a href={`${root}llms.txt`}>llms.txt</a>
        <a href={`${root}catalog.json`}>catalog.json</a>
        <a href={`${root}openapi.json`}>openapi.json</a>
        <a href={`${root}SKILL.md`}>SKILL.md</a>
      </nav>
    </footer>
  );
}
