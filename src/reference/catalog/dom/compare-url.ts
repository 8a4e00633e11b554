/**
 * URL of the comparison of models.
 *
 * @param request The query of the request, so that its price is compared; empty if there is none.
 */
export const compareUrl = (keys: string[], request: string): string =>
  `compare/index.html?models=${keys.join(',')}${request && '&'}${request}`;
