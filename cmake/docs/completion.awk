# Makes a shell's completion of what a program prints for --help.
#   awk -v name=dragoman-search -v shell=bash -f completion.awk help.txt

# An option begins a few blanks from the left; what is further right continues a meaning.
/^ +-/ && match($0, /^ +/) && RLENGTH <= 6 {
  line = $0
  sub(/^ +/, "", line)
  gap = match(line, /  +/)
  option = gap ? substr(line, 1, gap - 1) : line
  meaning = gap ? substr(line, gap + RLENGTH) : ""
  count = split(option, word, /[, ]+/)
  short = ""
  long = ""
  argument = ""
  for (i = 1; i <= count; ++i) {
    if (word[i] ~ /^--/) long = word[i]
    else if (word[i] ~ /^-/) short = word[i]
    else argument = word[i]
  }
  sub(/\[=.*$/, "", long)
  ++options
  shorts[options] = short
  longs[options] = long
  arguments[options] = argument
  meanings[options] = meaning
}

options > 0 && /^ +[^ ]/ && match($0, /^ +/) && RLENGTH > 6 {
  line = $0
  sub(/^ +/, "", line)
  meanings[options] = meanings[options] (meanings[options] == "" ? "" : " ") line
  gsub(/  +/, " ", meanings[options])
}

function is_path(argument) { return argument ~ /^(DIR|FILE|PATH|QRELS|RUN)/ }

function bash(   i, all, paths, others) {
  for (i = 1; i <= options; ++i) {
    all = all " " longs[i] (shorts[i] == "" ? "" : " " shorts[i])
    pattern = longs[i] (shorts[i] == "" ? "" : "|" shorts[i])
    if (is_path(arguments[i])) paths = paths (paths == "" ? "" : "|") pattern
    else if (arguments[i] != "") others = others (others == "" ? "" : "|") pattern
  }
  print "# bash completion for " name
  print "_" id "() {"
  print "  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}"
  print "  case $before in"
  if (paths != "") print "    " paths ") COMPREPLY=($(compgen -f -- \"$word\")); return ;;"
  if (others != "") print "    " others ") COMPREPLY=(); return ;;"
  print "  esac"
  print "  if [[ $word == -* ]]; then"
  print "    COMPREPLY=($(compgen -W '" substr(all, 2) "' -- \"$word\"))"
  print "    return"
  print "  fi"
  if (name == "dragoman-search") {
    print "  # \"tag:PH\" is three words to bash: the field, the colon and what follows."
    print "  local query=$word index=() i"
    print "  [[ $word == : ]] && query=$before:"
    print "  [[ $before == : ]] && query=${COMP_WORDS[COMP_CWORD-2]}:$word"
    print "  for ((i = 1; i < COMP_CWORD; ++i)); do"
    print "    [[ ${COMP_WORDS[i]} == -i || ${COMP_WORDS[i]} == --index ]] && index=(--index \"${COMP_WORDS[i+1]}\")"
    print "  done"
    print "  local lines"
    print "  mapfile -t lines < <(\"${COMP_WORDS[0]}\" \"${index[@]}\" --limit 50 --complete \"$query\" 2>/dev/null | cut -f1)"
    print "  COMPREPLY=(\"${lines[@]}\")"
    print "  [[ $query == *:* ]] && COMPREPLY=(\"${COMPREPLY[@]#*:}\")"
  } else {
    print "  COMPREPLY=($(compgen -f -- \"$word\"))"
  }
  print "}"
  print "complete -o filenames -F _" id " " name
}

function quoted(text) {
  gsub(/'/, "'\\''", text)
  return text
}

function zsh(   i, text) {
  print "#compdef " name
  if (name == "dragoman-search") {
    print "_dragoman_query() {"
    print "  local -a found"
    print "  local index"
    print "  [[ -n ${opt_args[--index]} ]] && index=--index=${opt_args[--index]}"
    print "  found=(${(f)\"$($words[1] $index --limit 50 --complete \"$PREFIX\" 2>/dev/null | cut -f1)\"})"
    print "  compadd -Q -U -S '' -- $found"
    print "}"
  }
  print "_arguments -s \\"
  for (i = 1; i <= options; ++i) {
    text = quoted(meanings[i])
    gsub(/\[/, "\\[", text)
    gsub(/\]/, "\\]", text)
    gsub(/:/, "\\:", text)
    value = arguments[i] == "" ? "" : ":" arguments[i] ":" (is_path(arguments[i]) ? "_files" : " ")
    print "  '" longs[i] "[" text "]" value "' \\"
    if (shorts[i] != "") print "  '" shorts[i] "[" text "]" value "' \\"
  }
  print "  '*:" (name == "dragoman-search" ? "query:_dragoman_query" : "file:_files") "'"
}

function fish(   i) {
  for (i = 1; i <= options; ++i) {
    line = "complete -c " name " -l " substr(longs[i], 3)
    if (shorts[i] != "") line = line " -s " substr(shorts[i], 2)
    if (arguments[i] != "") line = line (is_path(arguments[i]) ? " -r -F" : " -x")
    print line " -d '" quoted(meanings[i]) "'"
  }
  if (name == "dragoman-search") {
    print "complete -c " name " -f -a '(" name " --limit 50 --complete (commandline -ct) 2>/dev/null)'"
  }
}

END {
  id = name
  gsub(/-/, "_", id)
  if (shell == "bash") bash()
  if (shell == "zsh") zsh()
  if (shell == "fish") fish()
}
