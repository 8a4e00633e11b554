import type { ComponentChildren } from 'preact';
import { rootOf } from '../../../src/reference/paths.js';

export interface LayoutProps {
  /** Path of the page from the root of the site. */
  path: string;
  title: string;
  description: string;
  /** Path of the Markdown that says the same, from the root of the site. */
  markdown?: string;
  /** Names of the styles in `assets/` that the page needs; all in one file if omitted. */
  styles?: string[];
  /** Names of the scripts in `assets/` that the page runs. */
  scripts?: string[];
  /** The section of the site that the page belongs to. */
  section: Section;
  children: ComponentChildren;
}

/** The sections of the site, as the navigation shows them. */
const SECTIONS = {
  models: ['Models', 'index.html'],
  guides: ['Guides', 'guides/index.html'],
  operations: ['Operations', 'operations/index.html'],
} as const;

export type Section = keyof typeof SECTIONS;

/** Chooses the theme before the first paint, and marks that scripts run. */
const BOOT = `(()=>{const d=document.documentElement;d.classList.add('js');try{const t=localStorage.getItem('unigen-theme');if(t)d.dataset.theme=t}catch{}})()`;

/** What every page has: head, navigation, footer. */
export function Layout({
  path,
  title,
  description,
  markdown,
  styles = ['style'],
  scripts = [],
  section,
  children,
}: LayoutProps) {
  const root = rootOf(path);
  return (
    <html lang="en" data-root={root}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <meta name="description" content={description} />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href={`${root}assets/icon.svg`} type="image/svg+xml" />
        {styles.map((name) => (
          <link rel="stylesheet" href={`${root}assets/${name}.css`} />
        ))}
        {markdown !== undefined && <link rel="alternate" type="text/markdown" href={root + markdown} />}
        <script dangerouslySetInnerHTML={{ __html: BOOT }} />
      </head>
      <body>
        <a class="skip" href="#main">
          Skip to content
        </a>
        <header class="site-header">
          <a class="brand" href={`${root}index.html`}>
            unigen
          </a>
          <nav aria-label="Sections">
            {Object.entries(SECTIONS).map(([name, [label, target]]) => (
              <a href={root + target} aria-current={name === section ? 'page' : undefined}>
                {label}
              </a>
            ))}
          </nav>
        </header>
        <main id="main" tabindex={-1}>
          {children}
        </main>
        {scripts.map((name) => (
          <script defer src={`${root}assets/${name}.js`} />
        ))}
      </body>
    </html>
  );
}
