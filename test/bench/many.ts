import { Unifically } from 'unigen';
import { FakeClock } from '../support/fake-clock.js';
import { MemoryApi } from '../support/memory-api.js';
import { table } from '../support/table.js';

const TASKS = 500;

console.log(await many());

/**
 * 500 tasks under the documented limits, on a clock that is moved by hand: when the last result was seen, against the
 * earliest time at which it could be; how often the key was banned; how many GETs it took.
 */
async function many(): Promise<string> {
  const rows: (string | number)[][] = [];
  const durations: [string, (index: number) => number][] = [
    ['all 30 s', () => 30_000],
    ['20 to 40 s', (index) => 20_000 + ((index * 7919) % 20_001)],
    ['60 to 180 s', (index) => 60_000 + ((index * 7919) % 120_001)],
  ];
  for (const [name, duration] of durations) {
    const clock = new FakeClock();
    const server = new MemoryApi(clock, duration, 60);
    const api = new Unifically({ apiKey: `many${rows.length}`, clock, fetch: server.fetch, random: () => 0.5 });
    const model = 'google/veo-3.1-fast-relaxed';
    const work = Promise.all(Array.from({ length: TASKS }, () => api.run(model, { prompt: 'A kite' })));
    await clock.until(work);
    // Ten creates in the first instant and ten a second after that; the last task then takes its time.
    const least = minimum(duration);
    const took = clock.now();
    rows.push([
      name,
      (least / 1000).toFixed(1),
      (took / 1000).toFixed(1),
      `${(took / least).toFixed(3)}×`,
      server.posts.bans + server.gets.bans,
      server.posts.times.length,
      server.gets.times.length,
      fixed(duration),
    ]);
  }
  return table(
    [`${TASKS} tasks that take`, 'least s', 'took s', 'ratio', 'bans', 'POSTs', 'GETs', 'GETs at a fixed 2 s'],
    rows,
  );
}

function minimum(duration: (index: number) => number): number {
  return Math.max(...Array.from({ length: TASKS }, (_, index) => Math.floor(index / 10) * 1000 + duration(index)));
}

/** How many GETs polling every two seconds would take if there were no limit. */
function fixed(duration: (index: number) => number): number {
  return Array.from({ length: TASKS }, (_, index) => Math.ceil(duration(index) / 2000)).reduce((a, b) => a + b);
}
