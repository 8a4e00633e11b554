/** Text as one word of a POSIX shell. */
export function shellQuote(text: string): string {
  // zsh reads a word that begins with `=` as the path of a program.
  return /^(?!=)[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
