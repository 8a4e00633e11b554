/** Whether the URL of a model's page has a request of the catalog. What the search names, such as lip sync, is none. */
export const hasRequestInUrl = (): boolean => /[?&](seconds|resolution|outputs|sound|ratio)=/.test(location.search);

/** Whether the URL of a model's page holds what was asked for in the catalog. */
export const asksInUrl = (): boolean => hasRequestInUrl() || /[?&]can=/.test(location.search);
