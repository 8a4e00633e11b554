import type { JsonValue, Schema } from '../contract/document/types.js';
import { valuesOf } from '../contract/document/values.js';
import type { Finding } from './change.js';
import { itemNeed } from '../contract/rules/phrases.js';
import { at, effectFinding, isUnchanged, type Comparison, type Effect } from './comparison.js';
import { compareTypes } from './compare-types.js';
import { prefixIn } from './evaluate.js';
import { isSame } from './in-place.js';
import { code, valuesWords, valueWords } from './words.js';

/** Keywords that other functions compare, or that say nothing about values. */
const ELSEWHERE = [
  ...['$ref', 'type', 'enum', 'const', 'default', 'deprecated', 'items', 'properties', 'required'],
  ...['additionalProperties', 'unevaluatedProperties', 'dependentRequired', 'dependentSchemas'],
  ...['oneOf', 'anyOf', 'allOf', 'if', 'then', 'else', 'minProperties', 'maxProperties'],
  ...['title', 'description', 'examples', 'example', 'discriminator', 'externalDocs', '$comment', '$schema', 'xml'],
];

/** Keywords that bound a number, with whether it is a lower bound. */
const BOUNDS: [keyword: string, words: string, isLower: boolean][] = [
  ['minimum', 'minimum', true],
  ['maximum', 'maximum', false],
  ['exclusiveMinimum', 'exclusive minimum', true],
  ['exclusiveMaximum', 'exclusive maximum', false],
  ['minLength', 'minimum length', true],
  ['maxLength', 'maximum length', false],
  ['minItems', 'minimum number of items', true],
  ['maxItems', 'maximum number of items', false],
];

/** Compares what two schemas say of a value itself, whatever its properties or items are. */
export function compareValues(comparison: Comparison, before: Schema, after: Schema, path: string): Finding[] {
  const types = compareTypes(comparison, before, after, path);
  // A bound of strings says nothing new about a value that is no longer a string.
  const rest = types.length > 0 ? [] : compareBounds(comparison, before, after, path);
  return [
    ...types,
    ...compareEnums(comparison, before, after, path),
    ...rest,
    ...compareOthers(comparison, before, after, path),
    ...compareAnnotations(comparison, before, after, path),
  ];
}

function compareEnums(comparison: Comparison, before: Schema, after: Schema, path: string): Finding[] {
  const [old, now] = [valuesOf(before) ?? bothOf(before), valuesOf(after) ?? bothOf(after)];
  if (!valuesOf(before) && !valuesOf(after)) return [];
  const where = at(comparison, path);
  const isRequest = comparison.direction === 'requests';
  const change = (effect: Effect, sentence: string) => effectFinding(comparison, effect, path, sentence);
  if (!old) return [change('narrower', `${where} ${isRequest ? 'accepts' : 'is'} only ${valuesWords(now!, 'or')}`)];
  if (!now) {
    const was = `no longer only ${valuesWords(old, 'or')}`;
    return [
      change(
        'wider',
        isRequest ? `${where} accepts other values too, ${was}` : `${where} may have other values too, ${was}`,
      ),
    ];
  }
  const missing = (from: JsonValue[], other: JsonValue[]) =>
    from.filter((value) => !other.some((one) => isSame(one, value)));
  const [lost, gained] = [missing(old, now), missing(now, old)];
  return [
    ...(lost.length > 0
      ? [
          change(
            'narrower',
            isRequest
              ? `${where} no longer accepts ${valuesWords(lost, 'or')}`
              : `${where} is never ${valuesWords(lost, 'or')} any more`,
          ),
        ]
      : []),
    ...(gained.length > 0
      ? [
          change(
            'wider',
            isRequest
              ? `${where} also accepts ${valuesWords(gained, 'and')}`
              : `${where} may also be ${valuesWords(gained, 'or')}, which code that covers all values does not expect`,
          ),
        ]
      : []),
  ];
}

function bothOf({ type }: Schema): JsonValue[] | undefined {
  return type === 'boolean' ? [true, false] : undefined;
}

function compareBounds(comparison: Comparison, before: Schema, after: Schema, path: string): Finding[] {
  const where = at(comparison, path);
  return BOUNDS.flatMap(([keyword, words, isLower]) => {
    const [old, now] = [before[keyword], after[keyword]] as (number | undefined)[];
    if (old === now) return [];
    const outermost = isLower ? -Infinity : Infinity;
    const isNarrower = isLower ? (now ?? outermost) > (old ?? outermost) : (now ?? outermost) < (old ?? outermost);
    const sentence =
      now === undefined
        ? `${where} has no ${words} any more, was ${old!}`
        : `the ${words} of ${where} is ${now}, ${old === undefined ? 'had none' : `was ${old}`}`;
    const finding = effectFinding(comparison, isNarrower ? 'narrower' : 'wider', path, sentence);
    // A response with a larger number or a longer text has the form that code expects.
    if (comparison.direction === 'responses' && finding.impact === 'breaking') finding.impact = 'behavior';
    return [finding];
  });
}

/** Any other keyword: without knowing what it does, to set it or to change it may refuse what was accepted. */
function compareOthers(comparison: Comparison, before: Schema, after: Schema, path: string): Finding[] {
  const bounds = BOUNDS.map(([keyword]) => keyword);
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (key) => !ELSEWHERE.includes(key) && !bounds.includes(key) && !key.startsWith('x-'),
  );
  const where = at(comparison, path);
  return keys
    .filter((key) => !isUnchanged(comparison, before[key], after[key]))
    .map((key) => {
      const [old, now] = [keywordWords(key, before[key]), keywordWords(key, after[key])];
      if (after[key] === undefined) return effectFinding(comparison, 'wider', path, `${where} no longer has to ${old}`);
      const was = before[key] === undefined ? '' : `, was: ${old}`;
      // Changed to something else, it refuses some values and allows others; that it breaks something is what counts.
      const breaking = comparison.direction === 'requests' ? 'narrower' : 'wider';
      return effectFinding(comparison, was === '' ? 'narrower' : breaking, path, `${where} has to ${now}${was}`);
    });
}

/** What a keyword asks of a value, in words that follow "has to". */
function keywordWords(key: string, rule: unknown): string {
  if (rule === undefined) return '';
  if (key === 'format') return rule === 'uri' ? 'be a URL' : `have the format ${valueWords(rule)}`;
  const prefix = key === 'pattern' ? prefixIn(rule as string) : undefined;
  if (prefix !== undefined) return `begin with ${valueWords(prefix)}`;
  if (key === 'not') {
    try {
      return `have ${itemNeed(rule as Schema, code)}`;
    } catch {
      // There are no words for it.
    }
  }
  return `match ${code(key)} ${valueWords(rule)}`;
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
  if (direction === 'requests' && !isSame(before.default, after.default)) {
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
        : `takes media: ${valueWords(now)}, ${old === undefined ? 'took none' : `took ${valueWords(old)}`}`;
    findings.push(finding(old === undefined || now === 'any' ? 'compatible' : 'behavior', `${where} ${words}`));
  }
  return findings;
}

/** A change of what an omitted parameter counts as. */
export function defaultSentence(where: string, before: unknown, after: unknown, scope = ''): string {
  if (after === undefined) return `${where} has no default${scope} any more, was ${valueWords(before)}`;
  return `the default of ${where}${scope} is ${valueWords(after)}, ${before === undefined ? 'had none' : `was ${valueWords(before)}`}`;
}
