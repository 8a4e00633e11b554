import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFileStore } from '../../src/runs/file-store.js';
import { cleanups } from '../support/cleanups.js';
import { describeStore } from './store-contract.js';

const cleanup = cleanups();
const root = mkdtempSync(join(tmpdir(), 'unigen-runs-'));
cleanup(() => rmSync(root, { recursive: true }));
let files = 0;
const freshPath = () => join(root, `${files++}.jsonl`);

describeStore('a store in a file', () => openFileStore(freshPath()));
