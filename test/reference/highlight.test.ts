import { spawnSync } from 'node:child_process';
import { marked } from 'marked';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import { readGuides } from '../../scripts/reference/guides/read-guides.js';
import { tokensOf } from '../../src/reference/samples/highlight.js';
import { sampleCode } from '../../src/reference/samples/samples.js';
import { examples, reference } from './models.js';
import { noPython } from './python.js';

// The compilers of both languages say where the strings are.

type Range = [start: number, end: number];

let blocks: Map<'typescript' | 'python', string[]>;
beforeAll(async () => {
  const inGuides = (await readGuides(reference)).flatMap(({ text }) =>
    marked.lexer(text).flatMap((token) => (token.type === 'code' ? [token as { lang?: string; text: string }] : [])),
  );
  const all = (language: 'typescript' | 'python', names: string[]) => [
    ...inGuides.filter(({ lang = '' }) => names.includes(lang)).map(({ text }) => text),
    ...examples.map(({ model, example }) => sampleCode(language, { model, body: example.body })),
  ];
  blocks = new Map([
    ['typescript', all('typescript', ['ts', 'js'])],
    ['python', all('python', ['python'])],
  ]);
});

/** Where the parts of code are that have the colour of a string. */
function colouredStrings(language: 'typescript' | 'python', code: string): Range[] {
  let at = 0;
  return tokensOf(language, code).flatMap(({ text, kind }): Range[] => {
    at += text.length;
    return kind === 'string' ? [[at - text.length, at]] : [];
  });
}

/** The strings of TypeScript that are no names of properties; a template is one, with all that is in it. */
function typescriptStrings(code: string): Range[] {
  const source = ts.createSourceFile('block.ts', code, ts.ScriptTarget.Latest, true);
  const found: Range[] = [];
  const visit = (node: ts.Node): void => {
    const isString =
      ts.isStringLiteral(node) || ts.isTemplateExpression(node) || ts.isNoSubstitutionTemplateLiteral(node);
    const isName = ts.isPropertyAssignment(node.parent) && node.parent.name === node;
    if (!isString) return ts.forEachChild(node, visit);
    if (!isName) found.push([node.getStart(source), node.end]);
  };
  ts.forEachChild(source, visit);
  return found;
}

/** The strings of Python programs that are no keys of a dictionary, as columns of their lines. */
const READ_STRINGS = `
import io, json, sys, tokenize
found = []
for source in json.load(sys.stdin):
    lines = [0]
    for line in source.splitlines(True):
        lines.append(lines[-1] + len(line))
    tokens = [t for t in tokenize.generate_tokens(io.StringIO(source).readline) if t.type not in (tokenize.NL, tokenize.COMMENT)]
    strings = []
    for before, token, after in zip(tokens, tokens[1:], tokens[2:]):
        if token.type == tokenize.STRING and not (after.string == ":" and before.string in "{,"):
            strings.append([lines[token.start[0] - 1] + token.start[1], lines[token.end[0] - 1] + token.end[1]])
    found.append(strings)
json.dump(found, sys.stdout)
`;

function pythonStrings(programs: string[]): Range[][] {
  // The first token needs one before it.
  const input = JSON.stringify(programs.map((code) => `pass\n${code}`));
  const { stdout, stderr, status } = spawnSync('python3', ['-c', READ_STRINGS], {
    input,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(stderr);
  return (JSON.parse(stdout) as Range[][]).map((ranges) => ranges.map(([start, end]) => [start - 5, end - 5]));
}

const textsOf = (code: string, ranges: Range[]) => ranges.map(([start, end]) => code.slice(start, end));

describe('every string of a code block has the colour of strings', () => {
  it('in TypeScript and JavaScript', () => {
    for (const code of blocks.get('typescript')!)
      expect(textsOf(code, colouredStrings('typescript', code)), code).toEqual(textsOf(code, typescriptStrings(code)));
  });

  it.skipIf(noPython)('in Python', () => {
    const programs = blocks.get('python')!;
    for (const [index, strings] of pythonStrings(programs).entries()) {
      const code = programs[index]!;
      expect(textsOf(code, colouredStrings('python', code)), code).toEqual(textsOf(code, strings));
    }
  });

  it('and what follows `?` or `==` is no name of a property', () => {
    expect(textsOf(`a ? 'b' : 'c'`, colouredStrings('typescript', `a ? 'b' : 'c'`))).toEqual([`'b'`, `'c'`]);
    expect(textsOf('if a == "b":', colouredStrings('python', 'if a == "b":'))).toEqual(['"b"']);
  });
});
