# shellcheck shell=bash
# Finds a JDK of at least 21, whatever the machine's own java is, and runs Maven with it.

OLDEST_JAVA=21

java_version() {
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null
}

usable_jdk() {
  [ -x "$1/bin/javac" ] || return 1
  local version
  version=$(java_version "$1")
  [ -n "$version" ] && [ "$version" -ge "$OLDEST_JAVA" ]
}

java_candidates() {
  [ -z "${JAVA_HOME:-}" ] || printf '%s\n' "$JAVA_HOME"
  local java
  if java=$(command -v java); then
    java=$(readlink -f "$java" 2>/dev/null || printf '%s' "$java")
    printf '%s\n' "${java%/bin/java}"
  fi
  local folder
  for folder in /usr/lib/jvm/* /usr/java/* /opt/* /opt/java/* /usr/local/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    "$HOME"/.asdf/installs/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ ! -d "$folder" ] || printf '%s\n' "$folder"
  done
}

find_jdk() {
  local candidate
  while IFS= read -r candidate; do
    if usable_jdk "$candidate"; then
      export JAVA_HOME="$candidate" AS_JAVA="$candidate" PATH="$candidate/bin:$PATH"
      return
    fi
  done < <(java_candidates)
  fail "No JDK of version $OLDEST_JAVA or later was found: install one (Debian: temurin-25-jdk or openjdk-21-jdk) or set JAVA_HOME to it."
}

# Maven through the wrapper; a Maven on the machine when the wrapper cannot fetch its own.
maven() {
  if [ -z "${MAVEN:-}" ]; then
    if "$HOME_FOLDER/mvnw" --version >/dev/null 2>&1; then
      MAVEN="$HOME_FOLDER/mvnw"
    elif command -v mvn >/dev/null; then
      MAVEN=mvn
    else
      fail "Maven could not be fetched by ./mvnw and there is no mvn on this machine: check the network, or install Maven 3.9."
    fi
  fi
  (cd "$HOME_FOLDER" && "$MAVEN" --batch-mode "$@")
}
