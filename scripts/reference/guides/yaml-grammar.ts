import type { Grammar } from '../../../src/reference/samples/highlight.js';

/** YAML in colours: guides have it, samples don't. */
export const YAML: Grammar = {
  comment: String.raw`(?<=^|\s)#[^\n]*`,
  string: `(?<=[\\s[{,])(?:'[^'\\n]*'|"[^"\\n]*")`,
  number: String.raw`(?<=[:,[-] ?)-?\d[\d.]*(?=\s*(?:[,\]}]|\n|$| #))`,
  keyword: String.raw`(?<![\w.$-])(?:true|false|null)(?![\w-])`,
};
