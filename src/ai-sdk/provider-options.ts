import type { SharedV4Warning } from '@ai-sdk/provider';
import { ValidationError } from '../errors/errors.js';
import type { Api } from '../types/api.js';
import { nearest } from '../validate/nearest.js';
import type { UnigenCallOptions } from './provider-settings.js';

/** The names of both providers in `providerOptions`. */
const PROVIDERS: readonly string[] = ['unifically', 'gateai'] satisfies Api[];

/**
 * Splits the `providerOptions` of this provider into the parameters of the model and the options of the call.
 *
 * @throws ValidationError if the options are not an object, or if the name of the provider or `maxCost` is misspelled: a
 *   misspelled option would be ignored, and it may be the one that limits the cost.
 */
export function splitOptions(
  providerOptions: Record<string, unknown> | undefined,
  name: Api,
  { maxCost, timeout }: UnigenCallOptions,
): { given: Record<string, unknown>; own: UnigenCallOptions; warnings: SharedV4Warning[] } {
  const names = Object.keys(providerOptions ?? {});
  const other = misspelledName(names, name);
  if (other !== undefined) throw refusal(`\`providerOptions.${other}\` is not read; did you mean \`${name}\`?`);
  const options = providerOptions?.[name] ?? {};
  if (typeof options !== 'object' || Array.isArray(options))
    throw refusal(`\`providerOptions.${name}\` must be an object`);
  const all = options as Record<string, unknown> & UnigenCallOptions;
  const misspelled = Object.keys(all).find((key) => key !== 'maxCost' && /^max[-_]?cost$/i.test(key));
  if (misspelled)
    throw refusal(`\`providerOptions.${name}\` has no option \`${misspelled}\`; did you mean \`maxCost\`?`);
  const { maxCost: ownCost = maxCost, timeout: ownTimeout = timeout, ...given } = all;
  return {
    given,
    own: {
      ...(ownCost !== undefined && { maxCost: ownCost }),
      ...(ownTimeout !== undefined && { timeout: ownTimeout }),
    },
    warnings: unreadOptions(names, name),
  };
}

/**
 * A name in `providerOptions` that stands for this provider: with a typo, in another spelling, or the name of the package.
 * If the right name is there as well, a name with a typo counts as another provider.
 */
function misspelledName(names: string[], name: Api): string | undefined {
  // The AI SDK calls the provider of a model `unifically.image`.
  const isAlike = (other: string) => plainName(other) === name || plainName(other) === 'unigen';
  const isNear = (other: string) =>
    !names.includes(name) &&
    (nearest(other, [name]).length > 0 || (/^(?:unif|gate)/i.test(other) && other !== 'gateway'));
  return names.find((other) => !PROVIDERS.includes(other) && (isAlike(other) || isNear(other)));
}

function plainName(name: string): string {
  return name.replace(/\..*/s, '').replace(/[-_ ]/g, '').toLowerCase();
}

/** A warning if only the other provider has options. Options for both are fine: a list of fallbacks may need them. */
function unreadOptions(names: string[], name: Api): SharedV4Warning[] {
  const other = names.find((one) => PROVIDERS.includes(one));
  if (other === undefined || names.includes(name)) return [];
  const message = `\`providerOptions.${other}\` is not read: the options of this model go into \`providerOptions.${name}\``;
  return [{ type: 'other', message }];
}

function refusal(message: string): ValidationError {
  return new ValidationError(message, { issues: [] });
}
