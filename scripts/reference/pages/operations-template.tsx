import { renderToString } from 'preact-render-to-string';
import { API_TITLES } from '../../../src/catalog/words/api-titles.js';
import { guidePath, rootOf } from '../../../src/reference/paths.js';
import { fadeStyle, pageStyles } from '../styles.js';
import { boot, SiteFooter } from './layout.js';
import { SiteHeader } from './site-header.js';

const PATH = 'operations/index.html';

/** The tokens of the site; print has others. */
const TOKENS = pageStyles.guide
  .replaceAll(/@media[^{]*\{(?:[^{}]*\{[^}]*\})*\}/g, '')
  .match(/:root[^{}]*\{[^}]*\}/g)!
  .join('');

/** The styles of the site hold around Redoc, not in it. The root of a scope is not an element within the scope. */
const SITE = `${TOKENS}@scope (:root) to (#redoc){${pageStyles.guide.replaceAll(/\bhtml(?=[.:{[])/g, ':scope')}}`;

/** Redoc takes its colours, fonts and corners from variables: those of the site, which know the theme. */
const REDOC_VARIABLES: Record<string, string> = {
  '--color-white': 'var(--bg)',
  '--color-warm-grey-1': 'var(--surface)',
  '--color-warm-grey-2': 'var(--surface)',
  '--color-warm-grey-3': 'var(--line)',
  '--color-warm-grey-4': 'var(--line)',
  '--color-warm-grey-5': 'var(--line-strong)',
  '--color-warm-grey-6': 'var(--muted)',
  '--color-warm-grey-7': 'var(--muted)',
  '--color-warm-grey-8': 'var(--text)',
  '--color-warm-grey-9': 'var(--text)',
  '--color-warm-grey-10': 'var(--text)',
  '--color-warm-grey-11': 'var(--text)',
  '--color-blue-5': 'var(--accent)',
  '--color-blue-6': 'var(--accent)',
  '--color-blue-7': 'var(--accent)',
  '--color-blue-8': 'var(--accent-strong)',
  '--color-hover-base': 'var(--surface)',
  '--bg-color': 'var(--bg)',
  '--bg-color-raised': 'var(--raised)',
  '--layer-color': 'var(--surface)',
  '--layer-color-raised': 'var(--raised)',
  '--border-color-primary': 'var(--line)',
  '--border-color-secondary': 'var(--line)',
  '--menu-item-bg-color-active': 'var(--accent-weak)',
  '--menu-item-bg-color-active-hover': 'var(--accent-weak)',
  '--menu-item-color-active': 'var(--accent)',
  '--menu-item-color-active-hover': 'var(--accent)',
  '--schema-required-color': 'var(--caution)',
  '--input-content-placeholder-color': 'var(--muted)',
  '--code-block-bg-color': 'var(--code-bg)',
  '--code-panel-bg-color': 'var(--code-bg)',
  '--code-block-tokens-property-string-color': 'var(--text)',
  '--code-block-tokens-string-color': 'var(--code-string)',
  '--code-block-tokens-boolean-color': 'var(--code-keyword)',
  '--code-block-tokens-number-color': 'var(--code-number)',
  '--font-family-base': 'var(--font)',
  '--code-font-family': 'var(--mono)',
  '--h1-font-size': 'clamp(1.6rem, 1.2rem + 1.6vw, 2.1rem)',
  '--h2-font-size': '1.5rem',
  '--font-size-base': '0.9375rem',
  '--line-height-base': '1.6',
  '--md-content-font-size': '0.9375rem',
  '--code-font-size': '0.8125rem',
  '--h3-font-size': '1.05rem',
  '--inline-code-bg-color': 'var(--code-bg)',
  '--inline-code-border-color': 'var(--line)',
  '--inline-code-text-color': 'var(--text)',
  '--md-table-header-bg-color': 'transparent',
  '--md-table-head-text-color': 'var(--muted)',
  '--border-radius': 'var(--radius-small)',
  '--border-radius-md': 'var(--radius-small)',
  '--border-radius-lg': 'var(--radius)',
  '--border-radius-xl': 'var(--radius)',
  '--border-radius-xxl': 'var(--radius)',
  '--color-error-base': 'var(--bad)',
  '--color-success-base': 'var(--good)',
};

