/** An amount of US dollars without what binary fractions add: to a millionth. */
export function roundUsd(dollars: number): number {
  return Math.round(dollars * 1e6) / 1e6;
}

/**
 * A documented price for people. The documents round to cents, so that 0 is less than one.
 *
 * @param units How many of them are paid for together.
 */
export function documentedUsd(dollars: number, units = 1): string {
  return dollars === 0 ? `under ${formatUsd(0.01 * units)}` : formatUsd(dollars);
}

/** An amount of US dollars for people: two decimals, or up to six if they are needed. */
export function formatUsd(dollars: number): string {
  const decimals = Number(dollars.toFixed(6)).toString().split('.')[1]?.length ?? 0;
  return `$${dollars.toFixed(Math.max(2, decimals))}`;
}

/** An estimate for people, rounded up: to a cent, and below ten cents to two digits. More would look exact. */
export function formatEstimate(dollars: number): string {
  const step = dollars > 0 && dollars < 0.1 ? 10 ** (Math.floor(Math.log10(dollars)) - 1) : 0.01;
  return formatUsd(Math.ceil(roundUsd(dollars / step)) * step);
}
