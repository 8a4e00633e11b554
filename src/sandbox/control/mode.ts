import { accountIdOf } from '../account-id.js';
import { ControlError } from './control-error.js';

/** Who responds to requests. */
export interface ModeInfo {
  /**
   * `sandbox`: the sandbox itself; `replay`: recorded requests get their recorded responses; `record`: requests are passed
   * on to the live APIs.
   */
  mode: 'sandbox' | 'record' | 'replay';
  /** Origins of the live APIs that requests are passed on to; only while it records. */
  upstream?: string[];
  /** Whether creates and uploads are passed on, which cost money; only while it records. */
  allowCreates?: boolean;
  /** Set if only the keys work that the sandbox was started with; any other is refused. */
  ownKeys?: true;
}

export function modeOf(
  recorder: { origins: string[]; allowsCreates: boolean } | undefined,
  isReplay: boolean,
  hasKeys: boolean,
): ModeInfo {
  if (!recorder) return { mode: isReplay ? 'replay' : 'sandbox', ...(hasKeys && { ownKeys: true }) };
  return { mode: 'record', upstream: recorder.origins, allowCreates: recorder.allowsCreates };
}

/** Stands for a key that nobody is shown, such as one that the sandbox was started with. */
export const OWN_KEY = 'YOUR_KEY';
/** The key of all examples. */
export const EXAMPLE_KEY = 'any';

/** The key of examples for a sandbox: one that works, or what stands for one. */
export const exampleKey = ({ ownKeys }: Pick<ModeInfo, 'ownKeys'>): string => (ownKeys ? OWN_KEY : EXAMPLE_KEY);

/**
 * The key in copies of an account's requests: that of the examples if it is the account's, else what stands for its key,
 * of which only a digest is stored. Another key would have the copy run on another account.
 */
export const copyKeyOf = (account: string | undefined, mode: Pick<ModeInfo, 'ownKeys'>): string =>
  account === undefined || account === accountIdOf(EXAMPLE_KEY) ? exampleKey(mode) : OWN_KEY;

/** @throws ControlError if requests are passed on to the live APIs, for which the call makes no sense. */
export function refuseForRecorder({ mode }: ModeInfo, why: string): void {
  if (mode === 'record') throw new ControlError(`This is a recorder of the live APIs. ${why}`, 409);
}