/** Parts of Redoc that the header of the site has too: search, theme. The rest of Redoc's foot changes the layout. */
const TWICE = [
  '#redoc [data-testid=search-trigger]',
  '#redoc div:has(>span>[href*="redocly.com"])',
  '#redoc .menu-content>div:first-child:has([data-testid=search-trigger])',
].join();

/** The menu looks like that of the guides: small headings, and a line next to the entries. */
const MENU = [
  '@media (min-width:64.01rem){#redoc .menu-content{width:calc(var(--gutter) + 14.5rem)!important}}#redoc .menu-content{padding:1.75rem 0 1rem!important;border-right:0!important;font-size:.875rem}',
  '#redoc .menu-content ul{padding:0}',
  '#redoc .menu-content>div{padding:0 1rem 0 var(--gutter)!important}',
  '#redoc [data-testid=menu-item-label]{min-height:0;margin:0!important;padding:.22rem 0 .22rem .75rem!important;background:none!important;border-left:1px solid var(--line);border-radius:0!important;color:var(--muted)}',
  '#redoc [data-testid=menu-item-label] span{color:inherit;font-size:.875rem;font-weight:inherit;line-height:1.4}',
  '#redoc [data-testid=menu-item-label]:hover{border-left-color:var(--line-strong);color:var(--text)}',
  '#redoc [data-testid=menu-item-label][data-active=true]{border-left-color:var(--accent);color:var(--accent);font-weight:550}',
  '#redoc .menu-item-type-operation [data-testid=menu-item-label]{padding-left:1.6rem!important}',
  '#redoc .menu-item-type-separator [data-testid=menu-item-label]{margin:1.4rem 0 .35rem!important;padding:0!important;border:0;color:var(--text);font-weight:600}',
  '#redoc .menu-item-type-separator span{font-size:var(--tiny)!important}',
  '#redoc .menu-content .tag-http{font-size:var(--tiny)}',
  '#redoc .tag-get *{color:var(--good)!important}',
  '#redoc .tag-post *{color:var(--accent)!important}',
].join('');

/** The text is wider than the samples beside it, which are smaller and end where the header does. */
const COLUMNS =
  '@media (min-width:80rem){:root:root{--panel-samples-width:40%;--panel-gap-horizontal:calc(var(--gutter)/2)}#redoc [data-testid=middle-panel]+div{--font-size-base:var(--small)}}';

/** Inline code, as in the guides. */
const CODE =
  '#redoc :not(pre)>code{padding:.05em .35em;border:1px solid var(--line);border-radius:var(--radius-small);-webkit-box-decoration-break:clone;box-decoration-break:clone}';

/** The table that compares the APIs: on a phone, each row is a heading and below it what holds for each API. */
const OVERVIEW = `#redoc table.md:has(th[data-label="${API_TITLES.unifically}"]+th[data-label="${API_TITLES.gateai}"])`;

const STACKED_OVERVIEW = [
  `${OVERVIEW} :is(tbody,tr,td){display:block;min-width:0}`,
  `${OVERVIEW} thead{display:none}`,
  `${OVERVIEW} tr{padding:.6rem 0}`,
  `${OVERVIEW} td{padding:.1rem .9rem;border:0}`,
  `${OVERVIEW} td:first-child{font-weight:550}`,
  `${OVERVIEW} td+td::before{margin-right:.4em;color:var(--muted)}`,
  `${OVERVIEW} td:nth-child(2)::before{content:'${API_TITLES.unifically}:'}`,
  `${OVERVIEW} td:nth-child(3)::before{content:'${API_TITLES.gateai}:'}`,
].join('');

/**
 * Redoc's round button covers the text, and does not say which menu it opens: on a narrow page it is a bar below the
 * header instead, and the menu opens below that.
 */
