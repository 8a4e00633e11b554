import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import ts from 'typescript';

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  verbatimModuleSyntax: true,
  strict: true,
  skipLibCheck: true,
  types: [],
};

/** The JavaScript of a generated module. */
export function transpile(source: string, fileName: string): string {
  return ts.transpileModule(source, { compilerOptions: { ...options, module: ts.ModuleKind.ESNext }, fileName })
    .outputText;
}

/**
 * Compiles generated modules with their types. They import types of the package, which must be in place.
 *
 * @param folder The folder of `generated/`.
 * @param modules Source texts by file name below `folder`.
 */
export async function compileWithTypes(folder: string, modules: Record<string, string>): Promise<void> {
  const sources = Object.entries(modules).map(([name, text]) => [join(folder, name), text] as const);
  await Promise.all(
    sources.map(async ([path, text]) => {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text);
    }),
  );
  const names = sources.map(([path]) => path);
  // The generators' own tests check the types; here that would take most of the time. To read the types of browsers takes
  // as long as all the rest, and what is generated uses none of them.
  ts.createProgram(names, { ...options, lib: ['lib.es2022.d.ts'], declaration: true, noCheck: true }).emit();
  await Promise.all(names.map((path) => rm(path)));
}
