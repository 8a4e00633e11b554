/** What the bytes of a file say about it. */
export interface MediaFacts {
  /** The format, as its bytes say. */
  format: 'png' | 'jpeg' | 'gif' | 'webp' | 'mp4' | 'wav' | 'mp3';
  /** Pixels. */
  width?: number;
  /** Pixels. */
  height?: number;
  seconds?: number;
}
