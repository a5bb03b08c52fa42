#compdef campaign
# Completion of campaign for zsh: eval "$(campaign completion zsh)" in ~/.zshrc, after compinit
_campaign() {
  local line
  local -a found
  for line in "${(@f)$(campaign completion words -- "${(@)words[2,CURRENT]}" 2>/dev/null)}"; do
    if [[ $line == ":files" ]]; then
      _files
    elif [[ -n $line ]]; then
      found+=("${${line%%$'\t'*}//:/\\:}:${line#*$'\t'}")
    fi
  done
  (( ${#found} )) && _describe campaign found
}
if [[ ${funcstack[1]} == _campaign ]]; then
  _campaign "$@"
else
  compdef _campaign campaign
fi
