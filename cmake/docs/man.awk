# Makes a manual page of what a program prints for --help.
#   awk -v name=dragoman-search -v version=0.1.0 -f man.awk help.txt

function escaped(text) {
  gsub(/\\/, "\\e", text)
  gsub(/-/, "\\-", text)
  sub(/^[.']/, "\\\\\\&&", text)
  return text
}

function end_option() {
  if (option == "") return
  print ".TP"
  print ".B " escaped(option)
  print escaped(meaning)
  option = ""
}

NR == 1 {
  summary = $0
  sub(/[:.].*$/, "", summary)
  printf ".TH %s 1 \"%s\" \"dragoman %s\" \"Dragoman\"\n", toupper(name), "", version
  print ".SH NAME"
  print escaped(name) " \\- " escaped(tolower(substr(summary, 1, 1)) substr(summary, 2))
  next
}

!in_usage && !in_options && !in_notes && !/^Usage:/ { next }

/^Usage:/ {
  print ".SH SYNOPSIS"
  in_usage = 1
  next
}

in_usage && /^ +[^ ]/ {
  sub(/^ +/, "")
  print ".B " escaped($0)
  print ".br"
  next
}

in_usage && /^$/ {
  in_usage = 0
  in_options = 1
  print ".SH OPTIONS"
  next
}

# "  -i, --index DIR   the index": an option begins, its meaning two blanks after it.
in_options && /^ +-/ && match($0, /^ +/) && RLENGTH <= 6 {
  end_option()
  line = $0
  sub(/^ +/, "", line)
  gap = match(line, /  +/)
  option = gap ? substr(line, 1, gap - 1) : line
  meaning = gap ? substr(line, gap + RLENGTH) : ""
  next
}

in_options && /^ +[^ ]/ {
  line = $0
  sub(/^ +/, "", line)
  meaning = meaning == "" ? line : meaning " " line
  sub(/  /, " ", meaning)
  next
}

in_options && /^[^ ]/ {
  end_option()
  in_options = 0
  in_notes = 1
  print ".SH NOTES"
}

in_notes && /^$/ { print ".PP"; next }
in_notes { print escaped($0) }

END {
  end_option()
  print ".SH SEE ALSO"
  print ".BR dragoman\\-index (1),"
  print ".BR dragoman\\-search (1),"
  print ".BR dragoman\\-web (1),"
  print ".BR dragoman\\-eval (1),"
  print ".BR dragoman\\-query (7)"
}
