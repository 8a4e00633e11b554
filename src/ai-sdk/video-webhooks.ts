import type { Experimental_VideoModelV4OperationWebhook as Webhook } from '@ai-sdk/provider';
import type { WaitOptions } from '../client/options.js';
import type { TaskHandle } from '../types/task.js';
import type { AnyClient } from './provider-context.js';

type Start = { handle: TaskHandle; options: WaitOptions };

/** What the AI SDK's `webhook` option makes: a URL, and what arrives there. */
export type WebhookFactory = () => PromiseLike<{ url: string; received: PromiseLike<Webhook> }>;

/**
 * The waits of `generateVideo` with a `webhook`. The AI SDK reads the task once after the event, and gives up if it is
 * not done. So the event only ends a wait of the client's own, which reads the task, and polls it in case no event comes.
 */
export class VideoWebhooks {
  /** What waits for the start of a task, by URL; several may use the same. */
  readonly #waiting = new Map<string, ((start: Start) => void)[]>();
  readonly #tasks: AnyClient['tasks'];

  constructor(tasks: AnyClient['tasks']) {
    this.#tasks = tasks;
  }

  async listen(factory: WebhookFactory): Promise<{ webhookUrl: string; received: Promise<Webhook> }> {
    const { url, received } = await factory();
    const started = new Promise<Start>((resolve) => {
      this.#waiting.set(url, [...(this.#waiting.get(url) ?? []), resolve]);
    });
    const event = Promise.resolve(received);
    // A source that fails is no reason to give up: there are the polls.
    const arrived = event.catch(() => new Promise<never>(() => {}));
    return { webhookUrl: url, received: started.then((start) => this.#wait(start, url, arrived)) };
  }

  /** Tells the wait for a URL which task it is about. */
  started(url: string, handle: TaskHandle, options: WaitOptions): void {
    const [first, ...others] = this.#waiting.get(url) ?? [];
    if (others.length > 0) this.#waiting.set(url, others);
    else this.#waiting.delete(url);
    first?.({ handle, options });
  }

  async #wait({ handle, options }: Start, url: string, arrived: Promise<Webhook>): Promise<Webhook> {
    let webhook: Webhook = { headers: {}, body: null };
    await this.#tasks
      .wait(handle, {
        ...options,
        webhook: {
          callbackUrl: () => url,
          waitForEvent: async () => {
            webhook = await arrived;
            return undefined;
          },
        },
      })
      // What the task came to is for `doStatus` to say.
      .catch((error: unknown) => {
        if (!isFailure(error)) throw error;
      });
    return webhook;
  }
}

function isFailure(error: unknown): boolean {
  return (error as { task?: unknown }).task !== undefined;
}
