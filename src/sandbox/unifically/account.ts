import { roundUsd } from '../../internal/money.js';
import { envelope, type SandboxRequest, type SandboxResponse } from '../http.js';
import type { SandboxAccount } from '../state.js';

/** `GET /account`. */
export function getAccount(
  _context: unknown,
  _request: SandboxRequest,
  { user, balance, id, createdAt, updatedAt }: SandboxAccount,
): SandboxResponse {
  const seconds = (time: number) => Math.floor(time / 1000);
  return envelope(200, {
    user_id: user,
    balance_usd: roundUsd(balance),
    email: `${id}@sandbox.example`,
    created_at: seconds(createdAt),
    updated_at: seconds(updatedAt),
  });
}
