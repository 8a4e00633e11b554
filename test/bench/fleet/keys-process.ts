import { simulateKey, type KeyFigures } from './simulate-key.js';

/** What a process of the simulation does; the argument of the process, as JSON. */
export interface KeysWork {
  /** Numbers of the keys, which are their seeds too. */
  keys: number[];
  tasks: number;
  workers: number;
  concurrency: number;
}

const { keys, tasks, workers, concurrency } = JSON.parse(process.argv[2]!) as KeysWork;
const figures: KeyFigures[] = [];
for (const key of keys) figures.push(await simulateKey(tasks, workers, concurrency, key));
console.log(JSON.stringify(figures));
