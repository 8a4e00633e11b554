import type { Api } from '../catalog/index.js';
import type { GateAI } from '../client/gateai.js';
import type { Unifically } from '../client/unifically.js';
import { AuthenticationError, UnigenError } from '../errors/errors.js';
import { amountOf } from '../internal/values.js';
import { Redactor } from '../internal/redact.js';
import { AllowedModels } from './allowed-models.js';
import { Budget } from './budget.js';
import type { McpClient } from './client.js';
import { Confirmations } from './confirmations.js';
import { FileRoots } from './file-roots.js';
import { KEY_VARIABLES } from '../catalog/words/key-variables.js';
import type { McpOptions } from './options.js';
import { PaidTasks } from './paid-tasks.js';

/** What all connections of a server share: its clients, its budget and its tasks. */
export class Session {
  readonly models: AllowedModels;
  readonly budget: Budget;
  readonly files: FileRoots;
  readonly tasks = new PaidTasks();
  readonly confirmations = new Confirmations();
  readonly confirm: boolean;
  /** Milliseconds from the beginning of a call until its payment has to be sent. */
  readonly payWithin: number;
  readonly sandbox: boolean;
  readonly clientRoots: boolean;
  readonly redactor: Redactor;
  readonly #clients: { unifically?: Unifically | undefined; gateai?: GateAI | undefined };
  readonly #closing = new AbortController();
  /** Payments that were sent and have no response yet. */
  readonly #payments = new Set<Promise<unknown>>();
  readonly #onNotice: (line: string) => void;

  /** @throws UnigenError for an option that can't be used. */
  constructor(options: McpOptions) {
    const {
      budget,
      models,
      files = [],
      confirm = true,
      payWithin = 45_000,
      sandbox = false,
      clientRoots = false,
      secrets = [],
    } = options;
    if (budget !== undefined && amountOf(budget) === undefined)
      throw new UnigenError('`budget` must be a number of US dollars of at least 0');
    if (!(payWithin > 0)) throw new UnigenError('`payWithin` must be a number of milliseconds above 0');
    this.payWithin = payWithin;
    this.models = new AllowedModels(models);
    this.budget = new Budget(budget);
    this.files = new FileRoots(files);
    this.confirm = confirm;
    this.sandbox = sandbox;
    this.clientRoots = clientRoots;
    this.redactor = new Redactor(secrets);
    this.#clients = { unifically: options.unifically, gateai: options.gateai };
    this.#onNotice = options.onNotice ?? (() => {});
  }

  /** Aborts once the server is closed. */
  get signal(): AbortSignal {
    return this.#closing.signal;
  }

  /** The client of Unifically, if there is one. */
  get unifically(): Unifically | undefined {
    return this.#clients.unifically;
  }

  /** The client of GateAI Core, if there is one. */
  get gateai(): GateAI | undefined {
    return this.#clients.gateai;
  }

  /** @throws AuthenticationError if the server has no client of the API. */
  client(api: Api): McpClient {
    const client = this.#clients[api];
    if (client) return client;
    throw new AuthenticationError(
      `This server has no key of the API: a person has to set ${KEY_VARIABLES[api]} in its environment, or start it with --sandbox`,
    );
  }

  /** Keeps the server from closing until a payment that was sent has a response. */
  async hold<T>(payment: Promise<T>): Promise<T> {
    this.#payments.add(payment);
    try {
      return await payment;
    } finally {
      this.#payments.delete(payment);
    }
  }

  /** Ends all waits, and resolves once all payments have a response. Reports tasks whose end nobody has seen. */
  async close(): Promise<void> {
    this.#closing.abort(new UnigenError('The server was closed'));
    if (this.#payments.size > 0) this.#onNotice('Waiting for the response to a payment, so that its task is not lost');
    await Promise.allSettled(this.#payments);
    const unfinished = this.tasks.unfinishedLines();
    // Nobody has paid for tasks of a sandbox, which mostly ends with the server.
    const lines = this.sandbox && unfinished.length > 0 ? [sandboxLine(unfinished.length)] : unfinished;
    for (const line of lines) this.#onNotice(line);
  }
}

function sandboxLine(count: number): string {
  const were = count === 1 ? '1 task was' : `${count} tasks were`;
  return `SANDBOX: ${were} not waited for to the end; nothing was charged, and there is nothing to do`;
}
