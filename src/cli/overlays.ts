import type { ProcessContext } from './context.js';
import { packageName } from './on-npm.js';
import { referenceBuilder } from './sandbox/reference-site.js';
import { valuesOf, type ParsedArgs } from './input/argv.js';
import type { OverlaidArgs } from './take-overlays.js';
import { UsageError } from './usage-error.js';

/** Runs a command line with another contract, by the same program made from that contract. */
export async function runOverlaid(
  process: ProcessContext,
  { files, argv }: OverlaidArgs,
  warn: (message: string) => void,
): Promise<number> {
  const { environmentModule } = await withPeers('--overlay', () => import('../generate/environment/environment.js'));
  const url = await withPeers('--overlay', () => environmentModule(files, 'cli/cli', warn));
  const { runCli } = (await import(url)) as { runCli: (process: ProcessContext) => Promise<number> };
  return runCli({ ...process, argv, overlays: files, buildReference: referenceBuilder(files) });
}

/** The overlays of `unigen generate`. */
export function overlayFiles(parsed: ParsedArgs): string[] {
  return valuesOf(parsed, 'overlay') ?? [];
}

/** The packages that only overlays need, so that nobody else has to install them, with the version to ask for. */
const PEERS = { 'json-p3': '', 'openapi-typescript': '', typescript: '@5', yaml: '' };

/**
 * @param peers The packages that may be missing, with the version to ask for.
 * @throws UsageError that says what to install if an optional package is missing.
 */
export async function withPeers<T>(
  what: string,
  run: () => Promise<T>,
  peers: Readonly<Record<string, string>> = PEERS,
): Promise<T> {
  try {
    return await run();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const missing = code === 'ERR_MODULE_NOT_FOUND' && Object.keys(peers).some((name) => message.includes(`'${name}'`));
    if (!missing) {
      const other = error instanceof TypeError && peers === PEERS ? await otherTypeScript() : undefined;
      if (other === undefined) throw error;
      throw new UsageError(
        `${what} needs TypeScript 5: version ${other}, which is installed, can not be used as a library: ` +
          'npm install --save-dev typescript@5; or, to keep it, ' +
          `npm install --prefix contract ${packageName()} ${packagesOf(peers).join(' ')} and \`npx --prefix contract unigen …\``,
      );
    }
    const [name, ...others] = Object.keys(peers);
    const needs = others.length > 0 ? 'some packages that are not installed' : `${name}, which is not installed`;
    throw new UsageError(`${what} needs ${needs}: ${peersCommand(import.meta.url, peers)}`);
  }
}

function packagesOf(peers: Readonly<Record<string, string>>): string[] {
  return Object.entries(peers).map(([name, version]) => name + version);
}

/** The version of the installed TypeScript if it lacks the functions that overlays need (7 and later do); else undefined. */
async function otherTypeScript(): Promise<string | undefined> {
  const { default: ts } = await import('typescript');
  return 'transpileModule' in ts ? undefined : String((ts as { version?: unknown }).version);
}

/**
 * How to get the packages: `npx` runs the program from a cache of its own, which does not have what is installed.
 *
 * @param url URL of the running module.
 */
export function peersCommand(url: string, peers: Readonly<Record<string, string>> = PEERS): string {
  const packages = packagesOf(peers);
  // The packages for overlays are development dependencies; other packages are needed at run time.
  const isForDevelopment = peers === PEERS;
  if (!url.includes('/_npx/')) return `npm install ${isForDevelopment ? '--save-dev ' : ''}${packages.join(' ')}`;
  return `npx ${[packageName(), ...packages].map((name) => `-p ${name}`).join(' ')} unigen …`;
}
