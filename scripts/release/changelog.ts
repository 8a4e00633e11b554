import { changelogLine } from '../../src/diff/report.js';
import type { Change, Subject } from '../../src/diff/change.js';
import { apiName } from '../../src/diff/labels.js';

/** The breaking changes that no new entry of the changelog is about. */
export function unannounced(changes: readonly Change[], before: string, after: string): Change[] {
  const [old, now] = [entriesOf(before), entriesOf(after)];
  const known = new Set(old.map(({ text }) => text));
  // An entry that is added to an already released version does not count for the next one.
  const released = new Set(old.map(({ section }) => section).filter((section) => !/unreleased/i.test(section)));
  const added = now.filter(({ text, section }) => !known.has(text) && !released.has(section));
  return changes.filter((change) => change.impact === 'breaking' && !added.some(({ text }) => announces(text, change)));
}

/** An item of a list or a row of a table below the heading of a version, on one line. */
type Entry = { section: string; text: string };

function entriesOf(changelog: string): Entry[] {
  const entries: Entry[] = [];
  let section: string | undefined;
  let isOpen = false;
  for (const line of changelog.replaceAll(/<!--[\s\S]*?(?:-->|$)/g, '').split(/\r?\n/)) {
    const heading = /^##\s+(.+)$/.exec(line)?.[1];
    const item = /^\s*(?:[-*+]\s+(.+)|(\|.+))$/.exec(line);
    if (heading !== undefined) section = heading.trim();
    if (section === undefined || heading !== undefined || line.trim() === '' || line.startsWith('#')) isOpen = false;
    else if (item) {
      entries.push({ section, text: (item[1] ?? item[2]!).trim() });
      isOpen = item[1] !== undefined;
    } else if (isOpen) entries.at(-1)!.text += ` ${line.trim()}`;
  }
  return entries;
}

/** Words that say that something is gone. */
const REMOVAL =
  /\b(?:removed?|removes|removal|gone|no longer|no more|dropped|drops|drop|retired|discontinued|deleted|without)\b/i;

/**
 * Whether an entry is about a change. It names the parameter, or whatever else changed, and all that the change applies
 * to. If it is a model or an operation that is gone, it says so.
 */
function announces(text: string, change: Change): boolean {
  const { name, subjects, group } = change;
  if (`- ${text}` === changelogLine(change)) return true;
  if (name === undefined ? !REMOVAL.test(text) : !namesPart(text, change)) return false;
  if (subjects[0]?.kind === 'contract') return true;
  const isGroup = group !== undefined && hasWord(text.toLowerCase(), group.toLowerCase());
  return isGroup || subjects.every((subject) => namesSubject(text, subject));
}

function namesPart(text: string, { name = '', sentence }: Change): boolean {
  const isIn = (places: string[], names: string[]) => places.some((place) => names.some((one) => hasWord(place, one)));
  const codes = codeIn(sentence);
  // A rule across parameters has no name but theirs.
  if (!isIn([sentence, ...codes], [name])) return codes.length > 0 ? isIn(codeIn(text), codes) : REMOVAL.test(text);
  // For a path such as `multi_shots[].duration`, its last step is enough.
  const names = [name, name.split('.').at(-1)!];
  // Many parameters are called as any word of a text is, such as `mode`; as code, it is the parameter.
  return isIn(isIn(codes, names) ? codeIn(text) : [text], names);
}

function codeIn(text: string): string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map((match) => match[1]!);
}

/** Whether a text names a model or an operation, by itself or by a pattern such as `google/veo-3.1-*`. */
function namesSubject(text: string, subject: Subject): boolean {
  const { label } = subject;
  if (hasWord(text, label)) return true;
  const names = [label];
  if (subject.kind === 'model') {
    if (hasWord(text, subject.model) && hasWord(text, apiName(subject.api))) return true;
  } else if (label.includes(' /')) names.push(label.slice(label.indexOf(' /') + 1));
  const patterns = [...text.matchAll(/[\w./{}-]+\*[\w./{}*-]*/g)].map(([pattern]) => pattern);
  return patterns.some((pattern) => names.some((name) => fits(pattern, name)));
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
