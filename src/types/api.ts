/** The two services that the contract covers. */
export type Api = 'unifically' | 'gateai';
