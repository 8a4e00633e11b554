/** A file that the reader chose, beside which the code runs. */
export interface SampleFile {
  /** What stands for it in the body. */
  placeholder: string;
  file: { name: string; type: string };
}
