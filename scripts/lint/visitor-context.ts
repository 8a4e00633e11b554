// What `contract-rule.ts` uses of the plugin interface of Redocly, whose package is not a dependency.

/** Where a node is in a file. */
export interface Location {
  source: { absoluteRef: string };
  /** The file and the JSON pointer. */
  absolutePointer: string;
  child: (keys: (string | number)[]) => Location;
}

/** The second argument of a visitor; the first is the node. */
export interface VisitorContext {
  location: Location;
  /** The type of the node, such as `Schema`. */
  type: { name: string };
  /** Follows a reference from a file; without a target, `node` is undefined. */
  resolve: (reference: { $ref: string }, from?: string) => { node?: unknown; location?: Location };
  report: (problem: { message: string; location: Location }) => void;
}
