import type { ModelEntry } from '../catalog/index.js';
import { isTopLevel } from '../catalog/request-parameters.js';
import type { Estimate } from '../client/adapter.js';
import { UnigenError } from '../errors/errors.js';
import { canonicalJson } from '../internal/canonical-json.js';
import { isDeeperThan, type JsonObject } from '../internal/json.js';
import { modelName } from './allowed-models.js';
import type { McpClient } from './client.js';
import { Scrubber } from './scrubber.js';
import type { ToolCall } from './tool.js';

/** No documented input is deeper. */
const MAX_DEPTH = 32;

/** A request as a tool was given it. */
export interface ModelRequest {
  readonly entry: ModelEntry;
  readonly client: McpClient;
  readonly input: JsonObject;
  /** The properties of a request to GateAI that are not parameters of the model. */
  readonly options: JsonObject;
  /** Equal for equal requests. */
  readonly key: string;
  /** Removes the texts of the input from messages. */
  readonly scrubber: Scrubber;
}

/** @throws UnigenError if the model is not known or not allowed, or the server has no key for it. */
export function readRequest({ model, input }: JsonObject, { session }: ToolCall): ModelRequest {
  if (isDeeperThan(input, MAX_DEPTH)) throw new UnigenError(`\`input\` is nested more than ${MAX_DEPTH} levels deep`);
  const entry = session.models.get(model as string);
  const given = Object.entries(input as JsonObject);
  return {
    entry,
    client: session.client(entry.api),
    input: Object.fromEntries(given.filter(([name]) => !isTopLevel(entry, name))),
    options: Object.fromEntries(given.filter(([name]) => isTopLevel(entry, name))),
    key: `${modelName(entry)} ${canonicalJson(input)}`,
    scrubber: new Scrubber(input),
  };
}

/** The changes that the API would make to a request that exceeds the daily budget of the key; undefined if it fits. */
export function shortfallOf({ fitsInBudget, dailyRemaining, adjustments }: Estimate): JsonObject | undefined {
  if (fitsInBudget !== false) return undefined;
  return { daily_remaining_usd: dailyRemaining, would_change: adjustments };
}
