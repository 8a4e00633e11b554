import { UnigenError } from '../../errors/errors.js';

/** A contract with overlays that can't be used. */
export class ContractError extends UnigenError {
  static override readonly label = 'ContractError';

  /** @param problems What is wrong, one line each: where, and the rule. */
  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
  }
}
