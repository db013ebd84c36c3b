# shellcheck shell=bash
# ./vipez import, reindex, backup, restore and bench.

import_documents() {
  [ $# -eq 1 ] || fail "Say which folder: ./vipez import DIR [--port N]."
  local folder sources="$HOME_FOLDER/ear/src/main/java/nl/vipez/importing" classes="$VAR/import"
  folder=$(absolute "$1")
  [ -f "$folder/index.csv" ] || fail "There is no index.csv in $folder: give the folder that holds it."
  if [ -f "$RUNNING/$PORT" ]; then DATA=$(cat "$RUNNING/$PORT"); fi
  port_busy "$PORT" || fail "Nothing runs on port $PORT: start it with ./vipez run, or name its port with --port N."
  find_jdk
  # A program of its own on the JDK alone: compiling it takes a second, and needs no build of the rest.
  if [ ! -f "$classes/complete" ] || [ -n "$(find "$sources" -newer "$classes/complete" -print -quit)" ]; then
    rm -rf "$classes"
    mkdir -p "$classes"
    javac --release "$OLDEST_JAVA" -d "$classes" "$sources"/*.java || fail "The import program could not be compiled."
    touch "$classes/complete"
  fi
  exec java -cp "$classes" nl.vipez.importing.Import --port "$PORT" --token "$DATA/import-token" "$folder"
}

need_stopped() {
  local pid
  ! pid=$(server_pid) || fail "The server on $DATA runs (process $pid): stop it first with ./vipez stop."
}

reindex() {
  need_stopped
  [ -d "$DATA" ] || fail "There is no data folder $DATA."
  rm -rf "$DATA/index"
  say "The index is removed; the next start builds it from the database and the store."
}

# All but the server's domain and the index, which are made anew from the program and the data.
backup() {
  [ $# -eq 1 ] || fail "Say which file: ./vipez backup FILE."
  local file
  file=$(absolute "$1")
  need_stopped
  [ -d "$DATA" ] || fail "There is no data folder $DATA."
  [ ! -e "$file" ] || fail "$file is there already: choose another name."
  need_space "$(dirname "$file")" "$(du -sm "$DATA" | cut -f1)" "the backup"
  tar -czf "$file.draft" -C "$DATA" --exclude=./server --exclude=./index --exclude=./lock --exclude=./scratch . || {
    rm -f "$file.draft"
    fail "The backup could not be written to $file."
  }
  mv "$file.draft" "$file"
  say "Written: $file"
}

restore() {
  [ $# -eq 1 ] || fail "Say which file: ./vipez restore FILE."
  local file
  file=$(absolute "$1")
  need_stopped
  tar -tzf "$file" >/dev/null 2>&1 || fail "$file is not a whole backup."
  local draft="$DATA.restored.$$"
  mkdir -p "$draft"
  tar -xzf "$file" -C "$draft" || {
    rm -rf "$draft"
    fail "The backup could not be unpacked: is there room on the disk?"
  }
  if [ -d "$DATA" ]; then
    local aside
    aside="$DATA.before-restore.$(date +%Y%m%d%H%M%S)"
    mv "$DATA" "$aside"
    say "What was there is kept in $aside"
  fi
  mv "$draft" "$DATA"
  say "Restored into $DATA; the next start builds the index."
}

bench() {
  case "${1:-}" in
    search | benchmark | match | load) fail "The measurement '$1' is not there yet in this version." ;;
    *) fail "Say what to measure: ./vipez bench search, benchmark, match or load." ;;
  esac
}
