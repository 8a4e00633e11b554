import { renderToString } from 'preact-render-to-string';
import { guidePath, rootOf } from '../../../src/reference/paths.js';
import { SectionLinks } from './site-header.js';

const PATH = 'operations/index.html';

/** The styles of the site would change those of Redoc, so the header has its own; Redoc marks dark pages by a class
 * and leaves room for a header of the height in its variables. */
const STYLE = `
body{margin:0;padding:0}
#redoc>div{--navbar-height:3.25rem!important;--navbar-stack-height:3.25rem!important}
.unigen-header{position:sticky;top:0;z-index:200;box-sizing:border-box;display:flex;align-items:center;gap:1.4rem;height:3.25rem;padding:0 clamp(1rem,4vw,2.5rem);border-bottom:1px solid #e2e5ea;background:#fff;font:1rem/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",sans-serif}
.unigen-header a{color:#596170;text-decoration:none;white-space:nowrap}
.unigen-header a:hover,.unigen-header a[aria-current]{color:#1b1f27}
.unigen-header .brand{margin-right:.3rem;color:#1b1f27;font-weight:650;letter-spacing:-.02em}
.unigen-header nav{display:flex;gap:1.4rem;overflow-x:auto}
.dark .unigen-header{border-color:#2b323d;background:#0e1116}
.dark .unigen-header a{color:#9aa4b2}
.dark .unigen-header a:hover,.dark .unigen-header a[aria-current],.dark .unigen-header .brand{color:#e6e9ee}
.unigen-noscript{max-width:40rem;margin:2rem auto;padding:0 1rem;font:1rem/1.6 system-ui,sans-serif}
@media (max-width:30rem){.unigen-header,.unigen-header nav{gap:.9rem}}`;

/** Redoc takes the theme that was chosen on other pages. */
const THEME = `try{const t=localStorage.getItem('unigen-theme');if(t==='light'||t==='dark')localStorage.setItem('redoc.colorMode',t)}catch{}`;

/** The page around Redoc, as a Handlebars template. */
export function operationsTemplate(): string {
  const root = rootOf(PATH);
  return `<!DOCTYPE html>\n${renderToString(
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>{'{{title}}'}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta
          name="description"
          content="Every operation of Unifically and GateAI Core: requests, responses and examples."
        />
        <link rel="icon" href={`${root}assets/icon.svg`} type="image/svg+xml" />
        <style dangerouslySetInnerHTML={{ __html: STYLE }} />
        <script dangerouslySetInnerHTML={{ __html: THEME }} />
        {'{{{redocHead}}}'}
      </head>
      <body>
        <header class="unigen-header">
          <a class="brand" href={`${root}index.html`}>
            unigen
          </a>
          <nav aria-label="Sections">
            <SectionLinks root={root} section="operations" />
          </nav>
        </header>
        <noscript>
          <p class="unigen-noscript">
            This page needs JavaScript. The same is in the guides to{' '}
            <a href={root + guidePath('unifically')}>Unifically</a> and{' '}
            <a href={root + guidePath('gateai')}>GateAI Core</a>.
          </p>
        </noscript>
        {'{{{redocHTML}}}'}
      </body>
    </html>,
  )}\n`;
}
