# shellcheck shell=bash
# ./vipez bench: measurements, each against a reference in the same run; what they find stays in var/bench.

bench() {
  case "${1:-}" in
    search) bench_search ;;
    match) bench_match ;;
    benchmark) bench_benchmark ;;
    load) bench_load ;;
    *) fail "Say what to measure: ./vipez bench search, benchmark, match or load." ;;
  esac
}

# How good (nDCG), how fast within one process, taking files in, and over HTTP against OpenSearch; on a server of its own.
bench_search() {
  local work="$VAR/bench" classpath
  need_library
  find_jdk
  need_space "$VAR" 6000 "the measurements"
  mkdir -p "$work"
  build
  fetch_payara
  say "Compiling the measurements ..."
  maven --quiet -pl search test-compile dependency:build-classpath -Dmdep.includeScope=test "-Dmdep.outputFile=$work/classpath" \
    -Dquick -Dspotless.skip >"$work/compile.log" 2>&1 || fail "The measurements could not be compiled; the reason stands in $work/compile.log."
  classpath="$HOME_FOLDER/search/target/test-classes:$HOME_FOLDER/search/target/classes:$(cat "$work/classpath")"
  say ""
  say "In one process (reading the library's files the first time, and building an index of ten times as much, take minutes)"
  java -Xmx3g --add-modules jdk.incubator.vector --enable-native-access=ALL-UNNAMED -cp "$classpath" nl.vipez.search.lucene.SearchBench \
    "$LIBRARY" "$work" 2>"$work/search.log" || fail "The measurement broke off; the reason stands in $work/search.log."
  bench_quality "$work"
  java -Xmx1g -cp "$classpath" nl.vipez.search.lucene.TikaBench "$LIBRARY" "$work/tika.txt" 2>"$work/tika.log" ||
    fail "Bare Tika broke off; the reason stands in $work/tika.log."
  bench_server "$work"
}

# The judged queries, where they are.
bench_quality() {
  local judged
  judged=$(dirname "$(dirname "$LIBRARY")")
  if [ -f "$judged/data/judgements/queries.tsv" ]; then
    maven --quiet -pl search surefire:test -Dtest=RetrievalBench "-Dvipez.shared=$judged" "-Dvipez.bench.index=$1" >"$1/quality.log" 2>&1 || true
    say ""
    grep -E '^(Known|Against|Leave)|nDCG@' "$1/quality.log" | cut -d '|' -f 1 || say "The judged queries could not be run; the reason stands in $1/quality.log."
  else
    say "There are no judged queries beside the library: how good the ranking is, is not measured."
  fi
}

