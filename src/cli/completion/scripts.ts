/** The shells that there is a script for. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const;

export type Shell = (typeof SHELLS)[number];

/** The scripts: each asks the program itself, so that it knows the models of the version that runs. */
export const SCRIPTS: Record<Shell, string> = {
  bash: String.raw`# Completions of unigen for bash. In ~/.bashrc: eval "$(unigen completion bash)"
_unigen() {
  local line IFS=$'\n'
  COMPREPLY=()
  compopt -o nospace 2>/dev/null
  while read -r line; do
    # The program ends a word with a space; the rest is quoted as the shell reads it.
    if [[ $line == *' ' ]]; then COMPREPLY+=("$(printf '%q' "${'$'}{line% }") "); else COMPREPLY+=("$(printf '%q' "$line")"); fi
  done < <("$1" __complete bash "${'$'}{COMP_LINE:0:COMP_POINT}" 2>/dev/null)
}
complete -F _unigen unigen
`,
  zsh: String.raw`#compdef unigen
# Completions of unigen for zsh. In ~/.zshrc, after compinit: eval "$(unigen completion zsh)"
_unigen() {
  local line word
  local -i width=0
  local -a fields ended endedTexts open openTexts
  local -A texts
  for line in "${'$'}{(@f)$("${'$'}{(Q)words[1]}" __complete zsh "${'$'}{(@Q)words[1,CURRENT]}" 2>/dev/null)}"; do
    [[ -n $line ]] || continue
    fields=("${'$'}{(@ps:\t:)line}")
    if [[ $fields[3] == hint ]]; then
      compadd -x "${'$'}{fields[2]//\%/%%}"
    elif [[ $fields[3] == open ]]; then
      open+=("$fields[1]"); openTexts+=("$fields[1]")
    else
      ended+=("$fields[1]"); texts[$fields[1]]=$fields[2]
      (( $#fields[1] > width )) && width=$#fields[1]
    fi
  done
  for word in $ended; do
    line="${'$'}{texts[$word]:+${'$'}{(r:width:)word} -- }${'$'}{texts[$word]:-$word}"
    endedTexts+=("${'$'}{line[1,COLUMNS-1]}")
  done
  (( $#open )) && compadd -S '' -d openTexts -a open
  (( $#ended )) && compadd -l -d endedTexts -a ended
}
# Loaded by its name, this file is the function.
if [[ $funcstack[1] == _unigen ]]; then _unigen "$@"; else compdef _unigen unigen; fi
`,
  fish: String.raw`# Completions of unigen for fish. In ~/.config/fish/config.fish: unigen completion fish | source
function __unigen_complete
    set -l words (commandline -opc) (commandline -ct)
    $words[1] __complete fish $words 2>/dev/null | string replace -r '\topen$' ''
end
complete -c unigen -f -a '(__unigen_complete)'
`,
};
