import type { Command } from '../command.js';
import type { Option } from '../input/argv.js';
import { parseRequestCommand, REQUEST_OPTIONS } from '../input/request-command.js';
import { WAIT_OPTIONS } from '../input/shared-options.js';

const options = {
  ...REQUEST_OPTIONS,
  'max-cost': { value: 'DOLLARS', description: 'Refuse to create a task that costs more' },
  'callback-url': { value: 'URL', description: 'Have Unifically call this URL when the task has ended' },
  'no-wait': { description: 'Print the task and exit; `unigen wait` waits for it later' },
  ...WAIT_OPTIONS,
} satisfies Record<string, Option>;

/** `unigen run`: creates a task and waits for it. */
export const runCommand: Command = {
  usage: '<model> [--<parameter> value …]',
  options,
  examples: [
    [`unigen run google/veo-3.1-fast --prompt 'A paper boat' --duration 8 --save ./out`, 'a video from a prompt'],
    [
      `unigen run google/veo-3.1-fast --prompt 'The tulip opens' --file start_image_url=./bud.png --max-cost 0.5`,
      'a video from an image, if it costs no more than 50 cents',
    ],
    ['unigen run kuaishou/kling-3.0-video --input request.json --no-wait', 'a request from a file, without waiting'],
  ],
  notes: [
    '`unigen show <model>` lists the parameters. For an array, repeat the option or pass JSON; ' +
      'for an object, pass JSON; for a boolean, --loop or --no-loop.',
    'Each run creates and pays for one task: the create is sent again only after a 429, or if it can not have arrived. ' +
      'Ctrl+C ends the wait, not the task.',
    'With --max-cost, the balance at Unifically or the tasks at GateAI Core are read first, so that a message after a lost response ' +
      'says what was there; no task is created if they can not be read. After a ' +
      '429 that does not end, the message says when to send the request again.',
    'If the output is piped, or with --json, it is one JSON object per line, with an `event`: created (the handle is in ' +
      '`task`), status, completed (with the `output`), saved, or error (with `name`, `message` and `exitCode`; also for ' +
      'errors before anything is sent).',
  ],
  async run(context, argv) {
    const { chosen, parsed } = await parseRequestCommand('run', options, argv);
    // Completions load this file for its options.
    const { runTask } = await import('../tasks/run-task.js');
    await runTask(context, chosen, parsed);
  },
};
