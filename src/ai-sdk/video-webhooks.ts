import type { Experimental_VideoModelV4OperationWebhook as Webhook } from '@ai-sdk/provider';
import { TaskFailedError } from '../errors/errors.js';
import type { TaskHandle } from '../types/task.js';
import type { AnyClient } from './provider-context.js';

/** What the AI SDK's `webhook` option makes: a URL, and what arrives there. */
export type WebhookFactory = () => PromiseLike<{ url: string; received: PromiseLike<Webhook> }>;

/** A call that waits for the task that is created with its URL. */
interface Listener {
  /** The event; never resolves if its source fails. */
  arrived: Promise<Webhook>;
  /** Ends the wait for the start. */
  started: (done: Promise<Webhook>) => void;
}

/**
 * The waits of `generateVideo` with a `webhook`. The AI SDK reads the task once after the event, and gives up if it is
 * not done. So the event only ends a wait of the client's own, which reads the task, and polls it in case no event comes.
 */
export class VideoWebhooks {
  /** By URL; several calls may use the same. */
  readonly #listeners = new Map<string, Listener[]>();
  /** The waits that have not ended, by the id of the task. */
  readonly #waits = new Map<string, Promise<unknown>>();
  readonly #tasks: AnyClient['tasks'];

  constructor(tasks: AnyClient['tasks']) {
    this.#tasks = tasks;
  }

  async listen(factory: WebhookFactory): Promise<{ webhookUrl: string; received: Promise<Webhook> }> {
    const { url, received } = await factory();
    // Polling continues if the webhook fails.
    const arrived = Promise.resolve(received).catch(() => new Promise<never>(() => {}));
    const done = new Promise<Webhook>((started) => {
      this.#listeners.set(url, [...(this.#listeners.get(url) ?? []), { arrived, started }]);
    });
    return { webhookUrl: url, received: done };
  }

  /** Waits for a task that was created with a URL, if a call listens there. */
  start(url: string, handle: TaskHandle, signal: AbortSignal | undefined): void {
    const listener = this.stop(url);
    if (!listener) return;
    const done = this.#wait(handle, url, listener.arrived, signal);
    this.#waits.set(handle.id, done);
    const end = () => void this.#waits.delete(handle.id);
    done.then(end, end);
    listener.started(done);
  }

  /** Ends the listening of one call; all that use the same URL are alike. */
  stop(url: string): Listener | undefined {
    const [first, ...others] = this.#listeners.get(url) ?? [];
    if (others.length > 0) this.#listeners.set(url, others);
    else this.#listeners.delete(url);
    return first;
  }

  /**
   * Resolves once the wait for a task has ended: with several calls at one URL, what arrived may have been about the
   * task of another.
   */
  async settled({ id }: TaskHandle): Promise<void> {
    await this.#waits.get(id);
  }

  async #wait(
    handle: TaskHandle,
    url: string,
    arrived: Promise<Webhook>,
    signal: AbortSignal | undefined,
  ): Promise<Webhook> {
    let webhook: Webhook = { headers: {}, body: null };
    const waitForEvent = async () => {
      webhook = await arrived;
      return undefined;
    };
    try {
      await this.#tasks.wait(handle, { signal, webhook: { callbackUrl: () => url, waitForEvent } });
    } catch (error) {
      // `doStatus` reports that the task has failed.
      if (!(error instanceof TaskFailedError)) throw error;
    }
    return webhook;
  }
}
