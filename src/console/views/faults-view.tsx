import { useState } from 'preact/hooks';
import type { Fault } from '../../sandbox/faults/fault.js';
import type { Api } from '../../types/api.js';
import { deleteControl, postControl } from '../control-client.js';
import { Problem } from '../parts/action-button.js';
import { Icon } from '../parts/icon.js';
import { useAction } from '../state/use-action.js';
import { useStore } from '../state/use-store.js';
import { CustomFault } from './custom-fault.js';
import { AIMS, PRESETS, type FaultPreset } from './fault-presets.js';
import { FaultQueue } from './fault-queue.js';
import { FaultTargetForm, NO_TARGET, targetOf } from './fault-target-form.js';

/** Faults for the next requests: one click each, and those that wait. */
export function FaultsView() {
  const store = useStore();
  const [target, setTarget] = useState(NO_TARGET);
  const queue = async (fault: Fault, aim?: string) => {
    const { operation, ...rest } = targetOf(target);
    await postControl('faults', { ...fault, ...rest, operation: operation ?? aim });
  };
  return (
    <div class="page">
      <header class="pane-head">
        <h1>Faults</h1>
        <span class="muted">What goes wrong with the next requests. Each is used up by the first that it matches.</span>
      </header>
      <div class="fault-columns">
        <div>
          <FaultTargetForm target={target} onChange={setTarget} />
          <ul class="presets">
            {PRESETS.map((preset) => (
              <Preset key={preset.label} preset={preset} queue={() => queue(preset.fault, aimOf(preset, target.api))} />
            ))}
          </ul>
          <CustomFault queue={(fault) => queue(fault)} />
        </div>
        <FaultQueue
          faults={store.faults}
          onRemove={(id) => deleteControl(`faults/${encodeURIComponent(id)}`)}
          onClear={() => deleteControl('faults')}
        />
      </div>
    </div>
  );
}

function aimOf({ aim, fault }: FaultPreset, api: Api): string | undefined {
  if (aim === 'any') return undefined;
  // A task that is to fail waits for a create of either API.
  return fault.kind === 'fail' ? undefined : AIMS[api][aim];
}

function Preset({ preset, queue }: { preset: FaultPreset; queue: () => Promise<void> }) {
  const action = useAction();
  return (
    <li>
      <button type="button" class="preset" aria-busy={action.isBusy} onClick={() => action.run(queue)}>
        <strong>
          <Icon name="faults" /> {preset.label}
        </strong>
        <span class="muted">{preset.words}</span>
      </button>
      <Problem action={action} />
    </li>
  );
}
