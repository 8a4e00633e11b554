import { listWords } from '../internal/list-words.js';
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

/** A change as an entry of a changelog, which names all that the change applies to. */
export function changelogLine(change: Change): string {
  const { subjects, sentence, group } = change;
  const isList = subjects.length > MAX_NAMED && group === undefined;
  const names = subjects.map(({ label }) => code(label));
  const isNamed = subjects.length <= MAX_NAMED && subjects[0]?.kind !== 'contract';
  const text = `${isNamed ? listWords(names, 'and') : subjectWords(change)}: ${sentence}`;
  const details = isList ? ` (${listWords(names, 'and')})` : '';
  return `- ${text.charAt(0).toUpperCase()}${text.slice(1)}${details}.`;
}

/** The changes as Markdown, a list for each impact. */
export function markdownReport(changes: readonly Change[]): string {
  if (changes.length === 0) return 'No change.\n';
  return IMPACTS.map((impact) => ({ impact, own: changes.filter((change) => change.impact === impact) }))
    .filter(({ own }) => own.length > 0)
    .map(({ impact, own }) => `### ${IMPACT_TITLES[impact]}\n\n${own.map(changelogLine).join('\n')}\n`)
    .join('\n');
}

/** The changes as JSON. */
export function jsonReport(changes: readonly Change[]): { breaking: boolean; changes: readonly Change[] } {
  return { breaking: isBreaking(changes), changes };
}

/** How many changes there are, in a sentence. */
export function summarySentence(changes: readonly Change[]): string {
  if (changes.length === 0) return 'No change.';
  const of = (impact: Impact) => changes.filter((change) => change.impact === impact);
  const breaking = of('breaking');
  const sides = (['requests', 'responses', 'names'] as const).flatMap((side) => {
    const count = breaking.filter((change) => change.side === side).length;
    return count === 0 ? [] : [`${count} of ${side}`];
  });
  const counts = [
    `${breaking.length} breaking${sides.length > 0 ? ` (${sides.join(', ')})` : ''}`,
    `${of('behavior').length} of behavior`,
    `${of('compatible').length} compatible`,
  ];
  return `${changes.length === 1 ? '1 change' : `${changes.length} changes`}: ${listWords(counts, 'and')}.`;
}
