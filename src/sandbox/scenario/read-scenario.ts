import { isDeeperThan } from '../../internal/json.js';
import { accountIdOf } from '../account-id.js';
import { MAX_KEY_LENGTH } from '../account-id.js';
import { MAX_BAN_S, MAX_KEYS, MAX_RULES, MAX_URL_CHARS, MAX_USD } from './limits.js';
import { readResources, type Resources } from './read-resources.js';
import { readRule } from './read-rule.js';
import type { Rule } from './rule.js';
import type { Scenario, ScenarioKey } from './scenario.js';
import { problemText, ScenarioError, type ScenarioProblem } from './scenario-error.js';
import { ValueReader } from './value-reader.js';

/** A scenario that was checked. */
export interface CheckedScenario {
  balance: number | undefined;
  budget: number | undefined;
  /** By id of the account. */
  accounts: ReadonlyMap<string, ScenarioAccount>;
  resources: Resources;
  rules: readonly Rule[];
}

/** What a scenario says of the account of a key. */
type ScenarioAccount = Omit<ScenarioKey, 'key'>;

const NAMES: readonly (keyof Scenario)[] = ['$schema', 'balance', 'budget', 'keys', 'resources', 'rules'];
const KEY_NAMES: readonly (keyof ScenarioKey)[] = ['key', 'balance', 'budget', 'banned'];
const MAX_DEPTH = 10;
const MONEY = { min: 0, max: MAX_USD };

/**
 * Checks a scenario: the only place that reads one.
 *
 * @throws ScenarioError that names each property that is wrong, and its rule.
 */
export function readScenario(value: unknown): CheckedScenario {
  const { scenario, problems } = checkScenario(value);
  if (problems.length > 0) throw new ScenarioError(problems.map((problem) => problemText(problem, value)));
  return scenario;
}

/** A scenario with what is wrong with it; if something is, the scenario must not be used. */
export function checkScenario(value: unknown): { scenario: CheckedScenario; problems: readonly ScenarioProblem[] } {
  const reader = new ValueReader();
  const isTooDeep = isDeeperThan(withoutFiles(value), MAX_DEPTH);
  if (isTooDeep) reader.fail([], `has more than ${MAX_DEPTH} levels`);
  else if (value === undefined || value === null) reader.fail([], 'must be an object');
  const given = (!isTooDeep && value !== null && reader.object(value, [], NAMES)) || {};
  reader.string(given.$schema, ['$schema'], MAX_URL_CHARS);
  const scenario: CheckedScenario = {
    balance: reader.number(given.balance, ['balance'], MONEY),
    budget: reader.number(given.budget, ['budget'], MONEY),
    accounts: readKeys(reader, given.keys),
    resources: readResources(reader, given.resources, ['resources']),
    rules: reader
      .array(given.rules, ['rules'], MAX_RULES)
      .flatMap((rule, index) => readRule(reader, rule, index) ?? []),
  };
  return { scenario, problems: reader.problems };
}

function readKeys(reader: ValueReader, value: unknown): Map<string, ScenarioAccount> {
  const accounts = new Map<string, ScenarioAccount>();
  for (const [index, item] of reader.array(value, ['keys'], MAX_KEYS).entries()) {
    const path = ['keys', index];
    const given = reader.object(item, path, KEY_NAMES);
    if (!given) {
      if (item === undefined) reader.fail(path, 'must be an object');
      continue;
    }
    if (given.key === undefined) reader.fail(path, 'must have a key');
    const key = reader.string(given.key, [...path, 'key'], MAX_KEY_LENGTH);
    const account: ScenarioAccount = {
      balance: reader.number(given.balance, [...path, 'balance'], MONEY),
      budget: reader.number(given.budget, [...path, 'budget'], MONEY),
      banned: readBan(reader, given.banned, [...path, 'banned']),
    };
    if (key === undefined) continue;
    const id = accountIdOf(key);
    if (accounts.has(id)) reader.fail([...path, 'key'], 'is listed twice');
    accounts.set(id, account);
  }
  return accounts;
}

function readBan(reader: ValueReader, value: unknown, path: (string | number)[]): boolean | number | undefined {
  if (typeof value === 'boolean' || value === undefined) return value;
  if (typeof value !== 'number') return reader.fail(path, 'must be true, false or a number of seconds');
  return reader.number(value, path, { min: 0, max: MAX_BAN_S });
}

/** A scenario without the objects of files, which are not JSON. */
function withoutFiles(value: unknown): unknown {
  const { rules } = Object(value) as { rules?: unknown };
  if (!Array.isArray(rules)) return value;
  return {
    ...(value as object),
    rules: rules.map((rule: unknown) => {
      if (typeof rule !== 'object' || rule === null || Array.isArray(rule)) return rule;
      return { ...rule, output: undefined };
    }),
  };
}
