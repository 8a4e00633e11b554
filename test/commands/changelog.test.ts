import { describe, expect, it } from 'vitest';
import { unannounced } from '../../scripts/release/changelog.js';
import type { Change, Subject } from '../../src/diff/change.js';
import { wrapLines } from '../../src/cli/commands/diff.js';
import { changelogLine } from '../../src/diff/report.js';

const model = (id: string): Subject => ({ kind: 'model', api: 'unifically', model: id, label: id });
const change = (ids: string[], name: string | undefined, sentence: string): Change => ({
  impact: 'breaking',
  side: 'requests',
  ...(name !== undefined && { name }),
  sentence,
  subjects: ids.map(model),
});

const one = change(['sora-2'], 'duration', '`duration` no longer accepts 6');
const shared = change(
  ['google/veo-3.1-fast', 'google/veo-3.1-lite', 'google/veo-3.1-quality', 'google/veo-3.1-extend'],
  'multi_shots[].duration',
  'the maximum of `multi_shots[].duration` is 8, was 15',
);
const mode = change(['sora-2'], 'mode', '`mode` no longer accepts pro');
const removed = change(['sora-2'], undefined, 'removed');
const all: Change = { ...shared, group: 'all 4 models of Unifically' };
const ofBoth: Change = {
  ...one,
  subjects: [{ kind: 'model', api: 'gateai', model: 'sora-2', label: 'sora-2 (GateAI)' }],
};
const operation: Change = {
  ...change([], 'server', 'the server `https://a.example` is gone; use `https://b.example`'),
  subjects: ['POST /v1/tasks', 'GET /v1/tasks/{task_id}'].map((label) => ({
    kind: 'operation',
    operation: label,
    label,
  })),
};
const status: Change = { ...operation, name: '201', sentence: 'the status 201 is new', side: 'responses' };
const schema: Change = {
  ...change([], 'VideoOutput', 'the schema `VideoOutput` is called `Clip` now'),
  side: 'names',
  subjects: [{ kind: 'contract', label: 'the contract' }],
};

const HEAD = '# Changelog\n\n## Unreleased\n\n### Changed\n\n';

/** Whether new lines of the changelog announce a change. */
const announces = (lines: string, planted: Change, old = '') =>
  unannounced([planted], `${HEAD}${old}\n`, `${HEAD}${old}\n${lines}\n`).length === 0;

describe('an entry of the changelog announces a breaking change', () => {
  it.each([one, shared, mode, removed, all, ofBoth, operation, status, schema])(
    'if it is the one that the message proposes: $sentence',
    (planted) => {
      expect(announces(wrapLines(changelogLine(planted)), planted)).toBe(true);
    },
  );

  it.each<[rule: string, lines: string, planted: Change, expected: boolean]>([
    ['names the model and the parameter', '- sora-2 takes a `duration` of 4 or 8 only.', one, true],
    ['in a table', '| `sora-2` | `duration` 6 | gone |', one, true],
    ['in two lines', '- `sora-2` is\n  stricter: `duration` is 4 or 8.', one, true],
    ['in two entries', '- `sora-2` is stricter.\n- `duration` is 4 or 8.', one, false],
    ['in a paragraph', '`sora-2`: `duration` takes 4 or 8 only.', one, false],
    ['in a comment', '<!--\n- `sora-2`: `duration` takes 4 or 8 only.\n-->', one, false],
    ['names another model', '- `sora-2-pro`: `duration` takes 4 or 8 only.', one, false],
    ['names a longer parameter', '- `sora-2`: `duration_seconds` is stricter.', one, false],
    ['names the parameter as code', '- `sora-2`: `mode` is never pro.', mode, true],
    ['has the same word in its text', '- `sora-2` has a better mode for portraits.', mode, false],
    ['names no parameter', '- sora-2 is stricter.', one, false],
    ['names no model', '- `duration` is stricter.', one, false],
    ['names a model of both APIs with the API', '- GateAI: `duration` of `sora-2` is 4 or 8.', ofBoth, true],
    ['names a model of both APIs alone', '- `duration` of `sora-2` is 4 or 8.', ofBoth, false],
    ['is about a model that is gone', '- The API no longer has `sora-2`.', removed, true],
    ['ends with the id of the model', '- Removed: sora-2.', removed, true],
    ['names a model that is gone, and says something else of it', '- `sora-2` is faster.', removed, false],
    ['has a pattern for all models', '- `google/veo-3.1-*`: shots have a `duration` of at most 8.', shared, true],
    ['has a pattern for some of them', '- `google/veo-3.1-l*`: shots have a `duration` of at most 8.', shared, false],
    ['has a pattern for anything', '- * shots have a `duration` of at most 8.', shared, false],
    ['has their number alone', '- 4 models: shots have a `duration` of at most 8.', shared, false],
    ['names some of them', '- `google/veo-3.1-fast` and 3 more: `duration` of shots is at most 8.', shared, false],
    ['names the group', '- All 4 models of Unifically: `duration` of shots is at most 8.', all, true],
    ['names a group that changed in part', '- All 4 models of Unifically: `duration` is at most 8.', shared, false],
    [
      'names all models',
      '- veo: `multi_shots[].duration` of google/veo-3.1-fast, google/veo-3.1-lite, google/veo-3.1-quality and google/veo-3.1-extend.',
      shared,
      true,
    ],
    ['has a pattern for all operations', '- /v1/tasks*: another server.', operation, true],
    ['names one of the operations', '- POST /v1/tasks: another server.', operation, false],
    ['names the schema', '- `VideoOutput` is `Clip`.', schema, true],
    ['names another schema', '- `VideoOutputs` is `Clip`.', schema, false],
  ])('if it %s', (_rule, lines, planted, expected) => {
    expect(announces(lines, planted)).toBe(expected);
  });

  it('unless it is an old one, wrapped in another way or not', () => {
    const line = changelogLine(one);
    expect(announces('', one, line)).toBe(false);
    expect(unannounced([one], `${HEAD}${line}\n`, `${HEAD}${line.replace(': ', ':\n  ')}\n`)).toEqual([one]);
    expect(announces(line, one)).toBe(true);
  });

  it('unless it is in a version that was released before, or in none', () => {
    const old = `${HEAD}\n## 1.0.0\n\n- First.\n`;
    const line = changelogLine(one);
    expect(unannounced([one], old, `${old}${line}\n`)).toEqual([one]);
    expect(unannounced([one], '# Changelog\n', `# Changelog\n\n${line}\n`)).toEqual([one]);
    expect(unannounced([one], old, old.replace('Unreleased\n', `1.1.0\n\n${line}\n`))).toEqual([]);
  });

  it('is needed for a breaking change only', () => {
    expect(
      unannounced(
        [
          { ...one, impact: 'compatible' },
          { ...one, impact: 'behavior' },
        ],
        '',
        '',
      ),
    ).toEqual([]);
  });
});
