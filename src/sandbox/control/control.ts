import { accountControl, type AccountControl } from './account-control.js';
import { clockControl, type ClockControl } from './clock-control.js';
import type { ControlParts } from './control-parts.js';
import { faultControl, type FaultControl } from './fault-control.js';
import { monitorControl, type MonitorControl } from './monitor-control.js';
import { requestControl, type RequestControl } from './request-control.js';
import { scenarioControl, type ScenarioControl } from './scenario-control.js';
import { stateControl, type StateControl } from './state-control.js';
import { taskControl, type TaskControl } from './task-control.js';

/** What tests and developers do to a sandbox: by method, or over HTTP below `/_sandbox/`. */
export interface SandboxControl
  extends MonitorControl,
    TaskControl,
    RequestControl,
    AccountControl,
    FaultControl,
    ScenarioControl,
    ClockControl,
    StateControl {}

export function createControl(parts: ControlParts): SandboxControl {
  return {
    ...monitorControl(parts),
    ...taskControl(parts),
    ...requestControl(parts),
    ...accountControl(parts),
    ...faultControl(parts),
    ...scenarioControl(parts),
    ...clockControl(parts),
    ...stateControl(parts),
  };
}
