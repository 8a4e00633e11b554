import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ContractFiles } from '../../scripts/files/contract-files.js';
import { todoProblems } from '../../scripts/files/todos.js';
import { unlistedBranches } from '../../scripts/files/unlisted-branches.js';
import { CAPABILITY_KINDS } from '../../src/generate/checks/capability-kinds.js';
import { EXTENSIONS } from '../../src/generate/checks/extensions.js';

const VEO = 'spec/unifically/models/google/veo-3.1.yaml';
const CORPUS = 'test/contract/corpus/unifically/google-veo-3.1.yaml';

describe('the files of the contract', () => {
  it('leave nothing to do, and list every model', () => {
    const files = new ContractFiles('.');
    expect(todoProblems(files)).toEqual([]);
    expect(unlistedBranches(files)).toEqual([]);
  });

  it('are named with the line of what is left to do, in comments and in cases too', () => {
    const files = new ContractFiles('.');
    files.set(VEO, `# Veo: TODO: what the models are.\n${files.text(VEO)}`);
    files.set(CORPUS, `${files.text(CORPUS)}# TODO: cases of another model\n`);
    const lines = files.text(CORPUS).split('\n').length - 1;
    expect(todoProblems(files)).toEqual([
      `${VEO}:1: still to do: what the models are.`,
      `${CORPUS}:${lines}: still to do: cases of another model`,
    ]);
  });

  it('are named with a model that no union lists', () => {
    const files = new ContractFiles('.');
    files.set(VEO, `${files.text(VEO)}\nGoogleNoneTask: { type: object }\n`);
    expect(unlistedBranches(files)).toEqual([
      `${VEO}: GoogleNoneTask is listed neither under \`oneOf\` nor under \`mapping\` of spec/unifically/schemas/create-task-request.yaml`,
    ]);
  });
});

describe('spec/extensions.md has', () => {
  const text = readFileSync('spec/extensions.md', 'utf8');

  it('the keys that the checks know, and where they may be', () => {
    const words: [RegExp, string[]][] = [
      [/request branch/, ['branch', 'union']],
      [/parameters/, ['schema', 'branch']],
      [/operation/, ['operation']],
      [/any part/, ['branch', 'union', 'schema', 'operation', 'root', 'info', 'tag', 'other']],
      [/`info`/, ['info']],
      [/root/, ['root', 'tag']],
    ];
    const rows = text.matchAll(/^\| ([^|]+) \| (\[`x-[^|]+) \|$/gm);
    const documented = [...rows].flatMap(([, where, keys]) => {
      const [, places] = words.find(([pattern]) => pattern.test(where!))!;
      return [...keys!.matchAll(/`(x-[\w-]+)`/g)].map(([, key]) => [key!, places] as const);
    });
    expect(documented.length).toBeGreaterThan(20);
    expect(Object.fromEntries(documented)).toEqual(EXTENSIONS);
  });

  it('the kinds of models that each capability is for', () => {
    const rows = text.matchAll(/^\| `([\w-]+)` \| ([\w, ]+) \| [^|]+ \|$/gm);
    const documented = [...rows].map(([, name, kinds]) => [name!, kinds!.split(', ')] as const);
    expect(Object.fromEntries(documented)).toEqual(CAPABILITY_KINDS);
  });
});