# What a measurement started and stops again, however it ends; not local, for the trap runs after the function.
STARTED=()
stop_started() {
  [ ${#STARTED[@]} -eq 0 ] || kill "${STARTED[@]}" 2>/dev/null || true
  wait 2>/dev/null || true
}

# Our server empty and filled, and OpenSearch beside it.
bench_server() {
  local work=$1 ours=18400 theirs=18500 password engine server
  while port_busy "$ours"; do ours=$((ours + 1)); done
  while port_busy "$theirs"; do theirs=$((theirs + 1)); done
  password=$(random_password)
  rm -rf "$work/data" "$work/opensearch"
  maven --quiet -f "$HOME_FOLDER/ear/src/bench/opensearch/pom.xml" dependency:copy-dependencies "-DoutputDirectory=$work/opensearch-lib" \
    >"$work/opensearch.log" 2>&1 || fail "OpenSearch could not be fetched through Maven; the reason stands in $work/opensearch.log."
  trap stop_started EXIT
  java -Xmx1g --add-modules jdk.incubator.vector -cp "$work/opensearch-lib/*" "$HOME_FOLDER/ear/src/bench/opensearch/OpenSearchServer.java" \
    "$work/opensearch" "$theirs" >"$work/opensearch.log" 2>&1 &
  engine=$! STARTED+=("$!")
  VIPEZ_ADMIN_PASSWORD=$password "$HOME_FOLDER/vipez" serve --port "$ours" --data "$work/data" --ear "$EAR" >"$work/server.log" 2>&1 &
  server=$! STARTED+=("$!")
  until get "$ours" /health/ready >/dev/null && [ -f "$work/opensearch/ready" ]; do
    kill -0 "$server" 2>/dev/null || fail "The server did not start; the reason stands in $work/server.log."
    kill -0 "$engine" 2>/dev/null || fail "OpenSearch did not start; the reason stands in $work/opensearch.log."
    pause 1
  done
  say ""
  java "$HOME_FOLDER/ear/src/bench/IntakeBench.java" "$ours" "$work/data/import-token" "$work" \
    "$HOME_FOLDER/vipez" import "$LIBRARY" --port "$ours" --data "$work/data"
  say "Data folder with the library in it: database $(du -sm "$work/data/database" | cut -f1) MB, store $(du -sm "$work/data/store" | cut -f1) MB, index $(du -sm "$work/data/index" | cut -f1) MB."
  java "$HOME_FOLDER/ear/src/bench/HttpBench.java" "$ours" admin "$password" "$theirs" "$work"
}

# How good matching is, and how fast: the tables of docs/adr/0014 and 0015. VIPEZ_SHARED names a folder with data/library, if there is one.
bench_match() {
  find_jdk
  maven --no-transfer-progress -q -pl ejb -am test -Dquick -Dspotless.skip -Dsurefire.failIfNoSpecifiedTests=false \
    -Dtest='MatchQualityBench,MatchLatencyBench,FairRoundBench' "-Dvipez.shared=${VIPEZ_SHARED:-}" "-Dvipez.bench.made=$VAR/bench-match"
}

# How sound and how fast the benchmark is: the tables of docs/adr/0017, 0018 and 0023. VIPEZ_SHARED names a folder with data/benchmark. The pages are measured on the
# server on --port, else on one of its own with the demonstration content.
bench_benchmark() {
  find_jdk
  maven --no-transfer-progress -q -pl ejb -am test -Dquick -Dspotless.skip -Dsurefire.failIfNoSpecifiedTests=false \
    -Dtest='DiscrepancyBench,VerdictBench,SpeedBench' "-Dvipez.shared=${VIPEZ_SHARED:-}"
  bench_pages
}

bench_pages() {
  local port=18600 server=''
  demonstration_server "$VAR/bench-benchmark"
  say ""
  say "Pages over HTTP"
  # shellcheck disable=SC2086 # no process is no argument
  java "$HOME_FOLDER/ear/src/bench/PageBench.java" "$port" "$ACCOUNTS" $server
}

# What happens when ever more people work at once: answers a second, how long they take, memory. On the server on --port, else on one of its own.
bench_load() {
  local work="$VAR/bench-load" port=18600 server=''
  find_jdk
  demonstration_server "$work"
  say ""
  java "$HOME_FOLDER/ear/src/bench/LoadBench.java" "$port" "$ACCOUNTS" "$(server_pid || say 0)" "$work"
}

# Sets port, and server to its process unless it was running: the one on --port, or one of its own in a folder, with the demonstration content.
demonstration_server() {
  local work=$1
  mkdir -p "$work"
  if [ -n "$PORT_GIVEN" ]; then
    port=$PORT_GIVEN
    return
  fi
  build
  fetch_payara
  while port_busy "$port"; do port=$((port + 1)); done
  ACCOUNTS="$work/accounts.json" DATA="$work/data"
  rm -f "$ACCOUNTS"
  "$HOME_FOLDER/vipez" run --port "$port" --data "$DATA" --ear "$EAR" --accounts "$ACCOUNTS" >"$work/server.log" 2>&1 &
  server=$! STARTED+=("$!")
  trap stop_started EXIT
  until [ -f "$ACCOUNTS" ]; do
    kill -0 "$server" 2>/dev/null || fail "The server did not start; the reason stands in $work/server.log."
    pause 1
  done
}
