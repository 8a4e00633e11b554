import type { ComponentChildren } from 'preact';

/** The sections of the site, as the navigation shows them. */
const SECTIONS = {
  models: ['Models', 'index.html'],
  guides: ['Guides', 'guides/index.html'],
  operations: ['Operations', 'operations/index.html'],
} as const;

export type Section = keyof typeof SECTIONS;

interface HeaderProps {
  root: string;
  section: Section | undefined;
  isCatalog?: boolean;
}

/**
 * The header of every page: sections, search, theme. In the catalog, `/` is for the search of models. On narrow screens the sections are in a menu.
 */
export function SiteHeader({ root, section, isCatalog }: HeaderProps) {
  return (
    <>
      <header class="site-header">
        <a class="brand" href={`${root}index.html`}>
          unigen
        </a>
        <nav class="sections" aria-label="Sections">
          <SectionLinks root={root} section={section} />
        </nav>
        <div class="site-tools">
          <button
            id="search"
            type="button"
            class="search-button js-only"
            aria-haspopup="dialog"
            aria-keyshortcuts={isCatalog ? 'Control+K' : '/ Control+K'}
          >
            <Icon>
              <path d="M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9ZM10.3 10.3l3.4 3.4" />
            </Icon>
            <span>Search</span>
            {!isCatalog && <kbd aria-hidden="true">/</kbd>}
          </button>
          <button id="theme" type="button" class="theme-button js-only">
            <Icon>
              <path class="for-system" d="M2 3.5h12v7.5H2zM5.5 13.5h5" />
              <path
                class="for-light"
                d="M8 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6ZM8 1.5V3M8 13v1.5M1.5 8H3M13 8h1.5M3.4 3.4l1 1M11.6 11.6l1 1M3.4 12.6l1-1M11.6 4.4l1-1"
              />
              <path class="for-dark" d="M13 9.7A5.5 5.5 0 0 1 6.3 3 5.5 5.5 0 1 0 13 9.7Z" />
            </Icon>
          </button>
          <details class="site-menu">
            <summary>Menu</summary>
            <nav aria-label="Menu">
              <SectionLinks root={root} section={section} />
            </nav>
          </details>
        </div>
      </header>
      {/* Its field takes what is typed before the script of the search is loaded, which adds the rest. */}
      <dialog>
        <input aria-label="Search" />
      </dialog>
    </>
  );
}

/** Links to the sections of the site. */
function SectionLinks({ root, section }: HeaderProps) {
  return (
    <>
      {Object.entries(SECTIONS).map(([name, [label, target]]) => (
        <a href={root + target} aria-current={name === section ? 'page' : undefined}>
          {label}
        </a>
      ))}
    </>
  );
}

/** Drawn with lines; their style is that of all icons. */
function Icon({ children }: { children: ComponentChildren }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {children}
    </svg>
  );
}
