import { describe, expect, it } from 'vitest';
import { applyOverlay } from '../../src/generate/overlay/apply-overlay.js';
import { parseOverlay } from '../../src/generate/overlay/load-overlay.js';

/** The document with the actions of an overlay in YAML. */
function overlaid<T extends object>(document: T, actions: string, version = '1.1.0') {
  const text = `overlay: ${version}\ninfo: { title: T, version: 1.0.0 }\nactions:\n${actions}`;
  const warnings: string[] = [];
  return { ...applyOverlay(document, parseOverlay(text, 'mine.yaml'), (warning) => warnings.push(warning)), warnings };
}

const DOCUMENT = {
  info: { title: 'API', version: '1' },
  tags: ['a', 'b'],
  paths: { '/one': { get: { tags: ['x', 'y'] } }, '/two': { get: { tags: ['y'] } } },
  servers: [{ url: 'https://one' }, { url: 'https://two' }, { url: 'https://three' }],
};

describe('applying an overlay', () => {
  it('merges objects, concatenates arrays and replaces primitive values', () => {
    const { document, warnings } = overlaid(
      DOCUMENT,
      `  - { target: $, update: { info: { version: '2', license: MIT }, tags: [c] } }
  - { target: $.info.title, update: Mine }
  - { target: $.tags, update: d }
  - { target: $.servers, update: { url: https://four } }
  - { target: $.paths.*.get, update: { x-safe: true } }`,
    );
    expect(warnings).toEqual([]);
    expect(document).toEqual({
      info: { title: 'Mine', version: '2', license: 'MIT' },
      tags: ['a', 'b', 'c', 'd'],
      paths: {
        '/one': { get: { tags: ['x', 'y'], 'x-safe': true } },
        '/two': { get: { tags: ['y'], 'x-safe': true } },
      },
      servers: [...DOCUMENT.servers, { url: 'https://four' }],
    });
  });

  it('removes properties, items of arrays and what a filter selects', () => {
    const { document } = overlaid(
      DOCUMENT,
      `  - { target: $.info.title, remove: true }
  - { target: "$.paths.*.get.tags[?@ == 'y']", remove: true }
  - { target: '$.servers[0,2]', remove: true }`,
    );
    expect(document).toEqual({
      info: { version: '1' },
      tags: ['a', 'b'],
      paths: { '/one': { get: { tags: ['x'] } }, '/two': { get: { tags: [] } } },
      servers: [{ url: 'https://two' }],
    });
  });

  it('removes a node within another one that it removes as well', () => {
    const list = { list: [{ keep: true }, { drop: [{ drop: [] }] }, { drop: [{ keep: 1 }] }] };
    expect(overlaid(list, '  - { target: "$..[?@.drop]", remove: true }').document).toEqual({ list: [{ keep: true }] });
  });

  it('copies a node, which is independent of the original from then on', () => {
    const { document } = overlaid(
      { schemas: { A: { enum: [1] } } },
      `  - { target: $.schemas, update: { B: {} } }
  - { target: $.schemas.B, copy: $.schemas.A }
  - { target: $.schemas.B.enum, update: 2 }`,
    );
    expect(document).toEqual({ schemas: { A: { enum: [1] }, B: { enum: [1, 2] } } });
  });

  it('applies each action to what the one before left, and changes nothing of the original', () => {
    const before = structuredClone(DOCUMENT);
    const { document } = overlaid(
      DOCUMENT,
      '  - { target: $.tags, remove: true }\n  - { target: $, update: { tags: [z] } }',
    );
    expect(document.tags).toEqual(['z']);
    expect(DOCUMENT).toEqual(before);
  });

  it('warns of a target that selects nothing and of a value that is there already', () => {
    const { document, warnings } = overlaid(
      DOCUMENT,
      '  - { target: $.absent, update: {} }\n  - { target: $.tags, update: [a, e] }',
    );
    expect(document.tags).toEqual(['a', 'b', 'e']);
    expect(warnings).toEqual([
      'mine.yaml:4: `$.absent` selects nothing in the contract; the action has no effect',
      'mine.yaml:5: `$.tags` has "a" already; an update appends to an array: to replace it, remove it by an action before',
    ]);
  });

  it('says once of an array which values it has already', () => {
    const { document, warnings } = overlaid(DOCUMENT, '  - { target: $, update: { tags: [b, c, a, c] } }');
    expect(document.tags).toEqual(['a', 'b', 'c']);
    expect(warnings).toEqual([expect.stringMatching(/^mine\.yaml:4: `\$\.tags` has "b", "a" and "c" already; /)]);
  });

  it.each([
    ['$.inof.title', 'info'],
    ["$.paths['/one'].git", 'get'],
    ["$['server'][0]", 'servers'],
    ['$.servers[*].ulr', 'url'],
  ])('says what may be meant by %s', (target, name) => {
    const { warnings } = overlaid(DOCUMENT, `  - { target: "${target}", update: {} }`);
    expect(warnings).toEqual([expect.stringMatching(`the action has no effect; did you mean ${name}\\?$`)]);
  });

  it('suggests nothing for an index, a filter and a name that is close to none', () => {
    for (const target of ['$.servers[9].url', "$.servers[?@.url == 'x']", '$.components.schemas']) {
      const { warnings } = overlaid(DOCUMENT, `  - { target: "${target}", update: {} }`);
      expect(warnings).toEqual([expect.stringMatching(/the action has no effect$/)]);
    }
  });

  it.each([
    ['  - { target: $.info, update: [1] }', 'mine.yaml:4: `$.info` is an object, so the update must be one too'],
    [
      '  - { target: $.info.title, update: { a: 1 } }',
      "mine.yaml:4: `$.info.title` is a primitive value, which an object can't replace",
    ],
    ['  - { target: $, update: { tags: x } }', 'mine.yaml:4: `$.tags` is an array, not a primitive value'],
    [
      '  - { target: "$..*", update: 1 }',
      /mine\.yaml:4: `\$\.\.\*` selects an object and an array and a primitive value/,
    ],
    [
      '  - { target: $.info, copy: "$.servers[*]" }',
      'mine.yaml:4: `copy` must select one node; `$.servers[*]` selects 3',
    ],
    ['  - { target: $, remove: true }', 'mine.yaml:4: the document itself can not be removed'],
    ['  - { target: info, update: {} }', /mine\.yaml:4: `info` is not a valid JSONPath \(RFC 9535\): /],
  ])('refuses %s', (action, message) => {
    expect(() => overlaid(DOCUMENT, action)).toThrow(message);
  });
});

