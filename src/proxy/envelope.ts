import type { Api } from '../types/api.js';

/** What a browser is answered with. */
export interface Answer {
  status: number;
  /** JSON. */
  text: string;
  headers: Record<string, string>;
}

/** Says no in the form that the API itself uses, so that a client throws the error it would throw there. */
export type Refuse = (status: number, code: string, message: string, headers?: Record<string, string>) => Answer;

/** Refusals of an API; those of Unifically's storage host have a form of their own. */
export function refusals(api: Api, storage = false): Refuse {
  return (status, code, message, headers = {}) => {
    const body =
      api === 'gateai'
        ? { error: message, code }
        : storage
          ? { success: false, message, code }
          : { success: false, code: status, data: { message, code } };
    return { status, text: JSON.stringify(body), headers };
  };
}
