# shellcheck shell=bash
# ./vipez test: unit tests, guards, and the tests that drive the running application.

run_tests() {
  find_jdk
  case "${1:-all}" in
    unit)
      install_tesseract
      maven --no-transfer-progress test -Dquick -Dspotless.skip
      ;;
    all)
      install_browser
      install_tesseract
      fetch_payara
      maven --no-transfer-progress verify
      ;;
    kills) test_kills "${2:-25}" "${3:-1}" ;;
    *) fail "There is ./vipez test, ./vipez test unit and ./vipez test kills [NUMBER [SEED]]." ;;
  esac
}

# The browser tests need Chromium and its driver; PostgreSQL comes through Maven.
install_browser() {
  if command -v chromium >/dev/null && command -v chromedriver >/dev/null; then return; fi
  install_packages "The browser tests need Chromium and chromedriver" chromium chromium-driver
}

# The tests of scans need text recognition, with Dutch.
install_tesseract() {
  if command -v tesseract >/dev/null && tesseract --list-langs 2>&1 | grep -qx nld; then return; fi
  install_packages "The tests of scans need Tesseract with Dutch" tesseract-ocr tesseract-ocr-nld
}

install_packages() {
  local why=$1
  shift
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    say "$why: installing $* ..."
    mkdir -p "$VAR"
    { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@"; } >"$VAR/apt.log" 2>&1 ||
      fail "$why, but $* could not be installed (see $VAR/apt.log)."
  else
    fail "$why: install the packages $*."
  fi
}

# Kills a server of its own with kill -9 at random moments of an import and edits; about a minute and a half a kill.
test_kills() {
  local work="$VAR/kills" classes="$VAR/kills/classes" free=18300
  need_library
  build
  fetch_payara
  [ -z "$PORT_GIVEN" ] || free=$PORT
  while port_busy "$free"; do free=$((free + 1)); done
  rm -rf "$work"
  mkdir -p "$classes"
  javac -d "$classes" "$HOME_FOLDER"/ear/src/test/kills/nl/vipez/kills/*.java
  exec java -cp "$classes" nl.vipez.kills.Kills "$HOME_FOLDER" "$LIBRARY" "$work" "$free" "$1" "$2" "--ear=$EAR"
}

# The documents that some tests and measurements read; they do not travel with the sources.
need_library() {
  [ -f "$LIBRARY/index.csv" ] ||
    fail "There is no library at $LIBRARY: give the folder that holds index.csv with --library DIR."
}
