import type { RecordOptions } from '../../sandbox/record/recorder.js';
import type { RecordedExchange } from '../../sandbox/record/recorded-exchange.js';
import type { Context } from '../context.js';
import { isSet, valueOf, valuesOf, type ParsedArgs } from '../input/argv.js';
import { UsageError } from '../usage-error.js';

/** The options of the sandbox that record or replay, and what closes the file that is written. */
export interface OpenRecording {
  record?: RecordOptions;
  replay?: RecordedExchange[];
  close?: () => void;
}

const HOSTS = ['unifically', 'gateai', 'storage'] as const;

/**
 * Opens the files of `--record` and `--replay`.
 *
 * @param onExchange Is called with each exchange that was written.
 * @throws UsageError if an option is missing, or a file can't be used.
 */
export async function openRecording(
  { env }: Context,
  parsed: ParsedArgs,
  onExchange?: RecordOptions['onExchange'],
): Promise<OpenRecording> {
  const [recordPath, replayPath] = [valueOf(parsed, 'record'), valueOf(parsed, 'replay')];
  for (const name of ['upstream', 'allow-creates'])
    if (parsed.values.has(name) && recordPath === undefined) throw new UsageError(`--${name} needs --record`);
  if (recordPath !== undefined && replayPath !== undefined)
    throw new UsageError('--record and --replay exclude each other');
  if (recordPath === undefined && replayPath === undefined) return {};
  const upstream = await upstreamOf(valuesOf(parsed, 'upstream') ?? []);
  const { readRecording, RecordingFile } = await import('../../sandbox/server/index.js');
  try {
    if (replayPath !== undefined) return { replay: readRecording(replayPath) };
    const file = new RecordingFile(recordPath!);
    const record: RecordOptions = {
      upstream,
      allowCreates: isSet(parsed, 'allow-creates'),
      secrets: [env.UNIFICALLY_API_KEY, env.GATEAI_API_KEY].filter((key) => key !== undefined),
      onExchange(exchange) {
        file.add(exchange);
        onExchange?.(exchange);
      },
    };
    return { record, close: () => file.close() };
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/**
 * Lines about recording or replaying for the start of the log; empty if there is neither.
 *
 * @param upstream Origins that requests are passed on to.
 */
export function recordingLines({ record, replay }: OpenRecording, upstream: string[] = []): string[] {
  if (replay) return [`Recorded requests (${replay.length}) get their recorded responses.`];
  if (!record) return [];
  const creates = record.allowCreates ? 'creates and uploads too, which cost money' : 'creates and uploads are refused';
  return [
    `  upstream   ${upstream.join(' ')}`,
    `Requests go there with the key of the caller, and are recorded; ${creates}.`,
  ];
}

/**
 * One URL for all hosts, or one for each.
 *
 * @throws UsageError if one can't be used: before a file is opened and a port is taken.
 */
async function upstreamOf(values: string[]): Promise<RecordOptions['upstream']> {
  const { checkUpstream } = await import('../../sandbox/record/upstream.js');
  const urls: Partial<Record<(typeof HOSTS)[number], string>> = {};
  for (const value of values) {
    const [, name, url] = /^(\w+)=(.*)$/s.exec(value) ?? [];
    const hosts = name === undefined ? HOSTS : HOSTS.filter((host) => host === name);
    if (hosts.length === 0) throw new UsageError(`--upstream takes URL, or HOST=URL with ${HOSTS.join(', ')}`);
    for (const host of hosts) {
      if (urls[host] !== undefined) throw new UsageError(`--upstream has two URLs for ${host}`);
      urls[host] = url ?? value;
    }
    try {
      checkUpstream('--upstream', url ?? value);
    } catch (error) {
      throw new UsageError((error as Error).message);
    }
  }
  return values.length === 0 ? undefined : urls;
}
