# Makes a manual page of a page of docs/: headings, paragraphs, lists, tables and code.
#   awk -v name=dragoman-query -v section=7 -v title="..." -v version=0.1.0 -f markdown.awk page.md

function escaped(text) {
  gsub(/\\/, "\\e", text)
  gsub(/\[[^]]*\]\([^)]*\)/, "&", text)
  while (match(text, /\[[^]]*\]\([^)]*\)/)) {
    link = substr(text, RSTART, RLENGTH)
    label = link
    sub(/^\[/, "", label)
    sub(/\]\(.*$/, "", label)
    text = substr(text, 1, RSTART - 1) label substr(text, RSTART + RLENGTH)
  }
  gsub(/-/, "\\-", text)
  gsub(/\*\*/, "", text)
  gsub(/`/, "", text)
  sub(/^[.']/, "\\\\\\&&", text)
  return text
}

NR == 1 {
  printf ".TH %s %s \"%s\" \"dragoman %s\" \"Dragoman\"\n", toupper(name), section, "", version
  print ".SH NAME"
  print escaped(name) " \\- " escaped(title)
  print ".SH DESCRIPTION"
  next
}

/^```/ || (/^    / && !in_list) {
  if (!in_code) print ".PP\n.nf"
  in_code = 1
  sub(/^    /, "")
  if (!/^```/) print escaped($0)
  next
}

in_code { print ".fi"; in_code = 0 }

/^#+ / {
  level = index($0, " ") - 1
  sub(/^#+ /, "")
  print (level <= 2 ? ".SH " toupper(escaped($0)) : ".SS " escaped($0))
  next
}

/^\|[-|]+\|?$/ { next }

# A row of a table: its first cell, then the others.
/^\|/ {
  row = $0
  gsub(/``/, "`", row)
  sub(/^\| */, "", row)
  sub(/ *\|$/, "", row)
  cells = split(row, cell, / +\| +/)
  print ".TP"
  print ".B " (cell[1] == "" ? "\\&" : escaped(cell[1]))
  line = ""
  for (i = 2; i <= cells; ++i) line = line (i == 2 ? "" : "   ") escaped(cell[i])
  print (line == "" ? "\\&" : line)
  next
}

/^- / { print ".IP \\(bu 2"; sub(/^- /, ""); in_list = 1; print escaped($0); next }
/^$/ { if (!in_list) print ".PP"; in_list = 0; next }
{ sub(/^ +/, ""); print escaped($0) }
