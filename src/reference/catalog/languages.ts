/** Languages that a search may name, each with its ISO 639-1 code. */
const LANGUAGES: Readonly<Record<string, string>> = {
  arabic: 'ar',
  chinese: 'zh',
  czech: 'cs',
  danish: 'da',
  dutch: 'nl',
  english: 'en',
  finnish: 'fi',
  french: 'fr',
  german: 'de',
  greek: 'el',
  hindi: 'hi',
  italian: 'it',
  japanese: 'ja',
  korean: 'ko',
  mandarin: 'zh',
  norwegian: 'no',
  polish: 'pl',
  portuguese: 'pt',
  russian: 'ru',
  spanish: 'es',
  swedish: 'sv',
  turkish: 'tr',
  ukrainian: 'uk',
};

/** The names as alternatives of a regular expression. */
export const LANGUAGE_NAMES = Object.keys(LANGUAGES).join('|');

const NAMED = new RegExp(`\\b(?:${LANGUAGE_NAMES})\\b`, 'i');

/** The code of the language that a text names. */
export function languageIn(text: string): string | undefined {
  return LANGUAGES[languageNameIn(text) ?? ''];
}

/** The language that a text names, in lower case. */
export const languageNameIn = (text: string): string | undefined => NAMED.exec(text)?.[0].toLowerCase();
