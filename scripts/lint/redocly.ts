// What the rule uses of Redocly's plugin interface, whose package is not a dependency.

/** Where a node is in a file. */
export interface Location {
  source: { absoluteRef: string };
  /** The file and the JSON pointer. */
  absolutePointer: string;
  child: (keys: (string | number)[]) => Location;
}

/** What a visitor gets beside the node. */
export interface VisitorContext {
  location: Location;
  /** The type of the node, such as `Schema`. */
  type: { name: string };
  /** Follows a reference from a file; without a target, `node` is undefined. */
  resolve: (reference: { $ref: string }, from?: string) => { node?: unknown; location?: Location };
  report: (problem: { message: string; location: Location }) => void;
}
