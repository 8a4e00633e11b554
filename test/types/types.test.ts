import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { models } from '../../generated/models.js';

const FILE = 'test/types/modes.ts';
const { options } = ts.parseJsonConfigFileContent(ts.readConfigFile('tsconfig.json', ts.sys.readFile).config, ts.sys, '.');

/** The compiler's language service over one file that is not on disk. */
function serviceFor(file: string, text: string): ts.LanguageService {
  const own = (name: string) => name === file;
  return ts.createLanguageService({
    ...ts.sys,
    useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file],
    getScriptVersion: () => '1',
    getScriptSnapshot: (name) => {
      const content = own(name) ? text : ts.sys.readFile(name);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => own(name) || ts.sys.fileExists(name),
  });
}

/** What an editor offers at each `/*here*\/` of a file in this folder. */
function completions(text: string): string[][] {
  const file = resolve('test/types/editor.ts');
  const service = serviceFor(file, text);
  return [...text.matchAll(/\/\*here\*\//g)].map(
    ({ index }) => service.getCompletionsAtPosition(file, index, {})?.entries.map(({ name }) => name) ?? [],
  );
}

/** What the compiler finds wrong in a snippet at the root of the project. */
function problems(text: string): string[] {
  const file = resolve('snippet.ts');
  const service = serviceFor(file, text);
  return [...service.getSyntacticDiagnostics(file), ...service.getSemanticDiagnostics(file)]
    .filter(({ code }) => code !== UNUSED)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

/** "declared but never read": a snippet shows names without using them. */
const UNUSED = 6133;

describe('the generated types', () => {
  it('take what the contract takes and refuse what it refuses, at compile time', () => {
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

  it('complete model ids and the members of the chosen model in an editor', () => {
    const [ids, members] = completions(`
      import { createUnificallyClient } from 'unigen/raw';
      const client = createUnificallyClient({ apiKey: '' });
      void client.POST('/v1/tasks', { body: { model: '/*here*/' } });
      void client.POST('/v1/tasks', { body: { model: 'google/veo-3.1-fast', input: { prompt: '', /*here*/ } } });
    `);
    expect(ids).toEqual(expect.arrayContaining(models.filter(({ api }) => api === 'unifically').map(({ id }) => id)));
    expect(members?.sort()).toEqual([
      'aspect_ratio', 'duration', 'end_image_url', 'reference_image_urls', 'seed', 'start_image_url', 'voice',
    ]);
  }, 60_000);

  it('compile every snippet of the README', () => {
    const snippets = [...readFileSync('README.md', 'utf8').matchAll(/```ts\n([^]*?)```/g)].map((match) => match[1]!);
    expect(snippets.length).toBeGreaterThan(0);
    for (const snippet of snippets) expect(problems(snippet), snippet).toEqual([]);
    expect(problems('const wrong: number = true;')).toHaveLength(1);
  }, 60_000);
});
