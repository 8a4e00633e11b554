import { createMemoryStore } from '../../src/runs/memory-store.js';
import { describeStore } from './store-contract.js';

describeStore('a store in memory', async () => createMemoryStore());
