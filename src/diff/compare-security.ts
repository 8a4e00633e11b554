import type { Document } from '../contract/document/types.js';
import { listWords } from '../internal/list-words.js';
import type { Change, Finding, Subject } from './change.js';
import { followed, type Fingerprints } from './fingerprint.js';
import { code, shown } from './words.js';

/** One way to authenticate: the keys that a request has to send together, in words by their names; empty if no key is needed. */
export type Way = Map<string, string>;

type Security = Record<string, string[]>[];
type Scheme = Record<string, unknown>;

/** The ways to authenticate that a security requirement lists. */
export function waysOf(document: Document, security: Security): Way[] {
  const schemes = document.components.securitySchemes ?? {};
  const ways = security.map(
    (way): Way =>
      new Map(Object.entries(way).map(([name, scopes]) => [name, keyWords(name, schemes[name] ?? {}, scopes)])),
  );
  return ways.length === 0 ? [new Map<string, string>()] : ways;

  function keyWords(name: string, part: Scheme, scopes: string[]): string {
    const scheme = wireWords(followed<Scheme>(document, part));
    const scope =
      scopes.length > 0
        ? ` with the scopes ${listWords(
            [...scopes].sort().map((name) => code(name)),
            'and',
          )}`
        : '';
    return `the key ${code(name)}${scheme === '' ? '' : ` (${scheme})`}${scope}`;
  }
}

/** What a client sends to authenticate. */
function wireWords({ type, in: place, name, scheme }: Scheme): string {
  if (type === 'apiKey') return `${String(place)} ${place === 'query' ? 'parameter ' : ''}${code(String(name))}`;
  return shown([type, scheme].filter((part) => typeof part === 'string').join(' '));
}

/**
 * Compares the ways to authenticate. Two schemes of the same form are two keys, such as those of two APIs; only if one
 * name replaces another in the whole document is it the same key.
 */
export function compareSecurity(before: Document, old: Way[], after: Document, now: Way[]): Finding[] {
  const renamed = new Map(renamedSchemes(before, after));
  const keysOf = (way: Way) =>
    [...way].map(([name, words]) => words.replace(code(name), code(renamed.get(name) ?? name)));
  const [oldKeys, nowKeys] = [old.map(keysOf), now.map(keysOf)];
  const isWithin = (way: string[], other: string[]) => way.every((key) => other.includes(key));
  const missing = (ways: string[][], from: string[][]) =>
    ways.filter((way) => !from.some((other) => isWithin(other, way) && isWithin(way, other)));
  // A request with more keys than one alternative requires is accepted too.
  const isRefused = (way: string[], by: string[][]) => !by.some((other) => isWithin(other, way));
  const lost = missing(oldKeys, nowKeys);
  const gained = missing(nowKeys, oldKeys);
  const finding = (impact: Finding['impact'], sentence: string): Finding => {
    return { impact, side: 'requests', name: 'authentication', sentence };
  };
  const refused = lost.filter((way) => isRefused(way, nowKeys));
  if (refused.length > 0) {
    const kept = refused.filter((way) => way.length > 0);
    return [
      finding(
        'breaking',
        `authentication needs ${waysWords(nowKeys)}${kept.length > 0 ? `, no longer ${waysWords(kept)}` : ''}`,
      ),
    ];
  }
  const [takesNone, tookNone] = [nowKeys, oldKeys].map((ways) => ways.some((way) => way.length === 0));
  if (takesNone && !tookNone) return [finding('compatible', `authentication no longer needs ${waysWords(oldKeys)}`)];
  return [
    ...(lost.length > 0 ? [finding('behavior', `authentication no longer takes ${waysWords(lost)}`)] : []),
    ...(gained.length > 0 ? [finding('compatible', `authentication also takes ${waysWords(gained)}`)] : []),
  ];
}

function waysWords(ways: string[][]): string {
  return listWords(
    ways.map((way) => (way.length === 0 ? 'no key' : listWords(way, 'and'))),
    'or',
  );
}

/** Schemes whose name is gone while a new name has their content, by the old name. */
function renamedSchemes(before: Document, after: Document): [old: string, now: string][] {
  const [old, now] = [before.components.securitySchemes ?? {}, after.components.securitySchemes ?? {}];
  const added = Object.keys(now).filter((name) => !Object.hasOwn(old, name));
  return Object.keys(old).flatMap((name): [string, string][] => {
    if (Object.hasOwn(now, name)) return [];
    const words = wireWords(followed<Scheme>(before, old[name]!));
    const other = added.find((one) => wireWords(followed<Scheme>(after, now[one]!)) === words);
    return other === undefined ? [] : [[name, other]];
  });
}

/** Compares the names of security schemes: generated code sets a key by them. */
export function compareSchemeNames(before: Document, after: Document, fingerprints: Fingerprints): Change[] {
  const contract: Subject = { kind: 'contract', label: 'the contract' };
  const [old, now] = [before.components.securitySchemes ?? {}, after.components.securitySchemes ?? {}];
  const renamed = new Map(renamedSchemes(before, after));
  return Object.keys(old).flatMap((name): Change[] => {
    const change = (impact: Change['impact'], words: string): Change[] => [
      { impact, side: 'names', name, sentence: `the security scheme ${code(name)} ${words}`, subjects: [contract] },
    ];
    if (Object.hasOwn(now, name)) {
      if (fingerprints.of(before, old[name]) === fingerprints.of(after, now[name])) return [];
      const [was, is] = [
        wireWords(followed<Scheme>(before, old[name]!)),
        wireWords(followed<Scheme>(after, now[name]!)),
      ];
      // Operations say which requests it breaks.
      return was === is ? change('behavior', 'has changed') : [];
    }
    const other = renamed.get(name);
    return change('breaking', other === undefined ? 'is gone' : `is called ${code(other)} now`);
  });
}
