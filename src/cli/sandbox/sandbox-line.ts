import { durationWords } from '../../catalog/words/duration-words.js';
import { formatUsd } from '../../internal/money.js';
import { stripControlChars, truncate } from '../../internal/text.js';
import { operationOfPath } from '../../sandbox/operation-of-path.js';
import { stripCodes } from '../output/writer.js';
import type { Style } from '../output/style.js';
import { fitLine, type LineParts } from './fit-line.js';
import type {
  CallbackEvent,
  ImportEvent,
  RecordedEvent,
  RequestEvent,
  SandboxEvent,
  TaskEvent,
} from './sandbox-events.js';

const WORD_COLUMNS = 9;
const ID_COLUMNS = 15;
const MODEL_COLUMNS = 24;
const PRICE_COLUMNS = 6;
/** The longest kind is `malformed`. */
const FAULT_COLUMNS = 9;
const STATUS_COLUMNS = 3;
const OPERATION_COLUMNS = 14;
const MS_COLUMNS = 8;
/** A code, such as `UND_ERR_CONNECT_TIMEOUT`, is no longer; a sentence is. */
const MAX_RESULT_LENGTH = 24;
/** Characters of an account's id; enough to tell a few apart. */
const ACCOUNT_LENGTH = 6;
const MAX_TEXT_LENGTH = 160;

/** Fewer columns are not enough for a sentence, however narrow a terminal is. */
const MIN_ROOM = 20;

/** A line of the log. */
interface Line extends LineParts {
  /** What happened, in one word. */
  word: string;
  color?: 'red' | 'notable';
}

/** An event as a line for people; on a terminal, with indented lines for what the line has no room for. */
export function lineOf(event: SandboxEvent, { dim, red, notable }: Style, width: number): string {
  const { word, color, ...parts } = partsOf(event);
  const paint = color === 'red' ? red : color === 'notable' ? notable : (text: string) => text;
  const head = `${dim(timeOf(event.sandboxTime ?? event.at))} ${paint(word.padEnd(WORD_COLUMNS))} `;
  const headColumns = stripCodes(head).length;
  const rows = fitLine(parts, Math.max(MIN_ROOM, width - headColumns)).map((row) => row.trimEnd());
  return (head + rows.join(`\n${' '.repeat(headColumns)}`)).trimEnd();
}

/**
 * Whether repeated events become one line with a count. Actions of a person and attempts of a callback always have
 * lines of their own.
 */
export function isCounted({ event }: SandboxEvent): boolean {
  return event !== 'callback' && event !== 'account' && event !== 'clock' && event !== 'import';
}

/**
 * A text that is equal for events that are printed once: all of the event except its time and the seconds of a block.
 */
export function sameness(event: SandboxEvent): string {
  const { at: _at, sandboxTime: _time, ...rest } = event;
  if (rest.event !== 'request' && rest.event !== 'recorded') return JSON.stringify(rest);
  const { ms: _ms, ...request } = rest;
  if (request.status !== 429) return JSON.stringify(request);
  return JSON.stringify({ ...request, path: shownPath(request) }).replaceAll(/\d+ seconds/g, '');
}

function partsOf(event: SandboxEvent): Line {
  switch (event.event) {
    case 'listening':
      return { word: 'listening', cells: [event.url] };
    case 'request':
      return requestLine(event);
    case 'task':
      return taskLine(event);
    case 'callback':
      return callbackLine(event);
    case 'upload': {
      const { type, bytes, name } = event;
      return { word: 'upload', cells: [excerpt(type), `${(bytes / 1024).toFixed(1)} KiB`], news: excerpt(name) };
    }
    case 'clock':
      return { word: 'clock', cells: [event.frozen ? 'stands at' : 'runs from', event.now] };
    case 'account': {
      const { account, balance, budget } = event;
      return {
        word: 'account',
        cells: [account.slice(0, ACCOUNT_LENGTH), `balance ${formatUsd(balance)}`, `budget ${formatUsd(budget)}`],
        details: ['changed by hand'],
      };
    }
    case 'reset':
      return { word: 'reset', cells: ['everything is forgotten but the time'] };
    case 'import':
      return { word: 'imported', cells: [countsOf(event)] };
    case 'warning':
      return { word: 'warning', color: 'notable', cells: [], news: excerpt(event.message) };
    case 'recorded':
      return recordedLine(event);
    case 'scenario':
      return { word: 'scenario', cells: [excerpt(event.source), counted(event.rules ?? 0, 'rule')] };
  }
}

