import { shownUrl, stripControlChars } from '../internal/text.js';
import { countOf } from '../validate/describe.js';
import type { Drift, Undecided, VerifyReport } from './report.js';

/** A report as Markdown, for an issue or a wiki. Texts of an API are escaped. */
export function markdownReport(report: VerifyReport): string {
  const { startedAt, contract, origins, models, requests, seconds, complete, drifts, undecided } = report;
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
    ...(undecided.length > 0 ? ['## Not decided', '', ...table(['what', 'why'], undecided.map(undecidedRow)), ''] : []),
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

function undecidedRow({ model, subject, reason }: Undecided): string[] {
  return [`${model === undefined ? '' : `\`${model}\` `}${escaped(subject)}`, escaped(reason)];
}

function table(head: string[], rows: string[][]): string[] {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`);
}

/** Text that is no markup, whatever an API says. */
function escaped(text: string): string {
  return stripControlChars(text)
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>|#!~&]/g, (character) => `\\${character}`);
}
