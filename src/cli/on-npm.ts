import { packageVersion } from './version.js';

/** Whether npm has this package. Before, nobody is sent there for it, since anybody could take its name. */
export const ON_NPM = false as boolean;

/** How commands for people name this package. */
export const packageName = (): string => (ON_NPM ? 'unigen' : `/path/to/unigen-${packageVersion()}.tgz`);
