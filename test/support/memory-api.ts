import { sleep, type Clock } from '../../src/internal/clock.js';

/** The times at which requests of one method arrived, and how often that was too many. */
export interface Traffic {
  times: number[];
  bans: number;
}

/**
 * Unifically in memory, on a clock of the test: tasks that take their time, ten requests a second for each method, and
 * a ban of a minute for more than that.
 */
export class MemoryApi {
  readonly posts: Traffic = { times: [], bans: 0 };
  readonly gets: Traffic = { times: [], bans: 0 };
  readonly #tasks = new Map<string, number>();
  readonly #bannedUntil = new Map<Traffic, number>();

  constructor(
    readonly clock: Clock,
    /** Milliseconds that the n-th task takes. */
    readonly duration: (index: number) => number,
    /** Milliseconds from a request to its response. */
    readonly latency = 0,
  ) {}

  get tasks(): number {
    return this.#tasks.size;
  }

  /** Milliseconds at which the last task was done. */
  get lastDone(): number {
    return Math.max(...this.#tasks.values());
  }

  readonly fetch = async (request: Request): Promise<Response> => {
    await sleep(this.clock, this.latency / 2);
    const response = this.#respond(request, await request.text());
    await sleep(this.clock, this.latency / 2);
    return response;
  };

  #respond(request: Request, body: string): Response {
    const traffic = request.method === 'POST' ? this.posts : this.gets;
    if (this.#tooMany(traffic)) return reply(429, { message: 'Slow down' }, { 'Retry-After': '60' });
    if (request.method === 'POST') {
      if ((JSON.parse(body) as { dry_run?: boolean }).dry_run) return reply(200, { cost: 0.1 });
      const id = `task_${this.#tasks.size}`;
      this.#tasks.set(id, this.clock.now() + this.duration(this.#tasks.size));
      return reply(200, { task_id: id, status: 'pending' });
    }
    const id = request.url.split('/').at(-1)!;
    const done = this.#tasks.get(id);
    if (done === undefined) return reply(404, { message: 'Task not found' });
    if (done > this.clock.now()) return reply(200, { task_id: id, status: 'processing' });
    return reply(200, { task_id: id, status: 'completed', output: { video_url: `https://example.com/${id}.mp4` } });
  }

  #tooMany(traffic: Traffic): boolean {
    const now = this.clock.now();
    traffic.times.push(now);
    if (now < (this.#bannedUntil.get(traffic) ?? 0)) return true;
    if (traffic.times.filter((time) => time > now - 1000).length <= 10) return false;
    traffic.bans++;
    this.#bannedUntil.set(traffic, now + 60_000);
    return true;
  }
}

function reply(code: number, data: unknown, headers?: Record<string, string>): Response {
  return Response.json({ success: code === 200, code, data }, { status: code, headers });
}
