import { shownUrl, stripControlChars } from '../internal/text.js';
import { countOf } from '../validate/describe.js';
import {
  groupNotChecked,
  tryWords,
  type Drift,
  type NotCheckedGroup,
  type TryResult,
  type VerifyReport,
} from './report.js';

/** A report as Markdown, for an issue or a wiki. Texts of an API are escaped. */
export function markdownReport(report: VerifyReport): string {
  const { startedAt, contract, origins, models, requests, seconds, complete, drifts, notChecked, tried } = report;
  const differences = drifts.filter(({ severity }) => severity === 'drift');
  const news = drifts.filter(({ severity }) => severity === 'info');
  const asked = Object.values(origins).map(shownUrl).join(' and ');
  return `${[
    '# Live APIs and contract',
    '',
    `Contract ${contract}, compared with ${asked} at ${startedAt}: ${countOf(models.length, 'model')}, ${countOf(requests, 'request')}, ${seconds} s.`,
    '',
    ...(complete ? [] : ['**The run ended early.**', '']),
    ...section('Differences', differences, complete ? 'None.' : 'None until then.'),
    ...(news.length > 0 ? section('New in responses', news, '') : []),
    ...(tried.length > 0 ? ['## Tried', '', ...table(['what', 'result'], tried.map(triedRow)), ''] : []),
    ...(notChecked.length > 0
      ? ['## Not checked', '', ...table(['model', 'what', 'why'], groupNotChecked(notChecked).map(notCheckedRow)), '']
      : []),
  ]
    .join('\n')
    .trimEnd()}\n`;
}

function section(title: string, drifts: Drift[], none: string): string[] {
  if (drifts.length === 0) return [`## ${title}`, '', none, ''];
  const rows = drifts.map(({ model, api, kind, documented, live, message }) => [
    model === undefined ? api : `\`${model}\``,
    kind,
    escaped(documented),
    escaped(live),
    escaped(message),
  ]);
  return [`## ${title}`, '', ...table(['model', 'kind', 'documented', 'live', 'in words'], rows), ''];
}

function notCheckedRow({ models, subjects, reason }: NotCheckedGroup): string[] {
  return [models.map((model) => `\`${model}\``).join(', '), subjects.map(escaped).join(', '), escaped(reason)];
}

function triedRow(result: TryResult): string[] {
  return [`\`${result.model}\` ${escaped(result.subject)}`, escaped(tryWords(result))];
}

function table(head: string[], rows: string[][]): string[] {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`);
}

/** Text of an API, escaped for Markdown. */
function escaped(text: string): string {
  return stripControlChars(text)
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>|#!~&]/g, (character) => `\\${character}`);
}
