import { operations } from '../../../generated/operations.js';
import { MAX_RETRY_AFTER_S, type Fault } from '../faults/fault.js';
import type { SandboxClock } from '../clock.js';
import type { SandboxRequest } from '../http.js';
import type { Store } from '../store.js';
import { meetsCondition } from './input-condition.js';
import { OwnFiles, type OwnOutput } from './own-files.js';
import type { CheckedScenario } from './read-scenario.js';
import { PHRASES_LIST, type ResourceEntry } from './read-resources.js';
import { requestFacts } from './request-facts.js';
import type { RequestFacts, Rule, TaskOutcome } from './rule.js';

/** A rule with how often it matched and applied. */
interface CountedRule {
  readonly rule: Rule;
  /** Requests that it matched; if it changes a task, tasks. */
  matched: number;
  applied: number;
  /** Tasks that it would match if their model could give its output. */
  skipped: number;
  /** Why it did not match the last of them. */
  why?: string;
  /** Files of its output, as they are served. */
  readonly outputs: readonly OwnOutput[] | undefined;
}

/** What a scenario says of a task that is about to be created. */
export interface TaskPlan extends Pick<TaskOutcome, 'failure' | 'refund' | 'price' | 'durationMs' | 'text'> {
  outputs?: readonly OwnOutput[];
  /** Counts the rules, once the task is created. */
  commit(): void;
}

/** How often a rule of the scenario matched and applied. */
export interface RuleState {
  /** Requests that it matched; if it changes a task, tasks that were created. */
  matched: number;
  /** How often it was the first that matched, and applied. */
  applied: number;
  /** How often it applies at most; omitted if there is no limit. */
  limit?: number;
  /** Tasks that it would have matched if their model could give its output; omitted if there are none. */
  skipped?: number;
  /** Why it did not match the last of them. */
  why?: string;
  /** The rule as it was given; its key is shown as the id of its `account`. */
  [property: string]: unknown;
}

/** The scenario of a sandbox. */
export interface ScenarioState {
  /** Whether there is one. */
  active: boolean;
  /** Name of its file; undefined if it came from code or over HTTP. */
  source?: string;
  /** What is wrong with the version of its file on disk, if that is not valid and an earlier one is in use. */
  refused?: readonly string[];
  /** Whether there is no version of its file on disk any more: the file was removed. */
  removed?: true;
  /** US dollars of a new account at Unifically. */
  balance?: number;
  /** US dollars that a new account may spend at GateAI in a day. */
  budget?: number;
  /** Accounts of its keys. */
  accounts: object[];
  /** Number of entries that it gives each list. */
  resources: Record<string, number>;
  /** Its rules in their order. */
  rules: RuleState[];
}

/** Which scenario is in use, without what it says. */
export type ScenarioVersion = Pick<ScenarioState, 'active' | 'source' | 'refused' | 'removed'>;

/** `Retry-After` of a key that is banned permanently: the documented block. */
const BAN_RETRY_AFTER_S = operations.createTask.limit.blockMs / 1000;

/** The scenario of a sandbox, if it has one, with the counters of its rules. */
export class Scenarios {
  readonly files: OwnFiles = new OwnFiles();
  /** Is called whenever another version is used or refused; undefined while nobody listens. */
  onChange: (() => void) | undefined;
  /** Tasks that a rule made fail, since the start. */
  failures = 0;
  readonly #clock: SandboxClock;
  readonly #store: Store;
  #scenario: CheckedScenario | undefined;
  #source: string | undefined;
  #refused: readonly string[] | undefined;
  #isRemoved = false;
  #rules: readonly CountedRule[] = [];
  #responseRules: readonly CountedRule[] = [];
  #taskRules: readonly CountedRule[] = [];
  /** When the ban of an account began. */
  #bans = new Map<string, { banned: true | number; from: number }>();

  constructor(parts: { clock: SandboxClock; store: Store }) {
    this.#clock = parts.clock;
    this.#store = parts.store;
  }

