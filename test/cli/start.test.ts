import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The modules that are loaded with a module: all that it imports, directly or not, except types and by `import()`. */
function loadedWith(path: string, found = new Set<string>()): Set<string> {
  if (found.has(path)) return found;
  found.add(path);
  const text = readFileSync(path, 'utf8').replaceAll(/\/\*[^]*?\*\//g, '');
  const imports = text.matchAll(/^(?:import|export) (?!type\b)[^;]*?from '(\.[^']+)\.js';/gm);
  for (const [, name] of imports) loadedWith(join(path, '..', `${name}.ts`), found);
  return found;
}

describe('The program starts fast: it loads', () => {
  it.each([
    ['src/cli/cli.ts', 25],
    ['src/cli/output/help.ts', 15],
    ['src/cli/completion/print-candidates.ts', 12],
  ])('%s without the commands and the catalog', (path, most) => {
    const loaded = [...loadedWith(path)];
    expect(
      loaded.filter((one) => /^src\/cli\/(?:commands|sandbox|tasks)\/|^generated\/models|^src\/client\//.test(one)),
    ).toEqual([]);
    expect(loaded.length).toBeLessThanOrEqual(most);
  });

  it('commands by their options alone, and what they do once they run', () => {
    for (const name of ['run', 'batch', 'mcp', 'init'])
      expect(
        [...loadedWith(`src/cli/commands/${name}.ts`)].filter((one) => /\/client\/client|\/runs\//.test(one)),
      ).toEqual([]);
    expect(loadedWith('src/cli/commands/run.ts').size).toBeLessThan(40);
    // The walk follows imports at all.
    expect(loadedWith('src/cli/tasks/run-task.ts').size).toBeGreaterThan(40);
  });
});
