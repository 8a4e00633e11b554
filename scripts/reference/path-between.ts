import { posix } from 'node:path';

/** The relative path that leads from a file of the site to another; both from the root of the site. */
export const pathBetween = (from: string, to: string): string => posix.relative(posix.dirname(from), to);
