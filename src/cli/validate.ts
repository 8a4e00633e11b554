import type { RequestValidator } from '../client/options.js';

/** Checks requests against the contract; the rules are loaded with the first request. */
export function validatorFor(): RequestValidator {
  return async (api, body) => {
    const { validateRequest } = await import('../validate/index.js');
    return validateRequest(api, body);
  };
}
