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
  /** What an editor offers at each `/*here*\/` of a file. */
  completions(text: string): string[][];
  /** What the compiler finds wrong in a file, one text an error. */
  problems(text: string): string[];
}

/**
 * The compiler's language service over one file at the root of the project that is not on disk. It keeps what it has
 * read, so that a second question is answered in milliseconds.
 */
export function startCompiler(): Compiler {
  const file = resolve('snippet.ts');
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
  const open = (content: string) => {
    text = content;
    version++;
  };
  return {
    completions(content) {
      open(content);
      return [...content.matchAll(/\/\*here\*\//g)].map(
        ({ index }) => service.getCompletionsAtPosition(file, index, {})?.entries.map(({ name }) => name) ?? [],
      );
    },
    problems(content) {
      open(content);
      return [...service.getSyntacticDiagnostics(file), ...service.getSemanticDiagnostics(file)]
        .filter(({ code }) => code !== UNUSED)
        .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
    },
  };
}

/** What the compiler finds wrong in a file on disk, each with its line. */
export function check(file: string): string[] {
  return ts.getPreEmitDiagnostics(ts.createProgram([file], options)).map((diagnostic) => {
    const line = diagnostic.file?.getLineAndCharacterOfPosition(diagnostic.start ?? 0).line ?? 0;
    return `${diagnostic.file?.fileName}:${line + 1} ${ts.flattenDiagnosticMessageText(diagnostic.messageText, ' ')}`;
  });
}
