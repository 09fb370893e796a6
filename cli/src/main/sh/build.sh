# Building the program when there is no fresh build. Sourced by ./oyer and ./verify; needs $here and find_jdk.

dist=$here/cli/target/dist

# Maven where there is one, else the wrapper, which brings its own.
maven() {
  if command -v mvn >/dev/null 2>&1; then mvn "$@"; else "$here/mvnw" "$@"; fi
}

# Whether every source is older than the last build.
is_fresh() {
  [ -f "$dist/built" ] || return 1
  changed=$(find "$here/pom.xml" "$here"/core "$here"/intake "$here"/store "$here"/site "$here"/forensics "$here"/exchange "$here"/dossier "$here"/cli \
    -path '*/target' -prune -o -path '*/src/test' -prune -o -type f -newer "$dist/built" -print 2>/dev/null | head -n 1)
  [ -z "$changed" ]
}

# Compiles and lays the program out in cli/target/dist. Two at once would trip over each other: the second waits.
build_if_stale() {
  is_fresh && return 0
  lock=$here/.build-lock
  waited=0
  until mkdir "$lock" 2>/dev/null; do
    [ $waited -eq 0 ] && echo "Another build is running; waiting for it (remove $lock if none is)." >&2
    waited=$((waited + 1))
    [ $waited -lt 600 ] || { echo "Gave up waiting for $lock." >&2; exit 3; }
    sleep 1
  done
  trap 'rmdir "$lock" 2>/dev/null' EXIT INT TERM
  is_fresh || build
  rmdir "$lock"
  trap - EXIT INT TERM
}

build() {
  echo "Building Oyer (first use, or its sources changed); this takes a minute or two ..." >&2
  log=$here/.build.log
  if ! (cd "$here" && maven -B -q -pl cli -am -Dmaven.test.skip=true package) >"$log" 2>&1; then
    tail -n 40 "$log" >&2
    echo "The build failed; all it said is in $log." >&2
    exit 3
  fi
  ahead oyer "$here/examples/harbour-lane"
  ahead reader --reader
  touch "$dist/built"
}

# Keeps in $dist/$1.aot what start-up loads, ahead of time. Only speed depends on it. The program and the processes that
# read its files have one each: whatever is in it is loaded at every start, by each of them.
ahead() {
  rm -f "$dist/$1.aot"
  "$JAVA" -XX:AOTCacheOutput="$dist/$1.aot" -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED \
    -Djava.awt.headless=true -cp "$dist/lib/*" oyer.cli.WarmUp "$2" >>"$log" 2>&1 || rm -f "$dist/$1.aot"
}

# Benchmarks are never part of what is shipped: they are built and run on their own.
run_bench() {
  (cd "$here" && maven -B -q -pl bench -am -Dmaven.test.skip=true package) >&2 || exit 3
  exec "$JAVA" -Xmx"${OYER_HEAP:-4g}" --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8 \
    -Djava.awt.headless=true -Doyer.launcher="$here/oyer" -cp "$here/bench/target/dist/lib/*" oyer.bench.Bench "$@"
}
