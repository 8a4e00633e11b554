/** What the search of the catalog names, such as lip sync, is no request yet. */
const hasRequest = (): boolean => /[?&](seconds|resolution|outputs|images|sound|ratio)=/.test(location.search);

/** Whether the URL of a model's page holds what was asked for in the catalog. */
export const asksInUrl = (): boolean => hasRequest() || /[?&]can=/.test(location.search);

/** Whether the page opens with its form: the URL holds that of a link, or a request of the catalog. */
export const opensWithForm = (): boolean => location.hash.startsWith('#form=') || hasRequest();
