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

/** Stands for a key that the sandbox was started with: nobody is shown those. */
const OWN_KEY = 'YOUR_KEY';

/** The key of examples for a sandbox: one that works, or what stands for one. */
export const exampleKey = ({ ownKeys }: Pick<ModeInfo, 'ownKeys'>): string => (ownKeys ? OWN_KEY : 'any');

/** @throws ControlError if requests are passed on to the live APIs, for which the call makes no sense. */
export function refuseForRecorder({ mode }: ModeInfo, why: string): void {
  if (mode === 'record') throw new ControlError(`This is a recorder of the live APIs. ${why}`, 409);
}
