import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { documentsOf, type Documents } from './support/documents.js';
import { execute } from './support/execute.js';
import { installInto } from './support/install.js';
import { whySkipped } from './support/languages.js';
import { CLIENTS, runScenario } from './support/scenario.js';
import { guideOf } from './support/guide.js';
import { tableOf, type Outcome } from './support/table.js';
import { LANGUAGES, type InteropTool } from './support/tool.js';

// `npm run interop [tool…]`: generates, compiles and runs clients made by other people's tools against the sandbox.
// `--write` writes the guide. `--portable DIR` takes other versions of the portable documents.

const HERE = fileURLToPath(new URL('.', import.meta.url));
const TOOLS_FOLDER = join(HERE, '.tools');
const GUIDE = join(HERE, '../../spec/interop.md');

// The commands that run are in groups of their own, and are stopped on `exit`.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

try {
  await main();
} catch (error) {
  console.error(`interop: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}

async function main(): Promise<void> {
  const { values: flags, positionals: names } = parseArgs({
    allowPositionals: true,
    options: { write: { type: 'boolean' }, portable: { type: 'string' } },
  });
  const all = await loadTools();
  const unknown = names.filter((name) => !all.some((tool) => tool.name === name));
  if (unknown.length > 0)
    throw new Error(`unknown tool ${unknown.join(', ')}; there are ${all.map(({ name }) => name).join(', ')}`);
  if (flags.write && names.length > 0) throw new Error('--write takes no tools: the guide has all of them');
  const documents = documentsOf(flags.portable);

  const outcomes: Outcome[] = [];
  for (const tool of all.filter(({ name }) => names.length === 0 || names.includes(name))) {
    process.stdout.write(`${tool.name} ${tool.version} … `);
    const outcome = await outcomeOf(tool, documents);
    outcomes.push(outcome);
    console.log(
      `${outcome.result}, ${Math.round(outcome.ms / 1000)} s${outcome.message ? `\n${outcome.message}` : ''}`,
    );
  }
  console.log(`\n${tableOf(outcomes)}`);
  const withResult = (wanted: Outcome['result']) =>
    outcomes.filter(({ result }) => result === wanted).map(({ tool }) => tool.name);
  const [failed, skipped] = [withResult('failed'), withResult('skipped')];
  if (failed.length > 0) throw new Error(`failed: ${failed.join(', ')}`);
  if (!flags.write) return;
  if (skipped.length > 0) throw new Error(`the guide is not written, since these were skipped: ${skipped.join(', ')}`);
  await writeFile(GUIDE, guideOf(outcomes));
}

async function loadTools(): Promise<InteropTool[]> {
  const files = (await readdir(join(HERE, 'tools'))).filter((file) => file.endsWith('.ts')).sort();
  const tools = await Promise.all(
    files.map(async (file) => ((await import(`./tools/${file}`)) as { default: InteropTool }).default),
  );
  return LANGUAGES.flatMap((language) => tools.filter((tool) => tool.language === language));
}

async function outcomeOf(tool: InteropTool, documents: Documents): Promise<Outcome> {
  const startedAt = performance.now();
  const outcome = (result: Outcome['result'], message?: string): Outcome => ({
    tool,
    result,
    message,
    ms: performance.now() - startedAt,
  });
  const reason = whySkipped(tool);
  if (reason !== undefined) return outcome('skipped', reason);
  const folder = join(TOOLS_FOLDER, tool.name);
  const work = join(TOOLS_FOLDER, tool.name, 'work');
  try {
    await tool.install(installInto(folder));
  } catch (error) {
    return outcome('failed', `can't be installed: ${(error as Error).message}`);
  }
  try {
    await rm(work, { recursive: true, force: true });
    await mkdir(work, { recursive: true });
    await tool.run({ folder, work, clients: CLIENTS, documents, execute, scenario: runScenario });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return tool.blocked?.message.test(message) ? outcome('blocked', tool.blocked.why) : outcome('failed', message);
  }
  return tool.blocked ? outcome('failed', 'it works, although its module says that it is blocked') : outcome('works');
}
