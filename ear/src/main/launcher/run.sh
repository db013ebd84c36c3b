# shellcheck shell=bash
# ./vipez run, serve and stop.

RUNNING="$VAR/running"

run() {
  trap 'interrupted' INT TERM HUP
  trap 'clean_up' EXIT
  find_jdk
  prepare_data_folder
  take_lock
  ! port_busy "$PORT" || fail "$(busy_port_sentence)"
  # A stale list would tell who waits for it that the server is there.
  [ "$1" = false ] || rm -f "$ACCOUNTS"
  build
  fetch_payara
  choose_admin_port
  make_domain
  set_domain "$1"
  STARTED=true
  start_domain
  remember
  deploy
  await_content
  announce "$1"
  await_end
}

interrupted() {
  trap '' INT TERM HUP
  INTERRUPTED=true
  exit 0
}

# However the script ends: nothing that it started is left behind.
clean_up() {
  trap '' INT TERM HUP
  if [ -n "${STARTED:-}" ]; then
    stop_domain
    forget
  fi
  release_lock
  [ -z "${INTERRUPTED:-}" ] || say "Stopped."
}

remember() {
  mkdir -p "$RUNNING"
  printf '%s\n' "$DATA" >"$RUNNING/$PORT"
}

forget() {
  rm -f "$RUNNING/$PORT"
}

# Shows each step of the content as the server tells it, until all of it is there.
await_content() {
  local answer state step shown='' waited=0
  while :; do
    server_pid >/dev/null || fail "The server ended while starting; its log is $(domain)/logs/server.log."
    if answer=$(get "$PORT" /api/v1/progress); then
      state=$(printf '%s' "$answer" | json_value state)
      step=$(printf '%s' "$answer" | json_value running)
      case "$state" in
        READY) break ;;
        FAILED) fail_content "$(printf '%s' "$answer" | json_value failed)" ;;
      esac
      [ "$step" = "$shown" ] || [ -z "$step" ] || say "  $step"
      shown=$step
    else
      waited=$((waited + 1))
      [ $waited -lt 120 ] || fail "The server started but VIP-EZ does not answer on port $PORT; its log is $(domain)/logs/server.log."
    fi
    pause 1
  done
  until get "$PORT" /health/ready >/dev/null; do
    server_pid >/dev/null || fail "The server ended while starting; its log is $(domain)/logs/server.log."
    pause 0.5
  done
}

fail_content() {
  fail "The content step '$1' failed; the reason stands in $(domain)/logs/server.log. Start again to retry it."
}

# Sleeps so that a signal is acted on at once.
pause() {
  sleep "$1" &
  wait $! || true
}

announce() {
  say ""
  say "VIP-EZ runs at http://localhost:$PORT/"
  if [ "$1" = true ] && [ -f "$DATA/demo-accounts.json" ]; then
    say ""
    say "Accounts (username, password, role, municipality):"
    tr '{' '\n' <"$DATA/demo-accounts.json" | grep '"username"' | while IFS= read -r line; do
      printf '  %-28s %-20s %-14s %s\n' "$(printf '%s' "$line" | json_value username)" "$(printf '%s' "$line" | json_value password)" \
        "$(printf '%s' "$line" | json_value role)" "$(printf '%s' "$line" | json_value municipality | sed 's/^null$//')"
    done
  fi
  if [ "$1" = false ] && [ -f "$DATA/first-sign-in" ]; then
    say "There is no account yet. Set the password of admin at $(cat "$DATA/first-sign-in")"
  fi
  say ""
  say "Ctrl-C, or ./vipez stop, stops it. Logs: $(domain)/logs/server.log"
  if [ "$1" = true ] && [ -f "$DATA/demo-accounts.json" ]; then
    mkdir -p "$(dirname "$ACCOUNTS")"
    cp "$DATA/demo-accounts.json" "$ACCOUNTS.draft"
    chmod 600 "$ACCOUNTS.draft"
    mv "$ACCOUNTS.draft" "$ACCOUNTS"
  fi
}

await_end() {
  while server_pid >/dev/null; do pause 3; done
  say "The server has stopped."
}

stop_all() {
  find_jdk
  local port entry found=''
  for entry in "$RUNNING"/*; do
    [ -f "$entry" ] || continue
    port=${entry##*/}
    [ -z "$PORT_GIVEN" ] || [ "$PORT_GIVEN" = "$port" ] || continue
    [ -z "$DATA_GIVEN" ] || [ "$DATA_GIVEN" = "$(cat "$entry")" ] || continue
    PORT=$port DATA=$(cat "$entry") found=true
    say "Port $PORT:"
    stop_domain
    rm -f "$DATA/lock"
    forget
  done
  if [ -z "$found" ] && [ -n "$DATA_GIVEN" ] && server_pid >/dev/null; then
    found=true
    stop_domain
    rm -f "$DATA/lock"
  fi
  [ -n "$found" ] || say "Nothing runs${PORT_GIVEN:+ on port $PORT_GIVEN}."
}
