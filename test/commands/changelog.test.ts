import { describe, expect, it } from 'vitest';
import { unannounced } from '../../scripts/release/changelog.js';
import type { Change, Subject } from '../../src/diff/change.js';
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
const gone = change(['sora-2'], undefined, 'is gone');

/** Whether a new line of the changelog announces a change. */
const announces = (line: string, about: Change, old = '') =>
  unannounced([about], `# Changelog\n\n${old}\n`, `# Changelog\n\n${old}\n${line}\n`).length === 0;

describe('a line of the changelog announces a breaking change', () => {
  it.each([one, shared, gone])('if it is the one that the message proposes: $sentence', (about) => {
    expect(announces(changelogLine(about), about)).toBe(true);
  });

  it.each([
    ['names the model and the parameter', 'sora-2 takes a `duration` of 4 or 8 only.', one, true],
    ['in a table', '| `sora-2` | `duration` 6 | gone |', one, true],
    ['names another model', '`sora-2-pro`: `duration` takes 4 or 8 only.', one, false],
    ['names a longer parameter', '`sora-2`: `duration_seconds` is stricter.', one, false],
    ['names no parameter', 'sora-2 is stricter.', one, false],
    ['names no model', '`duration` is stricter.', one, false],
    ['is about a model that is gone', 'The API no longer has `sora-2`.', gone, true],
    ['ends with the id of the model', 'The API no longer has sora-2.', gone, true],
    ['has a pattern for all models', '`google/veo-3.1-*`: shots have a `duration` of at most 8.', shared, true],
    ['has a pattern for some of them', '`google/veo-3.1-l*`: shots have a `duration` of at most 8.', shared, false],
    ['has their number', '4 models: shots have a `duration` of at most 8.', shared, true],
    ['has another number', '14 models: shots have a `duration` of at most 8.', shared, false],
    [
      'names all models',
      'veo: `multi_shots[].duration` of google/veo-3.1-fast, google/veo-3.1-lite, google/veo-3.1-quality and google/veo-3.1-extend.',
      shared,
      true,
    ],
  ])('if it %s', (_rule, line, about, expected) => {
    expect(announces(line, about)).toBe(expected);
  });

  it('unless it is an old line', () => {
    const line = changelogLine(one);
    expect(announces('', one, line)).toBe(false);
    expect(announces(line, one)).toBe(true);
  });

  it('that breaks something: other changes need no line', () => {
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
