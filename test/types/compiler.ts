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
  /** Takes a snippet into the program, so that all that are asked about later are compiled in one go. */
  add(text: string): void;
  /** What an editor offers at each `/*here*\/` of a snippet. */
  completions(text: string): string[][];
  /** What the compiler finds wrong in a snippet, one string per error. */
  problems(text: string): string[];
  /** What the compiler finds wrong in a file, each with its line. */
  check(file: string): string[];
}

/**
 * A language service over snippets, which are not on disk and stand at the root of the project, or over a file of it.
 * It knows the types that one of them needed when it comes to the next.
 *
 * @param files The files of the project that it begins with.
 */
function startService(files: string[]) {
  const names = files.map((name) => resolve(name));
  const snippets = new Map<string, string>();
  const service = ts.createLanguageService({
    ...ts.sys,
    useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
    getCompilationSettings: () => options,
    getScriptFileNames: () => [...names, ...snippets.keys()],
    getScriptVersion: () => '1',
    getScriptSnapshot: (name) => {
      const content = snippets.get(name) ?? ts.sys.readFile(name);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => snippets.has(name) || ts.sys.fileExists(name),
  });
  const fileOf = new Map<string, string>();
  return {
    service,
    /** Adds a snippet if it is new, and gives its file. */
    add(text: string): string {
      const file = fileOf.get(text) ?? resolve(`snippet-${snippets.size}.ts`);
      fileOf.set(text, file);
      snippets.set(file, text);
      return file;
    },
    diagnostics: (name: string) => [...service.getSyntacticDiagnostics(name), ...service.getSemanticDiagnostics(name)],
  };
}

/** @param files The files of the project that are asked about. */
export function startCompiler(files: string[]): Compiler {
  const { service, add, diagnostics } = startService(files);
  return {
    add,
    completions(content) {
      const file = add(content);
      return [...content.matchAll(/\/\*here\*\//g)].map(
        ({ index }) => service.getCompletionsAtPosition(file, index, {})?.entries.map(({ name }) => name) ?? [],
      );
    },
    problems(content) {
      return diagnostics(add(content))
        .filter(({ code }) => code !== UNUSED)
        .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
    },
    check(name) {
      return diagnostics(resolve(name)).map((diagnostic) => {
        const line = diagnostic.file?.getLineAndCharacterOfPosition(diagnostic.start ?? 0).line ?? 0;
        return `${diagnostic.file?.fileName}:${line + 1} ${ts.flattenDiagnosticMessageText(diagnostic.messageText, ' ')}`;
      });
    },
  };
}
