import { capitalized } from '../internal/capitalized.js';
import { listWords } from '../internal/list-words.js';
import { truncate } from '../internal/text.js';
import { IMPACTS, isBreaking, type Change, type Impact } from './change.js';
import { code } from './words.js';

/** Up to this number of subjects, a line names all of them. */
const MAX_NAMED = 3;

export const IMPACT_TITLES: Record<Impact, string> = {
  breaking: 'Breaking',
  behavior: 'Behavior',
  compatible: 'Compatible',
};

/** What a change applies to, such as `google/veo-3.1-fast` or `12 models`. */
export function subjectWords({ subjects, group }: Change): string {
  if (subjects.length <= MAX_NAMED) return subjects.map(({ label }) => label).join(', ');
  return group ?? `${subjects.length} ${subjects[0]!.kind}s`;
}

/** Longest request in characters that a change shows. */
const MAX_EXAMPLE_CHARS = 300;

/** The request that shows what a change breaks, if there is one. */
export function exampleText({ example }: Change): string | undefined {
  return example === undefined ? undefined : truncate(JSON.stringify(example), MAX_EXAMPLE_CHARS);
}

/** A change as an entry of a changelog, which names all that the change applies to. */
export function changelogLine(change: Change): string {
  const { subjects, sentence, group } = change;
  const isList = subjects.length > MAX_NAMED && group === undefined;
  const names = subjects.map(({ label }) => code(label));
  const isNamed = subjects.length <= MAX_NAMED && subjects[0]?.kind !== 'contract';
  const text = `${isNamed ? listWords(names, 'and') : subjectWords(change)}: ${sentence}`;
  const details = isList ? ` (${listWords(names, 'and')})` : '';
  return `- ${capitalized(text)}${details}.`;
}

/** A change as an item of a Markdown list, with the request that shows what it breaks. */
function markdownItem(change: Change): string {
  const example = exampleText(change);
  if (example === undefined) return changelogLine(change);
  return `${changelogLine(change)}\n  - Refused now: ${code(example, MAX_EXAMPLE_CHARS)}`;
}

/**
 * The changes as Markdown, a list for each impact.
 *
 * @param all All changes, if those to print are only some of them.
 */
export function markdownReport(changes: readonly Change[], all = changes): string {
  if (changes.length === 0) return `${summarySentence(all)}\n`;
  return IMPACTS.map((impact) => ({ impact, own: changes.filter((change) => change.impact === impact) }))
    .filter(({ own }) => own.length > 0)
    .map(({ impact, own }) => `### ${IMPACT_TITLES[impact]}\n\n${own.map(markdownItem).join('\n')}\n`)
    .join('\n');
}

/** The changes as JSON, with the number of all of them. */
export function jsonReport(
  changes: readonly Change[],
  all = changes,
): { breaking: boolean; counts: Record<Impact, number>; changes: readonly Change[] } {
  return { breaking: isBreaking(all), counts: countByImpact(all), changes };
}

function countByImpact(changes: readonly Change[]): Record<Impact, number> {
  const counts: Record<Impact, number> = { breaking: 0, behavior: 0, compatible: 0 };
  for (const { impact } of changes) counts[impact]++;
  return counts;
}

/** How many changes there are, in a sentence. */
export function summarySentence(changes: readonly Change[]): string {
  if (changes.length === 0) return 'No change.';
  const counts = countByImpact(changes);
  const ofBehavior = `${counts.behavior} ${counts.behavior === 1 ? 'change' : 'changes'} of behavior`;
  const breaking = changes.filter(({ impact }) => impact === 'breaking');
  const sides = (['requests', 'responses', 'names'] as const).flatMap((side) => {
    const count = breaking.filter((change) => change.side === side).length;
    return count === 0 ? [] : [`${count} in ${side}`];
  });
  const where = sides.length === 0 ? '' : ` (${sides.join(', ')})`;
  return `${counts.breaking} breaking${where}, ${ofBehavior}, ${counts.compatible} compatible.`;
}