  /** Whether requests have to be compared with it. */
  get isActive(): boolean {
    return this.#scenario !== undefined;
  }

  /**
   * Replaces the scenario. Rules and bans that are the same as before keep their counters.
   *
   * @param scenario Undefined for none.
   * @param source Name of its file.
   */
  use(scenario: CheckedScenario | undefined, source?: string): void {
    const before = new Map<string, CountedRule[]>();
    for (const counted of this.#rules) {
      const same = before.get(identityOf(counted.rule));
      if (same) same.push(counted);
      else before.set(identityOf(counted.rule), [counted]);
    }
    const bans = new Map<string, { banned: true | number; from: number }>();
    for (const [account, { banned }] of scenario?.accounts ?? []) {
      if (banned === undefined || banned === false) continue;
      const known = this.#bans.get(account);
      bans.set(account, known?.banned === banned ? known : { banned, from: this.#clock.now() });
    }
    this.#scenario = scenario;
    this.#source = source;
    this.#refused = undefined;
    this.#isRemoved = false;
    this.#bans = bans;
    this.#setRules((scenario?.rules ?? []).map((rule) => this.#counted(rule, before.get(identityOf(rule))?.shift())));
    this.onChange?.();
  }

  /** Notes what is wrong with the file on disk, or that it was removed, until another scenario is used. */
  refuse(problems: readonly string[], isRemoved: boolean): void {
    this.#refused = problems;
    this.#isRemoved = isRemoved;
    this.onChange?.();
  }

  /** Begins all counts and bans again. */
  reset(): void {
    this.#setRules(this.#rules.map(({ rule }) => this.#counted(rule)));
    for (const ban of this.#bans.values()) ban.from = this.#clock.now();
  }

  /** US dollars of a new account; undefined properties are left to the sandbox. */
  openingOf(account: string): { balance?: number; budget?: number } {
    const scenario = this.#scenario;
    const own = scenario?.accounts.get(account);
    return { balance: own?.balance ?? scenario?.balance, budget: own?.budget ?? scenario?.budget };
  }

  /** Entries of a resource list; undefined if the scenario has none. */
  resourcesOf(list: string): readonly ResourceEntry[] | undefined {
    return this.#scenario?.resources.lists.get(list);
  }

  /** Phrases by language; undefined if the scenario has none. */
  get phrases(): Readonly<Record<string, string>> | undefined {
    return this.#scenario?.resources.phrases;
  }

  /** The fault of a request: its key is banned, or a rule says so. */
  faultOf(request: SandboxRequest, key: string | undefined): Fault | undefined {
    if (this.#bans.size === 0 && this.#responseRules.length === 0) return undefined;
    const facts = requestFacts(this.#store, request, key);
    const ban = facts.account === undefined ? undefined : this.#banFault(facts.account);
    if (ban) return ban;
    let first: CountedRule | undefined;
    for (const counted of this.#responseRules) {
      if (!matches(counted.rule, facts)) continue;
      // Also behind the first, so that the third create is the third, whatever happened to the first two.
      if (!first && isDue(counted)) first = counted;
      counted.matched++;
    }
    if (!first) return undefined;
    first.applied++;
    return 'fault' in first.rule.outcome ? first.rule.outcome.fault : undefined;
  }

  /** What the rules say of the task that a create would make; undefined if there is no rule about tasks. */
  planOf(facts: RequestFacts): TaskPlan | undefined {
    const matching = this.#taskRules.filter(({ rule }) => matches(rule, facts));
    const skipping = this.#taskRules.filter(
      ({ rule }) => rule.unable !== undefined && matches(rule, facts, rule.unable),
    );
    if (matching.length === 0 && skipping.length === 0) return undefined;
    const first = matching.find(isDue);
    const task = first && 'task' in first.rule.outcome ? first.rule.outcome.task : undefined;
    const countFailure = () => void this.failures++;
    return {
      failure: task?.failure,
      refund: task?.refund,
      price: task?.price,
      durationMs: task?.durationMs,
      text: task?.text,
      outputs: first?.outputs,
      commit() {
        for (const counted of matching) counted.matched++;
        if (first) first.applied++;
        if (task?.failure !== undefined) countFailure();
        for (const counted of skipping) {
          counted.skipped++;
          counted.why = `${facts.model!.slice(facts.model!.indexOf(' ') + 1)} does not give such an output`;
        }
      },
    };
  }

  get version(): ScenarioVersion {
    return {
      active: this.isActive,
      ...(this.#source !== undefined && { source: this.#source }),
      ...(this.#refused && { refused: this.#refused }),
      ...(this.#isRemoved && { removed: true }),
    };
  }

  /** What the scenario is, and how often its rules matched. */
  get state(): ScenarioState {
    const scenario = this.#scenario;
    const lists = [...(scenario?.resources.lists ?? [])].map(([list, entries]) => [list, entries.length] as const);
    const phrases = scenario?.resources.phrases;
    return {
      ...this.version,
      ...(scenario?.balance !== undefined && { balance: scenario.balance }),
      ...(scenario?.budget !== undefined && { budget: scenario.budget }),
      accounts: [...(scenario?.accounts ?? [])].map(([id, own]) => ({ account: id, ...own })),
      resources: { ...Object.fromEntries(lists), ...(phrases && { [PHRASES_LIST]: Object.keys(phrases).length }) },
      rules: this.#rules.map(({ rule, matched, applied, skipped, why }) => ({
        ...rule.shown,
        matched,
        applied,
        ...(rule.times !== Infinity && { limit: rule.times }),
        ...(skipped > 0 && { skipped, why }),
      })),
    };
  }

  #counted(rule: Rule, same?: CountedRule): CountedRule {
    const files = 'task' in rule.outcome ? rule.outcome.task.files : undefined;
    return {
      rule,
      matched: same?.matched ?? 0,
      applied: same?.applied ?? 0,
      skipped: same?.skipped ?? 0,
      why: same?.why,
      outputs: files?.map((file) => this.files.add(file)),
    };
  }

  #setRules(rules: readonly CountedRule[]): void {
    this.#rules = rules;
    this.#responseRules = rules.filter(({ rule }) => 'fault' in rule.outcome);
    this.#taskRules = rules.filter(({ rule }) => 'task' in rule.outcome);
  }

  #banFault(account: string): Fault | undefined {
    const ban = this.#bans.get(account);
    if (!ban) return undefined;
    const left =
      ban.banned === true ? BAN_RETRY_AFTER_S : Math.ceil(ban.banned - (this.#clock.now() - ban.from) / 1000);
    if (left <= 0) return undefined;
    const message =
      ban.banned === true
        ? `Too many requests; the scenario bans this key, after the ${left} seconds of Retry-After too`
        : `Too many requests; the restriction ends in ${left} seconds`;
    return { kind: 'status', status: 429, message, retryAfter: Math.min(left, MAX_RETRY_AFTER_S) };
  }
}

/** @param models Names of the models; undefined for all. */
function matches(
  { operations, account, models: own, input }: Rule,
  facts: RequestFacts,
  models: ReadonlySet<string> | undefined = own,
): boolean {
  return (
    (operations === undefined || (facts.operation !== undefined && operations.has(facts.operation))) &&
    (account === undefined || account === facts.account) &&
    (models === undefined || (facts.model !== undefined && models.has(facts.model))) &&
    input.every((condition) => meetsCondition(facts.input, condition))
  );
}

/** Whether a rule applies to the next request that it matches. */
function isDue({ rule: { nth, times }, matched, applied }: CountedRule): boolean {
  return matched + 1 >= nth && applied < times;
}

function identityOf({ shown }: Rule): string {
  return JSON.stringify(shown);
}
