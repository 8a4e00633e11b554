import { GROUPS, type Group, type SearchRecord } from './records.js';

/** Results of one group, the best first. */
export interface ResultGroup {
  group: Group;
  title: string;
  results: SearchRecord[];
  /** Results that `Show more` shows. */
  more: SearchRecord[];
  /** Number of results, shown or not. */
  count: number;
}

/** Maximum number of results of a group that are shown. */
const MAX_RESULTS: Record<Group, number> = { page: 3, model: 8, parameter: 5, guide: 5, operation: 5, error: 5 };

/** Maximum number of results of one page that come before those of other pages. */
const MAX_OF_PAGE = 3;

/** The results by group; the group of the best result comes first. */
export function grouped(results: SearchRecord[]): ResultGroup[] {
  const groups = new Map<Group, SearchRecord[]>();
  const operations = new Set(results.flatMap(({ group, title }) => (group === 'operation' ? [title] : [])));
  for (const result of results) {
    // The guide to an API has a section for each of its operations.
    if (result.group === 'guide' && operations.has(result.title)) continue;
    groups.set(result.group, [...(groups.get(result.group) ?? []), result]);
  }
  return [...groups].map(([group, found]) => {
    const ordered = group === 'guide' ? spread(found) : found;
    const shown = MAX_RESULTS[group];
    return {
      group,
      title: GROUPS[group],
      results: ordered.slice(0, shown),
      more: ordered.slice(shown),
      count: found.length,
    };
  });
}

/** The first results of each page, then the others. */
function spread(found: SearchRecord[]): SearchRecord[] {
  const seen = new Map<string, number>();
  const [first, others]: [SearchRecord[], SearchRecord[]] = [[], []];
  for (const result of found) {
    const page = result.url.split('#', 1)[0]!;
    const count = (seen.get(page) ?? 0) + 1;
    seen.set(page, count);
    (count > MAX_OF_PAGE ? others : first).push(result);
  }
  return [...first, ...others];
}
