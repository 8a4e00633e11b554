/** The page that hosts show where there is none. */
export const MISSING_PATH = '404.html';
