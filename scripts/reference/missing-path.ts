/** The file that hosts serve for a path without a page. */
export const MISSING_PATH = '404.html';
