import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, transform } from 'esbuild';

const SOURCE = join('src', 'console');
/** The styles of the reference that the console has too: the tokens, code and notes, controls, states. */
const SHARED_STYLES = ['base', 'prose', 'visually-hidden', 'controls', 'states'].map((name) =>
  join('src', 'reference', 'style', `${name}.css`),
);
/** In this order: rules for narrow screens come last. */
const STYLES = [
  'page',
  'buttons',
  'header',
  'sections',
  'lists',
  'tags',
  'detail',
  'outputs',
  'panes',
  'faults',
  'clock',
  'dialogs',
  'welcome',
  'narrow',
];
const ICON = join('src', 'reference', 'icon.svg');

/** Chooses the theme before the first paint, as in the reference. */
const BOOT = `try{const t=localStorage.getItem('unigen-theme');if(t)document.documentElement.dataset.theme=t}catch{}`;

/** The console as one HTML file, which loads only data of the sandbox. */
export async function consolePage(): Promise<string> {
  const [script, style, icon] = await Promise.all([
    bundled(join(SOURCE, 'main.tsx')),
    minified([...SHARED_STYLES, ...STYLES.map((name) => join(SOURCE, 'style', `${name}.css`))]),
    readFile(ICON, 'utf8'),
  ]);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>unigen sandbox</title>
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(icon.trim())}">
<script>${BOOT}</script>
<style>${style}</style>
</head>
<body>
<div id="console"><noscript>The console needs JavaScript. <code>GET /_sandbox/</code> lists what it does over HTTP.</noscript></div>
<script>${script}</script>
</body>
</html>
`;
}

async function bundled(entryPoint: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entryPoint],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    // The page is UTF-8, and characters are shorter than their escapes.
    charset: 'utf8',
    write: false,
  });
  // No text in the script may end the `script` element.
  return outputFiles[0]!.text
    .trim()
    .replaceAll('</script', String.raw`<\/script`)
    .replaceAll('<!--', String.raw`<\!--`);
}

async function minified(paths: string[]): Promise<string> {
  const texts = await Promise.all(paths.map((path) => readFile(path, 'utf8')));
  const { code } = await transform(texts.join('\n'), { loader: 'css', minify: true });
  return code.trim();
}
