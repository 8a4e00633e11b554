/** Whether the URL of a model's page holds what was asked for in the catalog. */
export const asksInUrl = (): boolean =>
  /[?&](seconds|resolution|outputs|images|sound|ratio|can|with)=/.test(location.search);

/** Whether the page opens with its form: the URL holds that of a link, or a request of the catalog. */
export const opensWithForm = (): boolean => location.hash.startsWith('#form=') || asksInUrl();
