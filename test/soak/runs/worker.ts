import { Unifically } from 'unigen';
import { openFileStore, openRuns } from 'unigen/runs';
import { Killer, type KillAt } from '../../support/kill-points.js';

/** What a worker process is to do; the argument of the process, as JSON. */
export interface Work {
  /** Path of the journal. */
  store: string;
  baseUrl: string;
  apiKey: string;
  /** Begins the name of each run. */
  prefix: string;
  names: number;
  concurrency: number;
  saveTo: string;
  killAt?: KillAt;
}

/** A process that adds the runs of a round and works through them, until it has ended or is killed. */
const work = JSON.parse(process.argv[2]!) as Work;
const killer = new Killer(work.killAt);
const client = new Unifically({
  apiKey: work.apiKey,
  baseUrl: work.baseUrl,
  pollInterval: 20,
  fetch: killer.fetch,
});
const runs = await openRuns(killer.watch(await openFileStore(work.store)), { client });
await runs.add(
  Array.from({ length: work.names }, (_, index) => ({
    name: `${work.prefix}${index}`,
    model: 'google/nano-banana-pro',
    input: { prompt: `${work.prefix}${index}`, aspect_ratio: '1:1' },
  })),
);
await runs.process({ concurrency: work.concurrency, saveTo: work.saveTo });
await runs.close();
