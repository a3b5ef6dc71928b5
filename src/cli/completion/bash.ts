/**
 * For bash 3.2 and newer, with or without bash-completion. bash cuts words at `=` and `:`: they are put together again, and
 * what stands before the cut is taken off the answers.
 */
export const bash = `# bash completion for guiju
_guiju() {
  local -a words=()
  local n=0 i word line value before='' files=0
  for ((i = 1; i <= COMP_CWORD; i++)); do
    word=\${COMP_WORDS[i]}
    if ((n > 0)) && [[ $word == [=:]* || ( \${COMP_WORDS[i - 1]} == *[=:] && $COMP_LINE == *"\${COMP_WORDS[i - 1]}$word"* ) ]]; then
      words[n - 1]+=$word
    else
      words[n]=$word
      n=$((n + 1))
    fi
  done
  local current=\${words[n - 1]-}
  if [[ $current == *[=:]* ]]; then before=\${current%"\${current##*[=:]}"}; fi
  COMPREPLY=()
  while IFS= read -r line; do
    case $line in
      :files) files=1 ;;
      :nospace) compopt -o nospace 2>/dev/null ;;
      ?*)
        value=\${line%%$'\\t'*}
        COMPREPLY+=("\${value#"$before"}")
        ;;
    esac
  done < <(guiju __complete "current=$current" "\${words[@]:0:n > 0 ? n - 1 : 0}" 2>/dev/null)
  if ((files)); then
    compopt -o filenames 2>/dev/null
    while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -f -- "\${current#"$before"}")
  fi
}
complete -F _guiju guiju
`;
