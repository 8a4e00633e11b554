import { models } from '../../generated/models.js';
import type { ModelEntry } from '../catalog/entry.js';
import type { Api } from '../types/api.js';

const byApi: Record<Api, ReadonlyMap<string, ModelEntry>> = {
  unifically: entriesOf('unifically'),
  gateai: entriesOf('gateai'),
};

/** The models of an API by their id. */
export function modelsOf(api: Api): ReadonlyMap<string, ModelEntry> {
  return byApi[api];
}

function entriesOf(api: Api): Map<string, ModelEntry> {
  return new Map(models.filter((entry) => entry.api === api).map((entry) => [entry.id, entry]));
}
