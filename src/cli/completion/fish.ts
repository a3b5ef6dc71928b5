/** For fish 3 and newer: `~/.config/fish/completions/guiju.fish`. */
export const fish = `# fish completion for guiju
function __guiju_complete
  set -l words (commandline -opc)
  set -l current (commandline -ct)
  set -e words[1]
  for line in (guiju __complete "current=$current" $words 2>/dev/null)
    switch $line
      case ':files'
        set -l before (string match -r '^.*[=:]' -- "$current")
        for path in (__fish_complete_path (string replace -r '^.*[=:]' '' -- "$current"))
          echo "$before$path"
        end
      case ':nospace'
      case '*'
        echo $line
    end
  end
end
complete -c guiju -f -a '(__guiju_complete)'
`;
