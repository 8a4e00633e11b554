import { listWords } from '../../internal/list-words.js';
import { countOf } from '../../validate/describe.js';
import {
  groupNotChecked,
  tryWords,
  type Drift,
  type NotCheckedGroup,
  type TryResult,
  type VerifyReport,
} from '../../verify/report.js';
import { oneLine, wrap } from './layout.js';
import type { Style } from './style.js';

/** A report as text for people: the differences by model, what was tried and what was not checked, and a summary. */
export function verifyLines(report: VerifyReport, { bold, dim, red, notable }: Style, width: number): string {
  const { drifts, notChecked, tried, models, requests, seconds, complete } = report;
  const lines: string[] = [];
  for (const [subject, group] of grouped(drifts)) {
    lines.push(bold(subject));
    for (const { kind, severity, message } of group) {
      const paint = severity === 'drift' ? red : dim;
      lines.push(`  ${paint(kind.padEnd(KIND_WIDTH))}  ${wrap(oneLine(message), width - INDENT, ' '.repeat(INDENT))}`);
    }
  }
  const listed = (title: string, entries: string[], count = entries.length) => {
    if (entries.length === 0) return;
    if (lines.length > 0) lines.push('');
    lines.push(notable(`${title} (${count})`), ...entries.map((entry) => `  ${wrap(entry, width - 4, '    ')}`));
  };
  listed('tried', tried.map(triedWords));
  listed('not checked', groupNotChecked(notChecked).map(notCheckedWords), notChecked.length);
  if (lines.length > 0) lines.push('');
  const found = `${summary(drifts)}${complete ? '' : ' until the run ended early'}`;
  lines.push(
    wrap(`${countOf(models.length, 'model')}, ${countOf(requests, 'request')} in ${seconds} s: ${found}`, width),
  );
  return lines.join('\n');
}

/** How many differences there are, in words. */
export function summary(drifts: readonly Drift[]): string {
  const count = drifts.filter(({ severity }) => severity === 'drift').length;
  const subjects = new Set(drifts.filter(({ severity }) => severity === 'drift').map(subjectOf)).size;
  const places = count === 1 || subjects === 1 ? '' : ` in ${subjects} places`;
  if (count === 0) return 'no differences';
  return count === 1 ? '1 difference' : `${count} differences${places}`;
}

/** Columns of the longest kind. */
const KIND_WIDTH = 14;
const INDENT = KIND_WIDTH + 4;

function notCheckedWords({ models, subjects, reason }: NotCheckedGroup): string {
  const [ids, names] = [models, subjects].map((words) => listWords(words.map(oneLine), 'and')) as [string, string];
  const what = models.length > 1 && names !== '' ? `${ids} (${names})` : [ids, names].filter(Boolean).join(' ');
  return `${what}: ${oneLine(reason)}`;
}

function triedWords(result: TryResult): string {
  return `${oneLine(result.model)} ${oneLine(result.subject)}: ${oneLine(tryWords(result))}`;
}

function grouped(drifts: readonly Drift[]): Map<string, Drift[]> {
  const groups = new Map<string, Drift[]>();
  for (const drift of drifts) groups.set(subjectOf(drift), [...(groups.get(subjectOf(drift)) ?? []), drift]);
  return groups;
}

/** The model, or the API for its responses. */
function subjectOf({ api, model }: Drift): string {
  return model === undefined ? `responses of ${api}` : oneLine(model);
}