describe('reading an overlay', () => {
  const head = 'overlay: 1.0.0\ninfo: { title: T, version: 1.0.0 }\n';
  it.each([
    ['just text', 'mine.yaml: not an overlay: it must be an object with `overlay: 1.1.0`, `info` and `actions`'],
    ['{}', /not an overlay/],
    ['overlay: [', /^mine\.yaml:1:\d+: not valid YAML: /],
    ['overlay: 1.0\ninfo: {}\nactions: []', '`overlay` must be the version of the specification'],
    ['overlay: 2.0.0\ninfo: {}\nactions: []', '`overlay` must be the version of the specification'],
    ['overlay: 1.0.0\ninfo: { title: T }\nactions: []', '`info` must have a `title` and a `version`'],
    [`${head}actions: []`, '`actions` must be an array with at least one action'],
    [`${head}actions: [7]`, 'mine.yaml:3: an action must be an object'],
    [`${head}actions:\n  - update: {}`, 'mine.yaml:4: an action needs a `target`, which is a JSONPath'],
    [`${head}actions:\n  - target: $`, 'mine.yaml:4: an action needs `update`, `copy` or `remove: true`'],
    [`${head}actions:\n  - { target: $, remove: yes please }`, 'mine.yaml:4: `remove` must be true or false'],
    [`${head}actions:\n  - { target: $, copy: 7 }`, 'mine.yaml:4: `copy` must be a JSONPath'],
    [
      `${head}actions:\n  - { target: $, copy: $.a, update: 1 }`,
      'mine.yaml:4: an action has `update` or `copy`, not both',
    ],
    [`${head}actions: [{ target: $, update: { "__proto__": { a: 1 } } }]`, '`__proto__` is not allowed'],
    [`${head}actions: [{ target: $, update: ${'['.repeat(300)}${']'.repeat(300)} }]`, 'more than 200 levels deep'],
    [
      `a: &a [x, x, x, x, x, x, x, x, x]\n${Array.from({ length: 9 }, (_, i) => `${'bcdefghij'[i]!}: &${'bcdefghij'[i]!} [${Array.from({ length: 9 }, () => `*${'abcdefghi'[i]!}`).join()}]`).join('\n')}`,
      'not valid YAML',
    ],
  ])('refuses %s', (text, message) => {
    expect(() => parseOverlay(text, 'mine.yaml')).toThrow(message);
    expect(({} as { a?: number }).a).toBeUndefined();
  });

  it('takes JSON', () => {
    const text = JSON.stringify({
      overlay: '1.1.0',
      info: { title: 'T', version: '1' },
      actions: [{ target: '$', update: {} }],
    });
    const [action] = parseOverlay(text, 'mine.json').actions;
    expect(action).toMatchObject({ target: '$', kind: 'update', value: {} });
    expect(action!.atOf()).toBe('mine.json:1');
  });
});
