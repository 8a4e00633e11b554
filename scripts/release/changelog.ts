import { changelogLine } from '../../src/diff/report.js';
import type { Change } from '../../src/diff/change.js';

/** The breaking changes that no new line of the changelog is about. */
export function unannounced(changes: readonly Change[], before: string, after: string): Change[] {
  const old = new Set(linesOf(before));
  const added = linesOf(after).filter((line) => !old.has(line));
  return changes.filter((change) => change.impact === 'breaking' && !added.some((line) => announces(line, change)));
}

/**
 * Whether a line is about a change. It names the parameter, or whatever else changed, and all that the change applies
 * to: each model by its id or by a pattern such as `google/veo-3.1-*`, or all of them by their number (`12 models`).
 */
function announces(line: string, change: Change): boolean {
  const { name, subjects } = change;
  if (line === changelogLine(change)) return true;
  // Of a path such as `multi_shots[].duration`, the last step is enough.
  if (name !== undefined && !hasWord(line, name) && !hasWord(line, name.split('.').at(-1)!)) return false;
  const [first] = subjects;
  if (first?.kind === 'contract') return true;
  if (subjects.length > 1 && hasWord(line, `${subjects.length} ${first!.kind}s`)) return true;
  const patterns = [...line.matchAll(/[\w./-]*\*[\w./*-]*/g)].map(([pattern]) => pattern);
  return subjects.every(({ label }) => hasWord(line, label) || patterns.some((pattern) => fits(pattern, label)));
}

function linesOf(text: string): string[] {
  return text.split(/\r?\n/).filter((line) => line.trim() !== '');
}

/** Whether a line has a text that is not part of a longer name: `sora-2` is not in `sora-2-pro`. */
function hasWord(line: string, text: string): boolean {
  for (let at = line.indexOf(text); at >= 0; at = line.indexOf(text, at + 1)) {
    const [before, after] = [line[at - 1] ?? ' ', line.slice(at + text.length)];
    if (!/[\w./*-]/.test(before) && !/^(?:[\w/*-]|\.\w)/.test(after)) return true;
  }
  return false;
}

/** Whether a name fits a pattern in which `*` is any text. */
function fits(pattern: string, name: string): boolean {
  const [start = '', ...rest] = pattern.split('*');
  if (!name.startsWith(start)) return false;
  let at = start.length;
  for (const [index, part] of rest.entries()) {
    const isLast = index === rest.length - 1;
    const found = isLast ? Math.max(at, name.length - part.length) : name.indexOf(part, at);
    if (found < 0 || !name.startsWith(part, found)) return false;
    at = found + part.length;
  }
  return true;
}
