import type { Guide } from './guide.js';
import type { ResolveLink } from './links.js';

/** Code is left as it is; links stand outside of it. */
const CODE_OR_LINK = /(^```[^]*?^```|`[^`\n]+`)|!?\[((?:[^[\]]|\[[^\]]*\])*)\]\(([^)\s]+)\)/gm;

/** A guide as Markdown, with links that lead to the Markdown of other guides; those to other files become text. */
export function guideMarkdown(guide: Guide, resolveLink: ResolveLink): string {
  return guide.text.replace(CODE_OR_LINK, (all, code: string | undefined, label: string, href: string) => {
    if (code !== undefined) return all;
    const target = resolveLink(guide, href);
    return target.kind === 'file' ? label : `[${label}](${target.href})`;
  });
}
