# shellcheck shell=bash
# One Payara domain per data folder, in DATA/server: made, set, started, given the EAR, stopped.

domains() {
  printf '%s/server' "$DATA"
}

domain() {
  printf '%s/server/vipez' "$DATA"
}

# The process id of the server on this data folder, if it runs.
server_pid() {
  local pid
  pid=$(cat "$(domain)/config/pid" 2>/dev/null) || return 1
  [ -n "$pid" ] && kill -0 "$pid" 2>/dev/null && ps -p "$pid" -o args= 2>/dev/null | grep -qF "$(domain)" && printf '%s' "$pid"
}

prepare_data_folder() {
  mkdir -p "$DATA" 2>/dev/null || fail "The data folder $DATA cannot be made: choose one you may write to with --data DIR."
  { : >"$DATA/.writable" && rm "$DATA/.writable"; } 2>/dev/null ||
    fail "The data folder $DATA cannot be written to: give yourself the right to, or choose another with --data DIR."
  need_space "$DATA" 500 "the data"
}

# One server per data folder: the first line of the lock is the script's process, the second its port.
take_lock() {
  local owner pid port
  # shellcheck disable=SC2153 # PORT is the option, port what the lock says
  while ! (set -C && printf '%s\n%s\n' "$$" "$PORT" >"$DATA/lock") 2>/dev/null; do
    { read -r owner && read -r port; } <"$DATA/lock" 2>/dev/null || true
    if pid=$(server_pid) || { [ -n "${owner:-}" ] && ps -p "$owner" -o args= 2>/dev/null | grep -q vipez; }; then
      fail "VIP-EZ already runs on the data folder $DATA (port ${port:-unknown}, process ${pid:-$owner}): use that one, stop it with ./vipez stop, or choose another with --data DIR and --port N."
    fi
    rm -f "$DATA/lock"
  done
  if pid=$(server_pid); then
    rm -f "$DATA/lock"
    fail "VIP-EZ already runs on the data folder $DATA (process $pid): stop it with ./vipez stop --data $DATA."
  fi
  LOCKED=true
}

release_lock() {
  [ -z "${LOCKED:-}" ] || rm -f "$DATA/lock"
  LOCKED=''
}

admin() {
  # Milliseconds: deploying takes half a minute, and on a machine that is busy with other things far more.
  AS_ADMIN_READTIMEOUT=3600000 "$ASADMIN" --host 127.0.0.1 --port "$ADMIN_PORT" --user admin --passwordfile "$(domains)/admin-password" --interactive=false "$@"
}

# The admin listener moves with the HTTP port; the next free one when that is taken.
choose_admin_port() {
  ADMIN_PORT=$((PORT < 55000 ? PORT + 10000 : PORT - 10000))
  while port_busy "$ADMIN_PORT"; do ADMIN_PORT=$((ADMIN_PORT + 1)); done
}

make_domain() {
  local log="$DATA/server.log"
  if [ -f "$(domains)/complete" ] && [ "$(cat "$(domains)/complete")" = "$PAYARA_VERSION" ] && [ -s "$(domain)/config/domain.xml" ]; then
    return
  fi
  [ ! -d "$(domains)" ] || say "The server's domain was left half made; making it anew (your data are not touched) ..."
  rm -rf "$(domains)"
  need_space "$DATA" 500 "the server's domain"
  say "Making the server's domain ..."
  mkdir -p "$(domains)"
  printf 'AS_ADMIN_PASSWORD=%s\n' "$(random_password)" >"$(domains)/admin-password"
  "$ASADMIN" --user admin --passwordfile "$(domains)/admin-password" --interactive=false create-domain --checkports=false \
    --domaindir "$(domains)" --adminport "$ADMIN_PORT" --instanceport "$PORT" vipez >"$log" 2>&1 ||
    fail "The server's domain could not be made (see $log): check the room on the disk and try again."
  printf '%s' "$PAYARA_VERSION" >"$(domains)/complete"
}

# An application that changed is taken out while the server is down: deploying over one that is being loaded is a race.
set_domain() {
  local application=keep
  if [ "$(cat "$(domains)/deployed" 2>/dev/null)" != "$(cksum <"$EAR")" ]; then
    application=drop
    rm -rf "$(domains)/deployed" "$(domain)/applications" "$(domain)/generated"
  fi
  # Beside the data folder where that is the usual one, so that mail is found easily; a setting of one's own goes first.
  local mail="$DATA/mail"
  [ "$DATA" != "$VAR/data" ] || mail="$VAR/mail"
  java "$LAUNCHER/DomainSettings.java" "$(domain)/config/domain.xml" "$ADDRESS" "$PORT" "$ADMIN_PORT" "$application" \
    "-Xmx$HEAP" --add-modules=jdk.incubator.vector -Duser.timezone=UTC -XX:+ExitOnOutOfMemoryError \
    "-Djava.io.tmpdir=$DATA/server/tmp" "-Dvipez.data=$DATA" "-Dvipez.demonstration=$1" "-Dvipez.mail.folder=${VIPEZ_MAIL_FOLDER:-$mail}" \
    "-Dvipez.address=http://localhost:$PORT" >"$DATA/server.log" 2>&1 || {
    rm -f "$(domains)/complete"
    fail "The settings of the server's domain could not be written (see $DATA/server.log); the next start makes the domain anew."
  }
}

start_domain() {
  # What is being uploaded lies in the data folder as well, and does not outlive a server that was killed.
  rm -rf "$(domains)/tmp"
  mkdir -p "$(domains)/tmp"
  printf '%s\n' "$ADMIN_PORT" >"$(domains)/admin-port"
  say "Starting the server ..."
  # In a session of its own, so that Ctrl-C reaches this script alone, which then stops the server in order.
  local detach='' log
  log="$(domain)/logs/server.log"
  [ ! -f "$log" ] || mv "$log" "$log.previous"
  ! command -v setsid >/dev/null || detach=setsid
  $detach "$ASADMIN" start-domain --domaindir "$(domains)" vipez </dev/null >"$DATA/server.log" 2>&1 &
  wait $! || {
    if port_busy "$PORT"; then fail "$(busy_port_sentence)"; fi
    fail "The server did not start; its log is $(domain)/logs/server.log."
  }
}

# The EAR is deployed only when it changed; otherwise the domain brings it back by itself.
deploy() {
  local stamp
  stamp=$(cksum <"$EAR")
  [ "$(cat "$(domains)/deployed" 2>/dev/null)" != "$stamp" ] || return 0
  say "Deploying and migrating ..."
  admin deploy --force --contextroot / --name vipez "$EAR" >"$DATA/server.log" 2>&1 &
  wait $! || {
    grep -ho 'Caused by: .*\|DeploymentException: .*' "$(domain)/logs/server.log" | sort -u | head -n 3 | cut -c1-400 >&2
    fail "The application could not be deployed; the reason stands in $(domain)/logs/server.log."
  }
  printf '%s' "$stamp" >"$(domains)/deployed"
}

stop_domain() {
  local pid
  pid=$(server_pid) || return 0
  say "Stopping ..."
  "$ASADMIN" stop-domain --domaindir "$(domains)" vipez >>"$DATA/server.log" 2>&1 || kill "$pid" 2>/dev/null || true
  local left=60
  while kill -0 "$pid" 2>/dev/null && [ $left -gt 0 ]; do
    sleep 0.5
    left=$((left - 1))
  done
  kill -9 "$pid" 2>/dev/null || true
}

busy_port_sentence() {
  printf '%s' "Port $PORT is taken by another program: stop that, or choose another with --port N."
}
