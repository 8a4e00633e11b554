import type { Api } from '../types/api.js';
import type { Operation } from '../types/operation.js';

/** The API of an operation; the storage host is Unifically's. */
export const apiOfOperation = ({ host }: Operation): Api => (host === 'gateai' ? 'gateai' : 'unifically');
