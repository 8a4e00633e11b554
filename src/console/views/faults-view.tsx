import { useState } from 'preact/hooks';
import { API_TITLES } from '../../catalog/words/api-titles.js';
import type { Fault } from '../../sandbox/faults/fault.js';
import { CALLBACK, CALLBACK_KINDS } from '../../sandbox/faults/fault-target.js';
import type { Api } from '../../types/api.js';
import type { ClockInfo, QueuedFault, ScenarioState } from '../../sandbox/index.js';
import { deleteControl, postControl } from '../control-client.js';
import { Problem } from '../parts/action-button.js';
import { Icon } from '../parts/icon.js';
import { apiInUse } from '../state/fault-api.js';
import { isSame } from '../state/filters.js';
import { isCreate } from '../state/is-create.js';
import { useAction } from '../state/use-action.js';
import { useLoaded } from '../state/use-loaded.js';
import { useLostReason, useStore, useTicks } from '../state/use-store.js';
import { CustomFault } from './custom-fault.js';
import { AIMS, PRESETS, type FaultPreset, type PresetSituation } from './fault-presets.js';
import { operationWords } from './operation-words.js';
import { FaultQueue } from './fault-queue.js';
import { SCENARIO, ScenarioPanel } from './scenario-panel.js';
import { BY_KEY, FaultTargetForm, NO_TARGET, targetOf, type TargetFields } from './fault-target-form.js';

const SCENARIO_POLL_MS = 2000;

interface FaultsViewProps {
  /** Id in the URL; `scenario` scrolls to the scenario. */
  id: string | undefined;
  onCreate: (fault: QueuedFault) => void;
}

/** Faults for the next requests: presets, each queued by one click, and the queue. */
export function FaultsView({ id, onCreate }: FaultsViewProps) {
  const store = useStore();
  const version = `${store.newestRequest} ${useTicks(SCENARIO_POLL_MS)} ${JSON.stringify(store.scenario)}`;
  const { value: scenario } = useLoaded<ScenarioState>('scenario', version);
  const [chosen, setTarget] = useState<TargetFields>();
  const target = chosen ?? { ...NO_TARGET, api: apiInUse(store.operations) };
  const reason = target.account === BY_KEY && target.key === '' ? 'Type the key above first.' : undefined;
  const queue = async (
    fault: Fault,
    { operation: aim, times: least = 1 }: { operation?: string; times?: number } = {},
  ) => {
    const { api, operation = aim, times, ...rest } = targetOf(target);
    await postControl('faults', {
      ...fault,
      ...rest,
      api: operation === undefined ? api : undefined,
      // If the form has no other number, the preset decides.
      times: times === 1 ? least : times,
      operation,
    });
    store.keys.note(target.key, { isShown: false });
  };
  return (
    <div class="page">
      <header class="pane-head">
        <h1>Faults</h1>
        <span class="muted">
          What goes wrong with the next requests that match. “How often” says with how many of them; “always” lasts
          until you remove the fault.
        </span>
      </header>
      <div class="fault-columns">
        <div>
          <FaultTargetForm target={target} onChange={setTarget} />
          <ul class="presets">
            {PRESETS.map((preset) => {
              const misfit = whyNotPreset(preset, target);
              const why = reason ?? misfit;
              // A card that does not fit the operation says what it does by itself.
              const situation = situationOf(
                preset,
                misfit === undefined ? target : { ...target, operation: '' },
                store,
              );
              return (
                <Preset
                  // What was queued by an earlier click is said only while a click does the same.
                  key={`${preset.id} ${target.api} ${target.operation}`}
                  label={preset.label(situation)}
                  words={why ?? preset.words(situation)}
                  isBlocked={why !== undefined}
                  waiting={why === undefined ? waitingOf(preset, situation.operation, target.api, store.faults) : 0}
                  queue={() => queue(preset.fault, { operation: aimOf(preset, target.api), times: preset.times })}
                />
              );
            })}
          </ul>
          <CustomFault
            whyNot={(kind) => reason ?? whyNotKind(kind, target.operation)}
            queue={(fault) => queue(fault)}
          />
        </div>
        <FaultQueue
          faults={store.faults}
          accountWords={(account) => store.keys.words(account)}
          hasRules={(scenario?.rules.length ?? 0) > 0}
          onRemove={(id) => deleteControl(`faults/${encodeURIComponent(id)}`)}
          onClear={() => deleteControl('faults')}
          onCreate={onCreate}
        />
      </div>
      {(scenario?.active || scenario?.refused) && <ScenarioPanel scenario={scenario} isSelected={id === SCENARIO} />}
    </div>
  );
}

const aimOf = ({ aim }: FaultPreset, api: Api): string | undefined => (aim === 'any' ? undefined : AIMS[api][aim]);

/** What a click on a preset does. */
function situationOf(
  preset: FaultPreset,
  { api, operation, times }: TargetFields,
  { clock }: { clock: ClockInfo },
): PresetSituation {
  return {
    operation: operation === '' ? aimOf(preset, api) : operation,
    times: times === 'always' ? times : Number(times),
    clock,
  };
}

/** Number of queued faults that came from a click on a preset. */
function waitingOf(
  { fault }: FaultPreset,
  operation: string | undefined,
  api: Api,
  faults: readonly QueuedFault[],
): number {
  return faults.filter(
    (queued) =>
      queued.operation === operation &&
      (operation !== undefined || queued.api === undefined || queued.api === api) &&
      isSame({ ...fault, ...queued.fault }, fault) &&
      isSame({ ...queued.fault, ...fault }, queued.fault),
  ).length;
}

/** Why a fault can't be queued for an operation. */
function whyNotPreset({ fault, aim }: FaultPreset, { api, operation }: TargetFields): string | undefined {
  if (aim !== 'callback') return whyNotKind(fault.kind, operation);
  if (api === 'gateai') return `${API_TITLES.gateai} has no callbacks.`;
  return operation === '' || operation === CALLBACK
    ? undefined
    : `It is for callbacks, not for: ${operationWords(operation)}.`;
}

function whyNotKind(kind: Fault['kind'], operation: string): string | undefined {
  if (operation === CALLBACK && !CALLBACK_KINDS.includes(kind))
    return 'A callback can get an error, a lost response or a reset connection.';
  return kind === 'fail' && operation !== '' && !isCreate(operation)
    ? `Only a create makes a task that can fail, not: ${operationWords(operation)}.`
    : undefined;
}

interface PresetProps {
  label: string;
  /** The effect of the fault, or why it can't be queued. */
  words: string;
  isBlocked: boolean;
  /** Number of queued faults of this preset. */
  waiting: number;
  queue: () => Promise<void>;
}

function Preset({ label, words, isBlocked, waiting, queue }: PresetProps) {
  const action = useAction();
  const lost = useLostReason();
  return (
    <li class="preset-item">
      <button
        type="button"
        class="preset"
        aria-busy={action.isBusy}
        disabled={isBlocked || lost !== undefined}
        title={lost}
        onClick={() => action.run(queue)}
      >
        <strong>
          <Icon name="faults" /> {label}
          {action.isDone ? (
            <span class="tag good" role="status">
              Queued
            </span>
          ) : (
            waiting > 0 && <span class="tag">{waiting} waiting</span>
          )}
        </strong>
        <span class="muted">{words}</span>
      </button>
      <Problem action={action} />
    </li>
  );
}