const MENU_BAR =
  '@media (max-width:64rem){:root{--menu-bar:2.75rem}#main{padding-top:var(--menu-bar)}' +
  '#redoc [data-testid=floating-button]{inset:var(--header) 0 auto!important;z-index:9;gap:.6rem;justify-content:start;width:100%;height:var(--menu-bar);padding:0 var(--gutter);background:var(--bg)!important;border:solid var(--line);border-width:0 0 1px;border-radius:0!important;box-shadow:none!important}' +
  '#redoc [data-testid=floating-button] svg{width:1rem;height:1rem}#redoc [data-testid=floating-button] path{fill:var(--muted)}' +
  "#redoc [data-testid=floating-button]::after{content:'All operations';color:var(--text);font:550 var(--small)/1 var(--font)}" +
  '#redoc .menu-content{top:calc(var(--header) + var(--menu-bar))!important;height:calc(100dvh - var(--header) - var(--menu-bar))!important}}';

const STYLE = `${SITE}
:root:root{${Object.entries(REDOC_VARIABLES)
  .map(([name, value]) => `${name}:${value}`)
  .join(';')}}
#redoc>div{--navbar-height:var(--header)!important;--navbar-stack-height:var(--header)!important}
html{scroll-padding-top:0!important}
#redoc .menu-content{padding-top:1rem}
${COLUMNS}
:root:root .site-header{padding:0 var(--gutter)!important}
@media (max-width:40rem){#redoc table{display:block;max-width:100%;overflow-x:auto}#redoc td+td{min-width:7.5rem}#redoc td:first-child{min-width:4.5rem}#redoc td code{white-space:nowrap}${STACKED_OVERVIEW}}
${MENU}
${CODE}
${MENU_BAR}
${fadeStyle}
${TWICE}{display:none!important}
#main{min-height:calc(100vh - var(--header))}
.operations-lead{max-width:40rem;margin:2rem auto;padding:0 var(--gutter)}`;

/** Redoc has a theme of its own, light or dark, by a class, and a search that the same keys open. */
const THEME = `(()=>{const d=document.documentElement,m=matchMedia('(prefers-color-scheme: dark)'),f=()=>{const t=d.dataset.theme||(m.matches?'dark':'light');d.classList.remove('light','dark');d.classList.add(t);try{localStorage.setItem('redoc.colorMode',t)}catch{}};new MutationObserver(f).observe(d,{attributeFilter:['data-theme']});m.onchange=f;f();addEventListener('keydown',e=>{if((e.ctrlKey||e.metaKey)&&e.key.toLowerCase()==='k'){e.preventDefault();e.stopImmediatePropagation();document.getElementById('search')?.click()}},true)})()`;

/** The page around Redoc, as a Handlebars template. */
export function operationsTemplate(): string {
  const root = rootOf(PATH);
  return `<!DOCTYPE html>\n${renderToString(
    <html lang="en" data-root={root}>
      <head>
        <meta charset="utf-8" />
        <title>{'{{title}}'}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta
          name="description"
          content="Every operation of Unifically and GateAI Core: requests, responses and examples."
        />
        <link rel="icon" href={`${root}assets/icon.svg`} type="image/svg+xml" />
        <script dangerouslySetInnerHTML={{ __html: `{${boot()}}${THEME}` }} />
        {'{{{redocHead}}}'}
        <style dangerouslySetInnerHTML={{ __html: STYLE }} />
      </head>
      <body>
        <a class="skip" href="#main">
          Skip to content
        </a>
        <SiteHeader root={root} section="operations" />
        <noscript>
          <p class="operations-lead">
            This page needs JavaScript. The same is in the guides to{' '}
            <a href={root + guidePath('unifically')}>Unifically</a> and{' '}
            <a href={root + guidePath('gateai')}>GateAI Core</a>.
          </p>
        </noscript>
        <div id="main" tabindex={-1}>
          {'{{{redocHTML}}}'}
        </div>
        <SiteFooter root={root} />
        <script defer src={`${root}assets/site.js`} />
      </body>
    </html>,
  )}\n`;
}
