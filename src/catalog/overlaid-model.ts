/** What overlays said of a model. */
export interface OverlaidModel {
  /** The files of the overlays, in order. */
  files: string[];
  /** Whether the whole model is theirs. */
  added?: true;
  /** Whether its price is theirs. */
  price?: true;
}
