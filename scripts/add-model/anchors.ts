import { isAlias, isCollection, isPair, isScalar, isSeq, parseDocument, stringify, visit, type Node } from 'yaml';
import type { Span } from './blocks.js';

/** An anchored value: `&prompt`, and what stands behind it. */
interface Definition extends Span {
  name: string;
  value: unknown;
  /** Column of its key, or of the `-` in front of it. */
  column: number;
}

/** Where an alias such as `*prompt` stands, and the value that it stands for. */
interface Reference extends Span {
  name: string;
  definition: Definition;
  column: number;
  /** Whether it is inside of `{ }` or `[ ]`, where no block can be. */
  inFlow: boolean;
}

/** The anchors and aliases of a file, in its order. */
export type Marks = (Definition | Reference)[];

/** Reads the anchors and aliases of a file. */
export function readMarks(source: string): Marks {
  const document = parseDocument(source);
  const known = new Map<unknown, Definition>();
  const marks: Marks = [];
  visit(document, {
    Node: (_key, node, path) => {
      const name = isAlias(node) ? node.source : (node as { anchor?: string }).anchor;
      if (name === undefined) return;
      const [from, to] = node.range!;
      const column = columnOf(source, from, path.at(-1));
      if (isAlias(node)) {
        const definition = known.get(node.resolve(document));
        // An alias without an anchor is left as it is: the file is not valid YAML without the copy either.
        if (definition === undefined) return;
        const inFlow = path.some((parent) => isCollection(parent) && parent.flow === true);
        marks.push({ name, definition, column, inFlow, start: from, end: to });
        return;
      }
      const start = source.lastIndexOf(`&${name}`, from);
      const end = start + source.slice(start, to).trimEnd().length;
      const definition = { name, start, end, column, value: node.toJS(document) as unknown };
      marks.push(definition);
      known.set(node, definition);
    },
  });
  return marks.sort((one, other) => one.start - other.start);
}

/**
 * Takes parts of a file that go to another file: each part then says in full what it had by an alias of something that
 * stays behind. What the parts need twice keeps its anchor.
 */
export class PartsForOtherFile {
  /** The definitions of the parts so far, by the name of the anchor. */
  readonly #defined = new Map<string, Definition>();

  constructor(
    readonly source: string,
    readonly marks: Marks,
  ) {}

  /** The text of a part. Parts are to be taken in the order in which they will stand. */
  part({ start, end }: Span): string {
    let text = '';
    let at = start;
    for (const mark of this.marks) {
      if (mark.start < start || mark.end > end) continue;
      if (!('definition' in mark)) this.#defined.set(mark.name, mark);
      else if (this.#defined.get(mark.name) !== mark.definition) {
        text += this.source.slice(at, mark.start) + this.#inFull(mark);
        at = mark.end;
      }
    }
    return text + this.source.slice(at, end);
  }

  #inFull({ name, definition, column, inFlow }: Reference): string {
    const own = this.source.slice(definition.start, definition.end);
    if (inFlow && (own.includes('\n') || /[,[\]{}]/.test(own))) return inFlowStyle(definition.value);
    // First the aliases within the definition.
    const text = this.part(definition);
    this.#defined.set(name, definition);
    return shifted(text, column - definition.column);
  }
}

/** A text without the anchors that no alias names. */
export function withoutUnusedAnchors(text: string): string {
  const document = parseDocument(text);
  const used = new Set<unknown>();
  const anchors: { name: string; node: Node; inSequence: boolean }[] = [];
  visit(document, {
    Node: (_key, node, path) => {
      if (isAlias(node)) used.add(node.resolve(document));
      else if (node.anchor !== undefined) anchors.push({ name: node.anchor, node, inSequence: isSeq(path.at(-1)) });
    },
  });
  return anchors
    .filter(({ node }) => !used.has(node))
    .reverse()
    .reduce((rest, { name, node, inSequence }) => {
      const start = rest.lastIndexOf(`&${name}`, node.range![0]);
      const before = rest.slice(0, start);
      const after = rest.slice(start + name.length + 1);
      // `- &name` and a block below it become one line; `key: &name` and a block below it become `key:`.
      if (!after.startsWith('\n')) return before + after.trimStart();
      return inSequence ? before + after.trimStart() : before.trimEnd() + after;
    }, text);
}

/** Column of what a value belongs to: the key in a mapping, the `-` in a sequence. */
function columnOf(source: string, from: number, parent: unknown): number {
  const key = isPair(parent) ? parent.key : undefined;
  const at = isScalar(key) ? key.range![0] : source.lastIndexOf('- ', from);
  return at - (source.lastIndexOf('\n', at - 1) + 1);
}

/** A text of which each line but the first moves to the right, or to the left if the number is negative. */
function shifted(text: string, columns: number): string {
  return columns >= 0
    ? text.replaceAll(/\n(?=.)/g, `\n${' '.repeat(columns)}`)
    : text.replaceAll(new RegExp(`\n {1,${-columns}}`, 'g'), '\n');
}

/** A value on one line, as it can stand inside of `{ }`. */
function inFlowStyle(value: unknown): string {
  const list = stringify([value], { collectionStyle: 'flow', lineWidth: 0, singleQuote: true });
  return list.trim().replace(/^\[ *(.*?) *\]$/s, '$1');
}
