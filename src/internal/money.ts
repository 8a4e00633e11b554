/** An amount of US dollars without what binary fractions add: to a millionth. */
export function roundUsd(dollars: number): number {
  return Math.round(dollars * 1e6) / 1e6;
}
