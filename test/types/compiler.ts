import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';

const { options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile('tsconfig.json', ts.sys.readFile).config,
  ts.sys,
  '.',
);

/** "declared but never read": a snippet shows names without using them. */
const UNUSED = 6133;

export interface Compiler {
  /** What an editor offers at each `/*here*\/` of a snippet. */
  completions(text: string): string[][];
  /** What the compiler finds wrong in a snippet, one string per error. */
  problems(text: string): string[];
  /** What the compiler finds wrong in a file and in all that it imports, each with its line. */
  check(file: string): string[];
}

/**
 * The language service over one file: a snippet, which is not on disk and stands at the root of the project, or a file
 * of the project. It keeps what it has read, so that the second question is answered in milliseconds.
 */
export function startCompiler(): Compiler {
  let file = '';
  let text = '';
  let version = 0;
  const service = ts.createLanguageService({
    ...ts.sys,
    useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file],
    getScriptVersion: (name) => (name === file ? String(version) : '1'),
    getScriptSnapshot: (name) => {
      const content = name === file ? text : ts.sys.readFile(name);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => name === file || ts.sys.fileExists(name),
  });
  const open = (content: string, name = 'snippet.ts') => {
    file = resolve(name);
    text = content;
    version++;
  };
  const diagnostics = (name: string) => [
    ...service.getSyntacticDiagnostics(name),
    ...service.getSemanticDiagnostics(name),
  ];
  return {
    completions(content) {
      open(content);
      return [...content.matchAll(/\/\*here\*\//g)].map(
        ({ index }) => service.getCompletionsAtPosition(file, index, {})?.entries.map(({ name }) => name) ?? [],
      );
    },
    problems(content) {
      open(content);
      return diagnostics(file)
        .filter(({ code }) => code !== UNUSED)
        .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
    },
    check(name) {
      open(readFileSync(name, 'utf8'), name);
      const sources = service.getProgram()!.getSourceFiles();
      return sources
        .filter(({ isDeclarationFile }) => !isDeclarationFile)
        .flatMap(({ fileName }) => diagnostics(fileName))
        .map((diagnostic) => {
          const line = diagnostic.file?.getLineAndCharacterOfPosition(diagnostic.start ?? 0).line ?? 0;
          return `${diagnostic.file?.fileName}:${line + 1} ${ts.flattenDiagnosticMessageText(diagnostic.messageText, ' ')}`;
        });
    },
  };
}
