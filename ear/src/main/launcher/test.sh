# shellcheck shell=bash
# ./vipez test: unit tests, guards, and the tests that drive the running application.

run_tests() {
  find_jdk
  case "${1:-all}" in
    unit) maven --no-transfer-progress test -Dquick -Dspotless.skip ;;
    all)
      install_browser
      fetch_payara
      maven --no-transfer-progress verify
      ;;
    *) fail "There is ./vipez test and ./vipez test unit." ;;
  esac
}

# The browser tests need Chromium and its driver; PostgreSQL comes through Maven.
install_browser() {
  if command -v chromium >/dev/null && command -v chromedriver >/dev/null; then return; fi
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    say "Installing Chromium for the browser tests ..."
    mkdir -p "$VAR"
    { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium chromium-driver; } >"$VAR/apt.log" 2>&1 ||
      fail "Chromium could not be installed (see $VAR/apt.log)."
  else
    fail "The browser tests need Chromium and chromedriver: install the packages chromium and chromium-driver."
  fi
}
