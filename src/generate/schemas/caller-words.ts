/** Words of remarks about the documents that the contract was written from. */
const SOURCES = new RegExp(
  [
    /\b(?:documents?|documentation|documented|our reading|this contract|the page of|listed among|rounds the price)\b/,
    /\bcut off (?:there|too|where|in)\b|\bexample of model discovery\b/,
    /\b(?:tables?|dimension range)\b.*\b(?:lists?|allows?|requires?|has|have)\b/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'i',
);

/** What such a remark says of the model, in its one group. */
const STATEMENTS: [remark: RegExp, words: string][] = [
  [/(?:, so|:) ((?:it is safest|every|`\w+` is)\b.*)$/, ''],
  [/ (?:allows|lists) (.+?)(?:, the dimension range.*|, with a limit.*| as valid\b.*)$/, 'supports '],
  [/ (?:allows|lists) (.+?, (?:or|in pixels)\b.*)$/, 'supports '],
  [/ names (.+)$/, ''],
  [/^(.+), and the documentation\b/, ''],
];

/**
 * A description for callers of a model: without remarks about the documents that the contract was written from, but with
 * what follows from them, such as what is safest to send.
 */
export function callerWords(description: string): string {
  return description
    .split(/(?<=\.)\s+(?=[A-Z`])/)
    .map(sentenceForCallers)
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function sentenceForCallers(sentence: string): string {
  const stated = sentence.replace(/\bdocumented as /gi, '').replace(/; our reading[^)]*(?=\))/, '');
  if (!SOURCES.test(stated)) return capitalized(stated);
  const clauses = stated
    .replace(/\.$/, '')
    .split('; ')
    // The pronoun stands for a document.
    .filter((clause) => !/^(?:what )?it (?:says|lists|does not give)\b/.test(clause))
    .map(clauseForCallers)
    .filter((clause) => clause !== '');
  return clauses.length === 0 ? '' : `${capitalized(clauses.join('; '))}.`;
}

/** What is left of a clause: the advice before its reason, or what it says of the model. */
function clauseForCallers(clause: string): string {
  if (!SOURCES.test(clause)) return clause;
  const [advice, ...reasons] = clause.split(': ');
  if (reasons.length > 0 && !SOURCES.test(advice!)) return advice!;
  for (const [remark, words] of STATEMENTS) {
    const stated = remark.exec(clause)?.[1];
    if (stated !== undefined && !SOURCES.test(stated)) return words + stated;
  }
  return '';
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
