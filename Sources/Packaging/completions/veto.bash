# bash completion for veto: the program itself says what fits.
_veto() {
  local candidate meaning typed=${COMP_WORDS[COMP_CWORD]}
  COMPREPLY=()
  while IFS=$'\t' read -r candidate meaning; do
    if [ "$candidate" = ":files:" ]; then
      # Without candidates of ours, readline offers the names of files.
      compopt -o default
      return
    fi
    # The part before = is a word of its own to readline.
    [ "$typed" = "${typed#--*=}" ] || candidate=${candidate#*=}
    COMPREPLY+=("$candidate")
  done < <(command veto complete -- "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -F _veto veto
