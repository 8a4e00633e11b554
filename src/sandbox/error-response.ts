import type { Host } from '../types/operation.js';
import { envelope, json, type SandboxResponse } from './http.js';
import { hostOfPath } from './operation-of-path.js';

export interface ErrorDetails {
  /** The API's code of the error. */
  code?: string;
  /** Further properties next to the message. */
  extra?: object;
  headers?: Record<string, string>;
}

/** An error as a host sends it, or as the control API below `/_sandbox/` does. */
export function errorResponse(
  host: Host | 'control',
  status: number,
  message: string,
  { code, extra, headers }: ErrorDetails = {},
): SandboxResponse {
  switch (host) {
    case 'storage':
      return json(status, { success: false, message }, headers);
    case 'control':
      return json(status, { error: message }, headers);
    case 'gateai':
      return json(status, { error: message, ...(code && { code }), ...extra }, headers);
    case 'unifically':
      return envelope(status, { message, ...(code && { code }), ...extra }, headers);
  }
}

/** An error as the host of a path sends it. */
export function errorForPath(path: string, status: number, message: string, details?: ErrorDetails): SandboxResponse {
  return errorResponse(path.startsWith('/_sandbox/') ? 'control' : hostOfPath(path), status, message, details);
}
