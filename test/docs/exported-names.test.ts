import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

// Every name that the package exports has JSDoc, its public members too, and every function and class an example.

const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, unknown> };
const entryPoints = Object.values(exports)
  .flatMap((entry) => (typeof entry === 'object' && entry !== null ? Object.values(entry) : []))
  .filter((path): path is string => typeof path === 'string' && path.endsWith('.js'))
  .map((path) => path.replace('./dist/', '').replace(/\.js$/, '.ts'));

const { options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile('tsconfig.json', (file) => ts.sys.readFile(file)).config,
  ts.sys,
  '.',
);
const program = ts.createProgram(
  entryPoints.map((path) => resolve(path)),
  options,
);
const checker = program.getTypeChecker();

/** The names that an entry point exports, what they refer to, and whether as types alone. */
function exportsOf(entryPoint: string): { name: string; symbol: ts.Symbol; isType: boolean }[] {
  const module = checker.getSymbolAtLocation(program.getSourceFile(resolve(entryPoint))!)!;
  return checker.getExportsOfModule(module).map((symbol) => ({
    name: symbol.name,
    symbol: symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol,
    isType: symbol.declarations?.some((node) => ts.isExportSpecifier(node) && isTypeOnly(node)) ?? false,
  }));
}

function isTypeOnly(node: ts.ExportSpecifier): boolean {
  return node.isTypeOnly || node.parent.parent.isTypeOnly;
}

function isDocumented(symbol: ts.Symbol): boolean {
  return symbol.getDocumentationComment(checker).length > 0;
}

function isInternal(symbol: ts.Symbol): boolean {
  return symbol.getJsDocTags().some(({ name }) => name === 'internal');
}

/** Public members of a class, an interface or an object type of our own, at any depth of nested object types. */
function membersOf(symbol: ts.Symbol, path: string): [path: string, symbol: ts.Symbol][] {
  const own = (symbol.declarations ?? []).filter((declaration) => isOurs(declaration)).flatMap(memberNodes);
  return own.flatMap((node) => {
    const member = checker.getSymbolAtLocation(node.name!);
    if (!member || isInternal(member)) return [];
    const at = `${path}.${member.name}`;
    const nested = ts.isPropertySignature(node) || ts.isPropertyDeclaration(node) ? node.type : undefined;
    const inner = nested && ts.isTypeLiteralNode(nested) ? nested.members : [];
    const deeper = [...inner].flatMap((one): [string, ts.Symbol][] => {
      const found = one.name && checker.getSymbolAtLocation(one.name);
      return found ? [[`${at}.${found.name}`, found]] : [];
    });
    return [[at, member], ...deeper];
  });
}

function isOurs(declaration: ts.Node): boolean {
  return declaration.getSourceFile().fileName.startsWith(resolve('src'));
}

function memberNodes(declaration: ts.Declaration): (ts.TypeElement | ts.ClassElement)[] {
  if (ts.isInterfaceDeclaration(declaration)) return [...declaration.members].filter(({ name }) => name);
  if (ts.isTypeAliasDeclaration(declaration) && ts.isTypeLiteralNode(declaration.type)) {
    return [...declaration.type.members].filter(({ name }) => name);
  }
  if (!ts.isClassDeclaration(declaration)) return [];
  return [...declaration.members].filter(
    (member) =>
      member.name &&
      !ts.isPrivateIdentifier(member.name) &&
      !(ts.getCombinedModifierFlags(member) & (ts.ModifierFlags.Private | ts.ModifierFlags.Override)),
  );
}

describe.each(entryPoints)('%s', (entryPoint) => {
  const names = exportsOf(entryPoint);

  it('documents every name and every member', () => {
    expect(names.length).toBeGreaterThan(0);
    const missing = names.flatMap(({ name, symbol }) => {
      if (!symbol.declarations?.some(isOurs)) return [];
      return [[name, symbol] as const, ...membersOf(symbol, name)]
        .filter(([, one]) => !isDocumented(one))
        .map(([path]) => path);
    });
    expect(missing.join(', ')).toBe('');
  });

  it('has an example for every function and class', () => {
    const callable = names.filter(({ symbol, isType }) => {
      const kinds = ts.SymbolFlags.Function | ts.SymbolFlags.Class;
      return !isType && symbol.flags & kinds && symbol.declarations?.some(isOurs) && !isErrorClass(symbol);
    });
    const missing = callable.filter(({ symbol }) => !symbol.getJsDocTags().some(({ name }) => name === 'example'));
    expect(missing.map(({ name }) => name).join(', ')).toBe('');
  });
});

/** Errors are caught, not constructed. */
function isErrorClass(symbol: ts.Symbol): boolean {
  return symbol.name.endsWith('Error');
}
