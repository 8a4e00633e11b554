import { UnigenError } from '../errors/errors.js';
import { amountOf } from '../internal/values.js';
import type { Limiter } from '../types/limiter.js';
import type { ProxyOptions } from './options.js';

/** @throws UnigenError if an option is missing, invalid or contradicts another. */
export function checkOptions(options: ProxyOptions): void {
  // Callers in plain JavaScript may pass anything.
  const given: { readonly [Name in keyof ProxyOptions]?: unknown } = options;
  const { api, models, authorize, maxCost, basePath = '' } = given;
  const rules: [isValid: boolean, message: string][] = [
    [api === 'unifically' || api === 'gateai', '`api` must be `unifically` or `gateai`'],
    [typeof models === 'function' || Array.isArray(models), '`models` must be an array of ids, or a function'],
    [
      typeof authorize === 'function' || authorize === 'public',
      "`authorize` must be a function, or 'public' to let everybody spend",
    ],
    [
      maxCost === undefined || amountOf(maxCost) !== undefined,
      '`maxCost` must be a number of US dollars of at least 0',
    ],
    [
      given.limiter === undefined || typeof (given.limiter as Limiter | null)?.bucket === 'function',
      '`limiter` must be an object with a function `bucket`',
    ],
    [!given.ownership || authorize !== 'public', '`ownership` requires an `authorize` that returns the user'],
    [!given.allowCredentials || given.allowedOrigins !== '*', '`allowCredentials` requires an array of origins'],
    [
      typeof basePath === 'string' && (basePath === '' || basePath.startsWith('/')),
      '`basePath` must start with a slash',
    ],
  ];
  const broken = rules.find(([isValid]) => !isValid);
  if (broken) throw new UnigenError(broken[1]);
}
