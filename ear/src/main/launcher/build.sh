# shellcheck shell=bash
# Builds the EAR when the sources are newer, and brings Payara from Maven's repository.

PAYARA_VERSION=$(sed -n 's:.*<payara.version>\(.*\)</payara.version>.*:\1:p' "$HOME_FOLDER/pom.xml")
PAYARA="$VAR/payara-$PAYARA_VERSION"
# shellcheck disable=SC2034 # used by server.sh
ASADMIN="$PAYARA/payara7/bin/asadmin"
BUILT_EAR="$HOME_FOLDER/ear/target/vipez.ear"
BUILT_FROM="$HOME_FOLDER/ear/target/built-from"

ear_is_current() {
  [ -f "$BUILT_EAR" ] || return 1
  local newer
  newer=$(cd "$HOME_FOLDER" && find pom.xml ./*/pom.xml search/src/main ejb/src/main web/src/main -newer "$BUILT_FROM" -print -quit 2>&1)
  [ -z "$newer" ]
}

build() {
  [ -z "$EAR" ] || { [ -f "$EAR" ] || fail "There is no EAR at $EAR." && return; }
  EAR=$BUILT_EAR
  ! ear_is_current || return 0
  need_space "$HOME_FOLDER" 1500 "building"
  say "Building (the first time Maven fetches libraries, which takes some minutes) ..."
  mkdir -p "$VAR"
  # The moment the sources were read: what changes while building counts as newer.
  rm -f "$BUILT_FROM"
  touch "$VAR/building"
  # A class or a page that was moved or dropped would be packed from where it was compiled to before.
  rm -rf "$HOME_FOLDER"/{search,ejb,web,ear}/target/{classes,web,vipez}
  maven --quiet package -DskipTests -Dquick -Dspotless.skip >"$VAR/build.log" 2>&1 || {
    grep -m 15 '^\[ERROR\]' "$VAR/build.log" >&2 || tail -n 15 "$VAR/build.log" >&2
    fail "The build failed; all of it stands in $VAR/build.log."
  }
  mv "$VAR/building" "$BUILT_FROM" # keeps its time
}

fetch_payara() {
  [ ! -f "$PAYARA/complete" ] || return 0
  need_space "$VAR" 700 "Payara Server"
  say "Fetching Payara Server $PAYARA_VERSION ..."
  mkdir -p "$VAR"
  # Unpacked beside its place and renamed: a cut-off unpacking is never taken for a server.
  local draft="$PAYARA.$$"
  rm -rf "$draft"
  if ! maven --quiet --non-recursive dependency:unpack "-Dartifact=fish.payara.distributions:payara:$PAYARA_VERSION:zip" \
    "-DoutputDirectory=$draft" -Dmdep.overWriteReleases=true -Dquick -Dspotless.skip >"$VAR/payara.log" 2>&1 ||
    [ ! -x "$draft/payara7/bin/asadmin" ]; then
    rm -rf "$draft"
    fail "Payara Server could not be fetched through Maven (see $VAR/payara.log): check the network and the room on the disk, then try again."
  fi
  touch "$draft/complete"
  rm -rf "$PAYARA"
  mv "$draft" "$PAYARA"
}
