import { createRequire } from 'node:module';

/** The version of this package. */
export function packageVersion(): string {
  // The package's own name resolves from the sources and from the build alike.
  return (createRequire(import.meta.url)('unigen/package.json') as { version: string }).version;
}
