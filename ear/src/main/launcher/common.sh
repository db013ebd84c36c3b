# shellcheck shell=bash
# What every part of the script says and asks.

say() {
  printf '%s\n' "$*"
}

# One plain sentence with the way out, and the exit code for "could not run".
fail() {
  printf 'vipez: %s\n' "$*" >&2
  exit 2
}

absolute() {
  case "$1" in
    /*) printf '%s' "$1" ;;
    *) printf '%s/%s' "$PWD" "$1" ;;
  esac
}

# Is anything listening on this port of loopback?
port_busy() {
  (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null
}

# The body of a GET on our own server, or nothing; bounded, so that a hanging server does not hang the script.
get() {
  # shellcheck disable=SC2016 # the inner shell expands
  timeout 10 bash -c '
    exec 3<>"/dev/tcp/127.0.0.1/$1" || exit 1
    printf "GET %s HTTP/1.0\r\nHost: localhost\r\nAccept: application/json\r\nConnection: close\r\n\r\n" "$2" >&3
    IFS= read -r status <&3
    case "$status" in *" 200 "*) sed "1,/^\r*$/d" <&3 ;; *) exit 1 ;; esac' get "$1" "$2" 2>/dev/null
}

# The first value of a key in a flat JSON text on standard input; enough for what our own server says.
json_value() {
  { tr '{},' '[\n*]' || true; } | sed -n "/^ *\"$1\" *:/{s/^ *\"$1\" *: *\"\\{0,1\\}//;s/\"\\{0,1\\} *\$//;p;q;}"
}

# Free megabytes where this folder is, or will be.
free_megabytes() {
  local folder=$1
  while [ ! -d "$folder" ]; do folder=$(dirname "$folder"); done
  df -Pk "$folder" | awk 'NR == 2 { print int($4 / 1024) }'
}

need_space() {
  local free
  free=$(free_megabytes "$1")
  [ "$free" -ge "$2" ] || fail "The disk of $1 has $free MB left and $2 MB are needed for $3: make room, or choose another place with --data DIR."
}

random_password() {
  LC_ALL=C tr -dc 'A-Za-z0-9' </dev/urandom | head -c 32 || true
}
