import type { PartKind } from './visit-document.js';

const BRANCH: PartKind[] = ['branch', 'union'];
const SCHEMA: PartKind[] = ['schema', 'branch'];
const ANY: PartKind[] = ['branch', 'union', 'schema', 'operation', 'root', 'info', 'tag', 'other'];

/** The `x-` keys of the contract and where each may be; spec/extensions.md explains them, and a test compares both. */
export const EXTENSIONS: Readonly<Record<string, readonly PartKind[]>> = {
  'x-kind': BRANCH,
  'x-capabilities': BRANCH,
  'x-output': BRANCH,
  'x-output-count': BRANCH,
  'x-tags': BRANCH,
  'x-examples': BRANCH,
  'x-price': BRANCH,
  'x-sizes': BRANCH,
  'x-typical-seconds': BRANCH,
  'x-successor': BRANCH,
  'x-media': SCHEMA,
  'x-generic': SCHEMA,
  'x-preferred-over': SCHEMA,
  'x-resolutions': SCHEMA,
  'x-rules': SCHEMA,
  'x-mixin': SCHEMA,
  'x-paid': ['operation'],
  'x-rate-limit': ['operation'],
  'x-assumed': ANY,
  'x-sources-date': ['info'],
  'x-rate-limits': ['root', 'tag'],
  'x-tagGroups': ['root', 'tag'],
  'x-displayName': ['root', 'tag'],
};

/** What `npm run generate` adds to the bundled document. */
export const GENERATED_KEY = 'x-generated';
