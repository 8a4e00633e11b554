import { inputKey } from '../../catalog/request-parameters.js';
import { taskOfClip } from '../../sandbox/unifically/clips.js';
import type { Api } from '../../types/api.js';
import type { AccountWatch } from './account-watch.js';
import { makeSource } from './make-source.js';
import { setPageInput, type PageRequest } from './page-request.js';
import type { Runner } from './runner.js';
import { canContinueFrom, sourcesOf, type RequestSource } from './source-task.js';
import type { AccountTask } from './target.js';

/** A source that the sandbox does not have, and the tasks of the account that could be it, the oldest first. */
export interface MissingSource extends RequestSource {
  tasks: AccountTask[];
}

/** What a source finder needs of the panel. */
interface SourcePanel {
  readonly api: Api;
  readonly model: string;
  readonly runner: Runner;
  readonly account: AccountWatch;
  readonly request: PageRequest | undefined;
  onChange(): void;
  price(): Promise<void>;
}

/** Finds or makes the task that a request continues from, if the sandbox has none of its id. */
export class SourceFinder {
  /** Whether one is being made. */
  isMaking = false;
  /** Why it could not be made. */
  problem: string | undefined;
  /** The id that was put into the request. */
  used: string | undefined;
  readonly #panel: SourcePanel;

  constructor(panel: SourcePanel) {
    this.#panel = panel;
  }

  /** The tasks that the priced request names. */
  get named(): RequestSource[] {
    const { api, model, request } = this.#panel;
    const input = (request?.body[inputKey(api)] ?? {}) as Record<string, unknown>;
    return api === 'unifically' ? sourcesOf(model, input) : [];
  }

  /** The sources that the sandbox was given for the priced request. */
  get provided(): RequestSource[] {
    const { provided } = this.#panel.runner.state;
    return this.named.filter(({ id }) => provided.includes(taskOfClip(id)));
  }

  /**
   * The source that a sandbox does not have, if a dry run was refused for that; undefined if it has one that will not do,
   * or if the form says which rules are broken, which come first.
   */
  get missing(): MissingSource | undefined {
    const { model, runner, account, request } = this.#panel;
    const { state, target } = runner;
    if (state.step !== 'refused' || state.sentAt !== undefined || !target?.controls) return undefined;
    if (request && request.problems.length > 0) return undefined;
    const { message } = state.error!;
    const source = this.named.find(({ parameter }) => message.startsWith(`${parameter} must name`));
    if (!source || !message.endsWith(' does not exist')) return undefined;
    const isUsable = ({ status, model: maker }: AccountTask) =>
      status === 'completed' && canContinueFrom(maker, model, source.parameter);
    return { ...source, tasks: account.snapshot?.tasks.filter(isUsable) ?? [] };
  }

  /** Makes the task, and prices the request with its id. */
  async make(source: MissingSource): Promise<void> {
    const { runner, account } = this.#panel;
    const target = runner.target!;
    this.isMaking = true;
    this.problem = undefined;
    this.#panel.onChange();
    try {
      const id = await makeSource(source.maker.id, target);
      account.knownIds.add(id);
      if (runner.target === target) await this.use(source, id);
    } catch (error) {
      this.problem = (error as Error).message;
    } finally {
      this.isMaking = false;
      this.#panel.onChange();
    }
  }

  /** Puts the id of a task into the request, and prices it. */
  async use({ parameter }: MissingSource, id: string): Promise<void> {
    await setPageInput(this.#panel.api, parameter, id);
    this.used = id;
    await this.#panel.price();
  }
}
