/** The two APIs of the contract. */
export type Api = 'unifically' | 'gateai';
