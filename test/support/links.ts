import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every Markdown document below a folder, without those of installed packages. */
export function documentsBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory())
      return ['node_modules', '.git', '.tools', 'dist'].includes(entry.name) ? [] : documentsBelow(path);
    return entry.name.endsWith('.md') ? [path] : [];
  });
}

/** The relative links of documents that lead to no file or folder, and to no heading of a document. */
export function brokenLinks(documents: readonly string[]): string[] {
  return documents.flatMap((document) => {
    const text = readFileSync(document, 'utf8');
    return [...text.matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]+))?\)/g)]
      .filter(([, file, heading]) => !leads(file ? join(document, '..', file) : document, heading))
      .map(([link]) => `${document}: ${link.slice(1)}`);
  });
}

function leads(target: string, heading: string | undefined): boolean {
  const path = target.replace(/\/$/, '');
  try {
    if (!readdirSync(join(path, '..')).includes(path.split('/').at(-1)!)) return false;
    return heading === undefined || !path.endsWith('.md') || anchorsOf(path).includes(heading);
  } catch {
    return false;
  }
}

/** The anchors that GitHub gives the headings of a document. */
function anchorsOf(path: string): string[] {
  const headings = readFileSync(path, 'utf8').matchAll(/^#+ (.+)$/gm);
  return [...headings].map(([, text]) =>
    text!
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(' ', '-'),
  );
}
