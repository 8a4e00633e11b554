import { EXAMPLE_KEY } from '../../sandbox/control/mode.js';
import { createSandbox, type Sandbox } from '../../sandbox/sandbox.js';
import type { Api } from '../../types/api.js';
import type { Change, SandboxAccount, SandboxTask } from '../../sandbox/state.js';
import { accountSnapshot } from './account-snapshot.js';
import { sourceTaskOf } from './source-task.js';
import type { PageClock } from './page-clock.js';
import type { Target } from './target.js';

/** No host has this name, so that nothing of the sandbox in the page can reach the network. */
const ORIGIN = 'https://sandbox.invalid';
/** Host of the reader's server for callbacks; the page stands in for it. */
const RECEIVER = 'your-server.example';

/** The `callback_url` of runs that have one. */
export const CALLBACK_URL = `https://${RECEIVER}/hooks`;

/** A callback that the server of the reader got. */
export interface ReceivedCallback {
  task: string;
  body: string;
}

/** The sandbox in the page: it has one account, and lives as long as the page. */
export class PageSandbox {
  readonly #clock: PageClock;
  #sandbox: Sandbox;
  /** Number of callbacks that the reader's server still refuses. */
  refusals = 0;
  /** Called with each callback that the reader's server accepts. */
  onCallback: (callback: ReceivedCallback) => void = () => {};

  constructor(clock: PageClock) {
    this.#clock = clock;
    this.#sandbox = this.#create([]);
  }

  /** The target of requests to an API. */
  target(): Target {
    return {
      kind: 'page',
      name: 'the sandbox in this page',
      baseUrl: ORIGIN,
      key: EXAMPLE_KEY,
      fetch: (request) => this.#sandbox.fetch(request),
      clock: this.#clock,
      controls: {
        account: (api) => Promise.resolve(this.account(api)),
        fault: (fault, operation) => {
          this.#sandbox.control.fault(fault, { operation });
          return Promise.resolve();
        },
        clearFaults: async () => {
          await this.#sandbox.fetch(new Request(`${ORIGIN}/_sandbox/faults`, { method: 'DELETE' }));
        },
        advance: (ms) => {
          this.#clock.advance(ms);
          return Promise.resolve();
        },
      },
    };
  }

  account(api: Api) {
    const { control } = this.#sandbox;
    const { accounts } = control.state() as { accounts: SandboxAccount[] };
    return accounts[0] && accountSnapshot(api, accounts[0], control.tasks(), control.deliveries(), this.#sandbox.now());
  }

  /**
   * Gives the account the tasks that a request continues from: its ids are those of an example.
   *
   * @returns The ids of tasks that were not there.
   */
  async provideSources(api: Api, model: string, input: Record<string, unknown>): Promise<string[]> {
    if (api !== 'unifically') return [];
    const known = new Set(this.#sandbox.control.tasks().map(({ id }) => id));
    // The sandbox adds the account at its first request.
    await this.#sandbox.fetch(
      new Request(`${ORIGIN}/account`, { headers: { Authorization: `Bearer ${EXAMPLE_KEY}` } }),
    );
    const { accounts } = this.#sandbox.control.state() as { accounts: SandboxAccount[] };
    const made: SandboxTask[] = [];
    for (const source of sourceTaskOf(model, input))
      if (!known.has(source.id)) made.push({ ...source, account: accounts[0]!.id, origin: ORIGIN, ...this.#times() });
    if (made.length === 0) return [];
    const before = this.#sandbox;
    this.#sandbox = this.#create([...before.snapshot(), ...made.map((task) => ({ task }))]);
    await before.close();
    return made.map(({ id }) => id);
  }

  /** The content of an output file; undefined for a URL of another host. */
  async file(url: string): Promise<Blob | undefined> {
    if (!url.startsWith(`${ORIGIN}/`)) return undefined;
    const response = await this.#sandbox.fetch(new Request(url));
    return response.ok ? response.blob() : undefined;
  }

  #times() {
    const now = this.#sandbox.now();
    return { createdAt: now - 60_000, startsAt: now - 60_000, endsAt: now - 1 };
  }

  #create(restore: Change[]): Sandbox {
    return createSandbox({
      // Its tasks take as long as documented; the clock is what runs faster.
      speed: 1,
      clock: this.#clock,
      origin: ORIGIN,
      allowHosts: [RECEIVER],
      loopback: false,
      fetch: (request) => this.#receive(request),
      restore,
    });
  }

  /** Receives the callbacks of the sandbox, which reach no network. */
  async #receive(request: Request): Promise<Response> {
    if (request.url !== CALLBACK_URL) return new Response(null, { status: 404 });
    const body = await request.text();
    if (this.refusals > 0) {
      this.refusals--;
      return new Response(null, { status: 503 });
    }
    const { task_id: task } = JSON.parse(body) as { task_id: string };
    this.onCallback({ task, body });
    return new Response(null, { status: 204 });
  }
}
