/** A file that the reader chose; the code runs in the folder of the file. */
export interface SampleFile {
  /** Its placeholder in the body. */
  placeholder: string;
  file: { name: string; type: string };
}
