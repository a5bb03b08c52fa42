# Completion of campaign for bash: eval "$(campaign completion bash)" in ~/.bashrc
_campaign() {
  local line words=("${COMP_WORDS[@]:1:COMP_CWORD}")
  COMPREPLY=()
  while IFS= read -r line; do
    if [ "$line" = ":files" ]; then
      compopt -o default
    else
      COMPREPLY+=("${line%%$'\t'*}")
    fi
  done < <(campaign completion words -- "${words[@]}" 2>/dev/null)
}
complete -F _campaign campaign
