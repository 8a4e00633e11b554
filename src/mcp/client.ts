import type { Estimate } from '../client/adapter.js';
import type { CreateOptions, WaitOptions } from '../client/options.js';
import type { DownloadedFile } from '../files/download.js';
import type { DownloadLimits } from '../files/fetch-file.js';
import type { MediaSource } from '../files/media-source.js';
import type { CallOptions } from '../types/call-options.js';
import type { TaskHandle, TaskState } from '../types/task.js';

/** Either client, for models that are known only at run time. */
export interface McpClient {
  readonly baseUrl: string;
  tasks: {
    create(model: string, input: object, options: CreateOptions): Promise<TaskHandle>;
    estimate(model: string, input: object, options: CallOptions): Promise<Estimate>;
    get(task: TaskHandle | string, options: CallOptions): Promise<TaskState>;
    wait(task: TaskHandle | string, options: WaitOptions): Promise<unknown>;
  };
  files: {
    upload(source: MediaSource, options: CallOptions): Promise<string>;
    download(output: unknown, options: CallOptions & DownloadLimits): Promise<DownloadedFile[]>;
  };
}
