# shellcheck shell=bash
# ./vipez test: unit tests, guards, and the tests that drive the running application.

run_tests() {
  find_jdk
  case "${1:-all}" in
    unit) maven --no-transfer-progress test -Dquick -Dspotless.skip ;;
    all) maven --no-transfer-progress verify ;;
    *) fail "There is ./vipez test and ./vipez test unit." ;;
  esac
}
