import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { lstat, mkdir, mkdtemp, readdir, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { UnigenError } from '../../errors/errors.js';
import { withStandardExamples } from '../../contract/document/standard-examples.js';
import type { Document } from '../../contract/document/types.js';
import { ContractError } from '../checks/contract-error.js';
import { contractProblems } from '../checks/contract-problems.js';
import { problemText } from '../checks/problem.js';
import { actionOf } from '../overlay/action-of.js';
import { applyOverlay, type OverlayChange, type Warn } from '../overlay/apply-overlay.js';
import { loadOverlay } from '../overlay/load-overlay.js';
import type { Overlay } from '../overlay/overlay.js';
import { withModelCounts } from '../model-counts.js';
import { overlaidModels } from '../overlay/overlaid-models.js';
import { compiledToo } from './compiled-too.js';
import { leftOutRemark } from './installed-overlays.js';
import { BASE_FILE, packageLayout, type PackageLayout } from './package-layout.js';
import { linkDependencies, readManifest, writeEnvironment } from './write-environment.js';

/** Environments that are kept for the next run. */
const MAX_CACHED = 5;

/** The contract after the overlays were applied. */
interface OverlaidContract {
  base: Document;
  document: Document;
  overlays: Overlay[];
  changes: OverlayChange[];
}

/**
 * Writes an environment for a project: the whole package, with the models, parameters and values that overlays add to
 * the contract. An earlier environment at the same place is replaced at once, and only if the new one is complete.
 *
 * @param files Paths of the overlays, which are applied in order.
 * @param out Path of the folder; a link stands for the folder that it leads to.
 * @param warn Called with a sentence about each part of an overlay that has no effect, before an error that it may
 *   explain, and with other remarks.
 * @returns The folder.
 * @throws UnigenError if an overlay can't be read or applied, the contract is invalid with it, or the folder holds
 *   anything else.
 */
export async function generateEnvironment(files: string[], out: string, warn: Warn): Promise<string> {
  const folder = await folderAt(resolve(out));
  await assertReplaceable(folder);
  const layout = packageLayout();
  const contract = await overlaidContract(layout, files, warn);
  await mkdir(dirname(folder), { recursive: true });
  await build(folder, layout, contract, true);
  const remark = await compiledToo(folder);
  if (remark !== undefined) warn(remark);
  return folder;
}

/**
 * The module of an environment that is made for this run, or was made for an earlier one with the same overlays.
 *
 * @param module Path of the module below `src/`, without its extension.
 * @returns The URL of the module.
 */
export async function environmentModule(files: string[], module: string, warn?: Warn): Promise<string> {
  const layout = packageLayout();
  const contract = await overlaidContract(layout, files, warn);
  const { version } = await readManifest(layout.root);
  const key = createHash('sha256');
  for (const part of [version, layout.root, contract.document]) key.update(JSON.stringify(part));
  const folder = join(cacheFolder(), `overlay-${key.digest('hex').slice(0, 16)}${layout.extension.replace('.', '-')}`);
  if (!existsSync(folder)) {
    await mkdir(dirname(folder), { recursive: true, mode: 0o700 });
    await build(folder, layout, contract, false);
    await prune(dirname(folder));
  }
  const path = join(folder, layout.code, 'src', `${module}${layout.extension}`);
  return pathToFileURL(path).href;
}

/** The contract of the published package with overlays. */
export async function contractWith(files: string[], warn: Warn): Promise<Document> {
  return checkedDocument(await overlaidContract(packageLayout(), files, warn));
}

/** Builds in a folder next to the target and then moves the result, so that nothing is half-written. */
async function build(
  folder: string,
  layout: PackageLayout,
  contract: OverlaidContract,
  complete: boolean,
): Promise<void> {
  const { base, overlays, changes } = contract;
  const document = checkedDocument(contract);
  const temporary = await mkdtemp(`${folder}-`);
  // Other users may read the result, as the umask says; `mkdtemp` makes folders that only the owner can read.
  const made = join(temporary, 'unigen');
  try {
    await mkdir(made);
    const sources = overlays.map(({ source }) => source);
    const overlaid = overlaidModels(base, document, changes);
    await writeEnvironment(made, layout, { base, document, overlays: sources, overlaid, types: complete });
    // An installed environment resolves its dependencies in the project.
    if (!complete) await linkDependencies(made, layout);
    await rm(folder, { recursive: true, force: true });
    await rename(made, folder);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

async function overlaidContract({ root }: PackageLayout, files: string[], warn?: Warn): Promise<OverlaidContract> {
  const stored = existsSync(join(root, BASE_FILE)) ? BASE_FILE : 'generated/openapi.json';
  const base = JSON.parse(await readFile(join(root, stored), 'utf8')) as Document;
  const { unigen } = await readManifest(root);
  const remark = leftOutRemark(unigen?.overlays ?? [], files);
  if (remark !== undefined) warn?.(remark);
  const overlays = await Promise.all(files.map(loadOverlay));
  let document = base;
  const changes: OverlayChange[] = [];
  for (const overlay of overlays) {
    const applied = applyOverlay(document, overlay, warn);
    document = applied.document;
    changes.push(...applied.changes);
  }
  return { base, document, overlays, changes };
}

/**
 * The contract with overlays, complete.
 *
 * @throws ContractError with a line for each thing that is wrong with it, which begins with the action that caused it.
 */
function checkedDocument({ base, document, changes }: OverlaidContract): Document {
  const found = contractProblems(document, base).map((problem) => ({
    place: actionOf(document, problem, changes),
    problem,
  }));
  const inOrder = found.sort((one, other) => (one.place?.index ?? -1) - (other.place?.index ?? -1));
  const lines = inOrder.map(({ place, problem }) => (place ? `${place.at}: ` : '') + problemText(problem));
  if (lines.length > 0) throw new ContractError(lines);
  return withModelCounts(withStandardExamples(document));
}

/** Removes all but the newest environments of a cache folder: each edit of an overlay makes another one. */
async function prune(cache: string): Promise<void> {
  const names = (await readdir(cache)).filter((name) => name.startsWith('overlay-'));
  const dated = await Promise.all(
    names.map(async (name) => ({ path: join(cache, name), time: (await stat(join(cache, name))).mtimeMs })),
  );
  const old = dated.sort((one, other) => other.time - one.time).slice(MAX_CACHED);
  await Promise.all(old.map(({ path }) => rm(path, { recursive: true, force: true })));
}

/**
 * The folder that a link leads to, such as `node_modules/unigen` after `npm install ./unigen-env`: replacing the link
 * itself would leave two environments that differ.
 */
async function folderAt(path: string): Promise<string> {
  const entry = await lstat(path).catch(() => undefined);
  if (!entry?.isSymbolicLink()) return path;
  try {
    return await realpath(path);
  } catch (cause) {
    throw new UnigenError(`${path} is a link to a folder that does not exist: remove it or choose another folder`, {
      cause,
    });
  }
}

/** Only an earlier environment, or an empty folder, may be replaced. */
async function assertReplaceable(folder: string): Promise<void> {
  if (!existsSync(folder)) return;
  if (!(await stat(folder)).isDirectory()) throw new UnigenError(`${folder} is a file: choose a folder`);
  if ((await readdir(folder)).length === 0) return;
  const { unigen } = await readManifest(folder).catch(() => ({ unigen: undefined }));
  if (!unigen)
    throw new UnigenError(`${folder} is not empty and was not made by \`unigen generate\`: choose another folder`);
}

/** A folder of this user's own: others must not be able to place code there. */
function cacheFolder(): string {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  const caches = XDG_CACHE_HOME ?? LOCALAPPDATA ?? join(homedir(), '.cache');
  return join(caches, 'unigen');
}
