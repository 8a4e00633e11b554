import type { JsonValue, Schema } from '../contract/document/types.js';
import { valuesOf } from '../contract/document/values.js';
import type { Finding } from './change.js';
import { compareExtensions } from './compare-extensions.js';
import { compareKeywords, kindOf } from './compare-keywords.js';
import { at, effectFinding, type Comparison, type Effect } from './comparison.js';
import { compareTypes } from './compare-types.js';
import { Evaluator } from './evaluate.js';
import { deepEqual } from './deep-equal.js';
import { code, valuesWords, valueWords } from './words.js';

/** Compares what two schemas say of a value itself, whatever its properties or items are. */
export function compareValues(comparison: Comparison, before: Schema, after: Schema, path: string): Finding[] {
  return [
    ...compareTypes(comparison, before, after, path),
    ...compareEnums(comparison, before, after, path),
    ...compareKeywords(comparison, before, after, path),
    ...compareAnnotations(comparison, before, after, path),
  ];
}

function compareEnums(comparison: Comparison, before: Schema, after: Schema, path: string): Finding[] {
  if (!valuesOf(before) && !valuesOf(after)) return [];
  const [old, now] = [valuesOf(before) ?? bothOf(before), valuesOf(after) ?? bothOf(after)];
  const where = at(comparison, path);
  const isRequest = comparison.direction === 'requests';
  const change = (effect: Effect, sentence: string) => effectFinding(comparison, effect, path, sentence);
  const [wasValid, isValid] = [new Evaluator(comparison.before), new Evaluator(comparison.after)];
  // A value that is listed may be refused by another keyword, and one that is not listed any more by its type.
  const lost = (old ?? []).filter(
    (value) => wasValid.check(before, value) !== false && isValid.check(kindOf(after), value) === false,
  );
  const gained = (now ?? []).filter(
    (value) => isValid.check(after, value) !== false && wasValid.check(kindOf(before), value) === false,
  );
  const findings: Finding[] = [];
  if (!old) {
    findings.push(change('narrower', `${where} ${isRequest ? 'accepts' : 'is'} only ${valuesWords(now!, 'or')}`));
  } else if (lost.length > 0) {
    const values = valuesWords(lost, 'or');
    findings.push(
      change('narrower', isRequest ? `${where} no longer accepts ${values}` : `${where} is never ${values} any more`),
    );
  }
  if (!now && lost.length < old!.length) {
    const was = `no longer only ${valuesWords(old!, 'or')}`;
    findings.push(change('wider', `${where} ${isRequest ? 'accepts' : 'may have'} other values too, ${was}`));
  }
  if (gained.length > 0) {
    findings.push(
      change(
        'wider',
        isRequest
          ? `${where} also accepts ${valuesWords(gained, 'and')}`
          : `${where} may also be ${valuesWords(gained, 'or')}, which code that covers all values does not expect`,
      ),
    );
  }
  return findings;
}

function bothOf({ type }: Schema): JsonValue[] | undefined {
  return type === 'boolean' ? [true, false] : undefined;
}

/** Keywords that restrict nothing but say what happens. */
function compareAnnotations(comparison: Comparison, before: Schema, after: Schema, path: string): Finding[] {
  const { direction } = comparison;
  const where = at(comparison, path);
  const finding = (impact: Finding['impact'], sentence: string): Finding => ({
    impact,
    side: direction,
    ...(path !== '' && { name: path }),
    sentence,
  });
  const findings: Finding[] = [];
  if (direction === 'requests' && !deepEqual(before.default, after.default)) {
    findings.push(finding('behavior', defaultSentence(where, before.default, after.default)));
  }
  if (before.deprecated !== after.deprecated && Boolean(before.deprecated) !== Boolean(after.deprecated)) {
    findings.push(
      after.deprecated
        ? finding('behavior', `${where} is deprecated`)
        : finding('compatible', `${where} is no longer deprecated`),
    );
  }
  const [old, now] = [before['x-media'], after['x-media']];
  if (old !== now) {
    const words =
      now === undefined
        ? `takes no media any more, took ${valueWords(old)}`
        : `takes ${valueWords(now)} media, ${old === undefined ? 'took none' : `took ${valueWords(old)}`}`;
    findings.push(finding(old === undefined || now === 'any' ? 'compatible' : 'behavior', `${where} ${words}`));
  }
  if (direction === 'requests') {
    findings.push(...compareExtensions(before, after, path === '' ? '' : ` of ${code(path)}`, path));
  }
  return findings;
}

/** A change of the value of an omitted parameter. */
export function defaultSentence(where: string, before: unknown, after: unknown, scope = ''): string {
  if (after === undefined) return `${where} has no default${scope} any more, was ${valueWords(before)}`;
  return `the default of ${where}${scope} is ${valueWords(after)}, ${before === undefined ? 'had none' : `was ${valueWords(before)}`}`;
}
