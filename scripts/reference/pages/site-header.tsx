/** The sections of the site, as the navigation shows them. */
const SECTIONS = {
  models: ['Models', 'index.html'],
  guides: ['Guides', 'guides/index.html'],
  operations: ['Operations', 'operations/index.html'],
} as const;

export type Section = keyof typeof SECTIONS;

/** The header of every page: sections, search, theme. On narrow screens the sections are in a menu. */
export function SiteHeader({ root, section }: { root: string; section: Section }) {
  return (
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
          aria-keyshortcuts="/ Control+K"
        >
          <Icon path="M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9ZM10.3 10.3l3.4 3.4" />
          <span>Search</span>
          <kbd aria-hidden="true">/</kbd>
        </button>
        <button id="theme" type="button" class="theme-button js-only" aria-label="Theme">
          <span class="for-system">
            <Icon path="M2 3.5h12v7.5H2zM5.5 13.5h5" />
          </span>
          <span class="for-light">
            <Icon path="M8 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6ZM8 1.5v1.3M8 13.2v1.3M1.5 8h1.3M13.2 8h1.3M3.4 3.4l.9.9M11.7 11.7l.9.9M3.4 12.6l.9-.9M11.7 4.3l.9-.9" />
          </span>
          <span class="for-dark">
            <Icon path="M13 9.7A5.5 5.5 0 0 1 6.3 3 5.5 5.5 0 1 0 13 9.7Z" />
          </span>
        </button>
        <details class="site-menu">
          <summary>Menu</summary>
          <nav aria-label="Menu">
            <SectionLinks root={root} section={section} />
          </nav>
        </details>
      </div>
    </header>
  );
}

/** Links to the sections of the site. */
function SectionLinks({ root, section }: { root: string; section: Section }) {
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

function Icon({ path }: { path: string }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path
        d={path}
        fill="none"
        stroke="currentColor"
        stroke-width="1.4"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
