import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The commit that the working tree is compared with. */
export type Base = { ref: string; reason: string };

/** Branches that changes are made from, the first that exists counts. */
const MAIN_BRANCHES = ['origin/HEAD', 'origin/main', 'main'];

/** What earlier versions of a folder are read from. */
export interface Repository {
  /**
   * The last tag; if there is none, where this branch left the main one; on the main branch, the commit before.
   *
   * @returns Why there is nothing to compare with, if there is nothing.
   */
  findBase(): Promise<Base | string>;
  /** The tags with their dates, such as `2026-11-21`, the newest first; empty without a repository. */
  tags(): Promise<{ name: string; date: string }[]>;
  /** A file as a commit has it; undefined if it has none. */
  fileAt(ref: string, path: string): Promise<string | undefined>;
  /** The full name of a commit; undefined if there is no such one. */
  commitOf(ref: string): Promise<string | undefined>;
}

/** The git repository of a folder. */
export function createRepository(folder: string): Repository {
  const git = async (...args: string[]): Promise<string | undefined> => {
    try {
      const { stdout } = await run('git', args, { cwd: folder, maxBuffer: 256 * 1024 * 1024 });
      return args[0] === 'show' ? stdout : stdout.trim();
    } catch {
      return undefined;
    }
  };
  return {
    async findBase() {
      const head = await git('rev-parse', '--verify', '--quiet', 'HEAD');
      if (head === undefined) return 'this is not a git repository, or it has no commit';
      const tag = await git('describe', '--tags', '--abbrev=0');
      if (tag !== undefined) return { ref: tag, reason: 'the last tag' };
      for (const branch of MAIN_BRANCHES) {
        const base = await git('merge-base', 'HEAD', branch);
        if (base === undefined) continue;
        if (base !== head) return { ref: base, reason: `where this branch left ${branch}` };
        break;
      }
      const parent = await git('rev-parse', '--verify', '--quiet', 'HEAD~1');
      return parent === undefined
        ? 'there is no tag, and the commit before is not in this clone'
        : { ref: parent, reason: 'the commit before, since there is no tag' };
    },
    async tags() {
      const format = '--format=%(refname:strip=2) %(creatordate:short)';
      const lines = await git('for-each-ref', '--sort=-creatordate', format, 'refs/tags');
      return (lines ?? '').split('\n').flatMap((line) => {
        const [, name, date] = /^(\S+) (\S+)$/.exec(line) ?? [];
        return name === undefined || date === undefined ? [] : [{ name, date }];
      });
    },
    fileAt: (ref, path) => git('show', `${ref}:./${path}`),
    commitOf: (ref) => git('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`),
  };
}
