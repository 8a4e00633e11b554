import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const FILE = 'test/types/modes.ts';

describe('the generated types', () => {
  it('take what the contract takes and refuse what it refuses, at compile time', () => {
    const { options } = ts.parseJsonConfigFileContent(ts.readConfigFile('tsconfig.json', ts.sys.readFile).config, ts.sys, '.');
    const program = ts.createProgram([FILE], options);
    const found = ts.getPreEmitDiagnostics(program).map((diagnostic) => {
      const line = diagnostic.file?.getLineAndCharacterOfPosition(diagnostic.start ?? 0).line ?? 0;
      return `${diagnostic.file?.fileName}:${line + 1} ${ts.flattenDiagnosticMessageText(diagnostic.messageText, ' ')}`;
    });
    expect(found).toEqual([]);
    // An unneeded directive is a diagnostic itself, so each of these is a refusal that was seen.
    const directives = readFileSync(FILE, 'utf8').match(/@ts-expect-error/g) ?? [];
    expect(directives.length).toBeGreaterThan(20);
  }, 60_000);
});
