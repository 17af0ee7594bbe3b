# SPDX-License-Identifier: MIT
# bash completion for lofte. It asks the program itself (its help, its agreements, its JSON), so that it knows what the
# program knows.

# The lines of a part of the help: _lofte_part COMMAND HEADING-PATTERN
_lofte_part() {
    COLUMNS=200 lofte --lang en ${1:+"$1"} --help 2>/dev/null |
        sed -n "/^$2/,/^\$/s/^  \([^ ].*\)/\1/p"
}

_lofte_commands() {
    _lofte_part '' 'Commands' | sed 's/ .*//'
}

_lofte_options() {
    { _lofte_part "$1" 'Options'; _lofte_part '' 'Options'; } | sed -n 's/^\(--[a-z-]*\).*/\1/p' | sort -u
}

# Values of one member in an answer as JSON: _lofte_values MEMBER COMMAND
_lofte_values() {
    lofte "${_lofte_where[@]}" --json "$2" 2>/dev/null | sed -n "s/^ *\"$1\": \"\([^\"\\\\]*\)\".*/\1/p" | sort -u
}

_lofte_agreements() {
    local program folder
    program=$(readlink -f "$(command -v lofte)") || return
    for folder in "${LOFTE_PLUGINS:-${program%/*}/../share/lofte/plugins}"/*/; do
        [ -f "$folder/agreement.lua" ] && basename "$folder"
    done
}

_lofte() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} command='' i words=''
    local -a _lofte_where=()
    for ((i = 1; i < COMP_CWORD; i++)); do
        case ${COMP_WORDS[i]} in
        --workspace) _lofte_where=(--workspace "${COMP_WORDS[i + 1]}") && i=$((i + 1)) ;;
        --lang | --as-of | --as-known | --agreement | --meeting | --metrics) i=$((i + 1)) ;;
        -*) ;;
        *) command=${command:-${COMP_WORDS[i]}} ;;
        esac
    done
    case $before in
    --lang) words='sv en' ;;
    --agreement) words=$(_lofte_agreements) ;;
    --meeting) words=$(_lofte_values id meetings) ;;
    --as-of | --as-known) words=$(date +%F) ;;
    --workspace)
        mapfile -t COMPREPLY < <(compgen -d -- "$word")
        compopt -o filenames 2>/dev/null
        return
        ;;
    *)
        case $command:$word in
        *:-*) words=$(_lofte_options "$command") ;;
        :*) words=$(_lofte_commands) ;;
        explain:*) words=$(_lofte_values activity status) ;;
        meetings:*) words=$(_lofte_values id meetings) ;;
        *)
            # Words that the command wants as they are stand small in its usage; all else is a path.
            words=$(lofte --lang en "$command" --help 2>/dev/null | sed -n '1s/.*\[OPTION…\]//p' | grep -o '\<[a-z]\+\>')
            if [ -z "$words" ]; then
                mapfile -t COMPREPLY < <(compgen -f -- "$word")
                compopt -o filenames 2>/dev/null
                return
            fi
            ;;
        esac
        ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
}
complete -F _lofte lofte
