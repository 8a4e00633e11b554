/** Whether the URL of a model's page holds what was asked for in the catalog. */
export const asksInUrl = (): boolean => /[?&](seconds|resolution|outputs|sound|can|ratio)=/.test(location.search);