function requestLine(event: RequestEvent): Line {
  const { method, status, ms, fault, replayed, broken, problem } = event;
  const request = `${method} ${shownPath(event)}`;
  const time = `${ms.toFixed(0)} ms`;
  const source = replayed && 'replayed';
  const end = broken && `connection ${broken}`;
  const summary = newsOf(event);
  if (fault !== undefined)
    return {
      word: 'fault',
      color: 'notable',
      cells: [fault.padEnd(FAULT_COLUMNS), String(status || '–').padEnd(STATUS_COLUMNS), request, source, end],
      details: [fault === 'delay' ? time : undefined],
      // The task exists and was paid for, although the response was broken.
      news: problem === undefined ? broken && summary : excerpt(problem),
    };
  if (problem !== undefined)
    return {
      word: status >= 500 ? 'error' : 'refused',
      color: status >= 500 ? 'red' : 'notable',
      cells: [String(status), request, source],
      news: excerpt(problem),
    };
  return { word: 'request', cells: [String(status), request, source, end], details: [time], news: summary };
}

/** What a success says that its path does not. */
function newsOf({ path, summary }: RequestEvent): string | undefined {
  const [first, ...others] = summary?.split(' ') ?? [];
  return first && excerpt((path.endsWith(`/${first}`) ? others : [first, ...others]).join(' '));
}

function taskLine(event: TaskEvent): Line {
  const { status, id, api, model, account, cost, seconds = 0, message, refunded, balance } = event;
  const left = balance === undefined ? undefined : `${api === 'gateai' ? 'budget' : 'balance'} ${formatUsd(balance)}`;
  if (status === 'created') {
    const price = formatUsd(cost).padStart(PRICE_COLUMNS);
    return {
      word: status,
      cells: [idOf(id), price, excerpt(model).padEnd(MODEL_COLUMNS)],
      details: [`by ${account.slice(0, ACCOUNT_LENGTH)}`],
    };
  }
  return {
    word: status,
    color: status === 'failed' ? 'red' : undefined,
    cells: [idOf(id), `in ${durationWords(seconds * 1000)}`],
    details: [refunded ? 'refunded' : undefined, left],
    news: message && excerpt(message),
  };
}

function callbackLine({ task, url, attempt, status, error, retrySeconds, replay, fault }: CallbackEvent): Line {
  const isAccepted = status !== undefined && status < 300;
  const result = excerpt(String(status ?? error));
  const isShort = result.length <= MAX_RESULT_LENGTH;
  const retry = retrySeconds === undefined ? undefined : `again in ${durationWords(retrySeconds * 1000)}`;
  return {
    word: 'callback',
    color: isAccepted ? undefined : 'notable',
    cells: [idOf(task), `#${attempt}`, isShort ? result : undefined, replay && 'replay', fault && 'fault', retry],
    details: [excerpt(url)],
    news: isShort ? undefined : result,
  };
}

function recordedLine({ operation, status, ms, problem, outcome, path }: RecordedEvent): Line {
  return {
    word: outcome === 'unknown' ? 'unknown' : 'recorded',
    color: outcome === 'unknown' ? 'red' : problem === undefined ? undefined : 'notable',
    cells: [operation.padEnd(OPERATION_COLUMNS), String(status ?? '–').padEnd(3), `${ms} ms`.padStart(MS_COLUMNS)],
    news: excerpt(problem ?? path),
  };
}

/** The counts of a state, as `10 tasks, 2 accounts`. */
function countsOf({ tasks, accounts, uploads, deliveries }: Omit<ImportEvent, 'event'>): string {
  const counts = Object.entries({ task: tasks, account: accounts, upload: uploads, 'callback attempt': deliveries });
  const words = counts.filter(([word, count]) => count > 0 || word === 'task' || word === 'account');
  return words.map(([word, count]) => counted(count, word)).join(', ');
}

export function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}

/** The id of a task as a column. It is never cut: people search for it. */
function idOf(id: string): string {
  return excerpt(id).padEnd(ID_COLUMNS);
}

/** The path of a request. If it exceeds a rate limit, the path of its operation, since there may be hundreds. */
function shownPath({ path, status = 0 }: { path: string; status?: number }): string {
  return excerpt((status === 429 && operationOfPath(path)?.path) || path);
}

/** The local time of day. */
export function timeOf(at: string): string {
  return new Date(at).toTimeString().slice(0, 8);
}

function excerpt(text: string): string {
  return truncate(stripControlChars(text.replaceAll(/\s+/g, ' ')), MAX_TEXT_LENGTH);
}
