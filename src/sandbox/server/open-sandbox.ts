import type { SandboxOptions } from '../options.js';
import { createSandbox, type Sandbox } from '../sandbox.js';
import { StateFile } from './state-file.js';

/** A sandbox, and the file that stores its state if it has one. */
export interface OpenSandbox {
  sandbox: Sandbox;
  stateFile?: StateFile;
}

/**
 * A sandbox that continues from a state file and stores its changes in it.
 *
 * @param path If omitted, nothing is stored.
 * @throws Error if the file is not a state file, can't be read, or is in use.
 */
export function openSandbox(path: string | undefined, options: SandboxOptions): OpenSandbox {
  if (path === undefined) return { sandbox: createSandbox(options) };
  const stateFile = new StateFile(path);
  let sandbox: Sandbox | undefined;
  try {
    const { note } = stateFile;
    const { onChange } = options;
    const created = createSandbox({
      ...options,
      restore: stateFile.changes(),
      onChange: onChange
        ? (change) => {
            note(change);
            onChange(change);
          }
        : note,
    });
    sandbox = created;
    stateFile.begin(() => created.snapshot());
    return { sandbox, stateFile };
  } catch (error) {
    void sandbox?.close();
    stateFile.close();
    throw error;
  }
}
