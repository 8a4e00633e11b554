import { CAPABILITY_NAMES, type Capability } from '../../catalog/capabilities.js';
import { didYouMean, listWords } from '../../internal/list-words.js';
import { findCapability, suggestCapabilities } from '../../validate/capability-names.js';
import { UsageError } from '../usage-error.js';

/** Reads a value of `--can`, in any case, with dashes, underscores or spaces. */
export function readCapability(name: string): Capability {
  const found = findCapability(name);
  if (found) return found;
  const hint = didYouMean(suggestCapabilities(name));
  throw new UsageError(`unknown capability ${name}${hint || ';'} --can takes ${listWords(CAPABILITY_NAMES, 'or')}`);
}
