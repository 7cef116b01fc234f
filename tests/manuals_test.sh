#!/bin/sh
# The manual pages have every option that --help prints, and the completions too.
#   manuals_test.sh FOLDER_OF_PROGRAMS FOLDER_OF_PAGES
set -eu
failed=0
for program in dragoman-index dragoman-search dragoman-web dragoman-eval; do
  options=$("$1/$program" --help | sed -n 's/^ \{1,6\}\(-., \)\{0,1\}\(--[a-zA-Z0-9_-]*\).*/\2/p')
  [ "$(echo "$options" | wc -l)" -gt 3 ] || { echo "$program: no options in --help"; failed=1; }
  page=$(gzip -dc "$2/$program.1.gz" | sed 's/\\-/-/g')
  for option in $options; do
    echo "$page" | grep -q -e "^\.B .*$option" || { echo "$program.1 lacks $option"; failed=1; }
    grep -q -e "$option" "$2/$program.bash" || { echo "$program.bash lacks $option"; failed=1; }
    grep -q -e "$option" "$2/_$program" || { echo "_$program lacks $option"; failed=1; }
    grep -q -e "-l ${option#--} \|-l ${option#--}\$" "$2/$program.fish" ||
      { echo "$program.fish lacks $option"; failed=1; }
  done
  bash -n "$2/$program.bash" || failed=1
done
gzip -dc "$2/dragoman-query.7.gz" | grep -q '^\.SH' || { echo "dragoman-query.7 has no heading"; failed=1; }
exit $failed
