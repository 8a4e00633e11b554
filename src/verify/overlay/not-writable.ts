/** A change that an overlay can't express. */
export class NotWritable extends Error {}
