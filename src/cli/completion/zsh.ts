/** For zsh: evaluated after `compinit`, or as the file `_guiju` in a folder of `$fpath`. */
export const zsh = `#compdef guiju
_guiju() {
  local -a answers
  local line files=0 nospace=0
  while IFS= read -r line; do
    case $line in
      :files) files=1 ;;
      :nospace) nospace=1 ;;
      ?*) line=\${line//:/\\\\:}; answers+=("\${line/$'\\t'/:}") ;;
    esac
  done < <(guiju __complete "current=\${(Q)words[CURRENT]}" "\${(@Q)words[2,CURRENT-1]}" 2>/dev/null)
  if (( $#answers )); then
    if (( nospace )); then _describe guiju answers -S ''; else _describe guiju answers; fi
  fi
  if (( files )); then
    compset -P '*[=:]'
    _files
  fi
}
if [[ $funcstack[1] == _guiju ]]; then _guiju "$@"; else compdef _guiju guiju; fi
`;
