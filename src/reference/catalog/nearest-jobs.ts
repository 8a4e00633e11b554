import { JOBS, type Job } from './jobs.js';
import { PLAIN_WORDS } from './query-words.js';
import type { CatalogRow } from './row.js';
import { stemOf } from '../../internal/stem.js';
import { wordsOf } from './words-of.js';

/** Whether a word describes a job, whatever models are called. */
export const isJobWord = (word: string): boolean => STEMS.some(({ all }) => isAmong(word, all));

const isAmong = (word: string, stems: ReadonlySet<string>) => stems.has(word) || stems.has(stemOf(word));

const stems = (words: string) => new Set(wordsOf(words).flatMap((word) => [word, stemOf(word)]));
const STEMS = JOBS.map(({ verbs = '', things }) => ({ verbs: stems(verbs), all: stems(`${verbs} ${things}`) }));

/**
 * The jobs that words name, of those that most of them name; none if no word that is lacked names one.
 *
 * @param lacked The words that no model that is found has.
 * @param kind The kind that the query names: jobs of an image or a video are named by what is done.
 * @returns The jobs, and how many of the words name each.
 */
export function nearestJobs(
  words: readonly string[],
  lacked: readonly string[],
  kind?: CatalogRow['kind'],
): { jobs: Job[]; naming: number } {
  const all = JOBS.map((job, at) => {
    const { verbs, all } = STEMS[at]!;
    const named = (by: ReadonlySet<string>) => (word: string) => !PLAIN_WORDS.has(word) && isAmong(word, by);
    const isVisual = kind === 'image' || kind === 'video';
    const isNamed = (!kind || job.kind === kind) && (!isVisual || words.some(named(verbs)));
    return { count: isNamed ? words.filter(named(all)).length : 0, isLacked: lacked.some(named(all)) };
  });
  const counts = all.map(({ count, isLacked }) => (isLacked ? count : 0));
  // A mesh is of no other kind.
  const mesh = JOBS.findIndex(({ name }) => name === '3d');
  if (words.includes('3d') && counts[mesh]! > 0) return { jobs: [JOBS[mesh]!], naming: counts[mesh]! };
  const most = Math.max(1, ...counts);
  // What more of the words name is found by them.
  if (all.some(({ count }) => count > most)) return { jobs: [], naming: 0 };
  const jobs = JOBS.filter((_, at) => counts[at] === most);
  // What is edited is an image, unless the query is about a video.
  const isImage = kind !== 'video' && jobs.some(({ kind }) => kind === 'image');
  return {
    jobs: isImage ? jobs.filter(({ name }) => name !== 'video-edit' && name !== 'video-upscale') : jobs,
    naming: most,
  };
}
