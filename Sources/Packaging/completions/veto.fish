# fish completion for veto: the program itself says what fits.
function __veto_complete
    set -l line (commandline -opc) (commandline -ct)
    set -l offered (command veto complete -- $line[2..-1] 2>/dev/null)
    if test "$offered[1]" = ":files:"
        __fish_complete_path (commandline -ct)
    else if set -q offered[1]
        printf '%s\n' $offered
    end
end
complete -c veto -f -a '(__veto_complete)'
