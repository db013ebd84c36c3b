# shellcheck shell=bash
# ./vipez import, check, reindex, backup and restore.

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

# A call of the running server with the import's token: METHOD PATH; prints the body of an answer that went well.
call() {
  # shellcheck disable=SC2016 # the inner shell expands
  timeout 60 bash -c '
    exec 3<>"/dev/tcp/127.0.0.1/$1" || exit 1
    printf "%s %s HTTP/1.0\r\nHost: localhost\r\nAuthorization: Bearer %s\r\nContent-Length: 0\r\nAccept: application/json\r\n\r\n" "$3" "$4" "$2" >&3
    IFS= read -r status <&3
    case "$status" in *" 20"?" "*) sed "1,/^\r*$/d" <&3 ;; *) exit 1 ;; esac' call "$PORT" "$(cat "$DATA/import-token")" "$1" "$2" 2>/dev/null
}

need_running() {
  if [ -f "$RUNNING/$PORT" ]; then DATA=$(cat "$RUNNING/$PORT"); fi
  { port_busy "$PORT" && [ -r "$DATA/import-token" ]; } ||
    fail "Nothing of yours runs on port $PORT: start it with ./vipez run, or name its port with --port N."
}

# Compares database, store and index; exit code 1 when they do not agree.
check() {
  local answer
  need_running
  call POST /api/v1/index/checks >/dev/null || fail "VIP-EZ does not answer on port $PORT."
  while answer=$(call GET /api/v1/index/checks) && [ "$(printf '%s' "$answer" | json_value state)" = RUNNING ]; do pause 0.5; done
  [ "$(printf '%s' "$answer" | json_value state)" = DONE ] || fail "The comparison broke off; the reason stands in $(domain)/logs/server.log."
  say "Published documents: $(printf '%s' "$answer" | json_value documents); files: $(printf '%s' "$answer" | json_value files); files of cut-off uploads, seen by nobody: $(printf '%s' "$answer" | json_value looseFiles)."
  case "$answer" in
    *'"differences":[]'*) say "Database, store and index agree." ;;
    *)
      say "They do not agree on:"
      printf '%s\n' "$answer" | tr '{' '\n' | sed -n 's/^"document":"\([^"]*\)","kind":"\([^"]*\)","version":\([0-9]*\).*/  \2  document \1  version \3/p'
      exit 1
      ;;
  esac
}

reindex() {
  if port_busy "$PORT" && server_pid >/dev/null; then
    call POST /api/v1/index/rebuilds >/dev/null || fail "VIP-EZ does not answer on port $PORT."
    say "The index is being built anew; the present one goes on being searched."
    return
  fi
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
  tar -czf "$file.draft" -C "$DATA" --exclude=./server --exclude=./index --exclude=./lock --exclude=./scratch --exclude=./scratch-model . || {
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
