# Read by ./lintel where nothing is prepared yet: finds a JDK, builds, makes the AOT cache.

say() { printf 'lintel: %s\n' "$1" >&2; }

give_up() {
  say "$1"
  exit 2
}

# Sets `version` to a JDK's version as one number, 25.0.3 being 25000003. False for what is no JDK.
version_of() {
  local line major minor patch
  version=0
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  while IFS= read -r line || [ -n "$line" ]; do
    case $line in
      JAVA_VERSION=*)
        line=${line#JAVA_VERSION=}
        line=${line//[!0-9.]/ }
        line=${line# }
        IFS=. read -r major minor patch _ <<<"${line%% *}"
        version=$((10#${major:-0} * 1000000 + 10#${minor:-0} * 1000 + 10#${patch:-0}))
        ;;
    esac
  done <"$1/release"
  [ "$version" -ge $((oldest * 1000000)) ]
}

# The folder of the JDK whose java is on the PATH, links followed.
on_path() {
  local at link
  at=$(type -P java) || return 1
  while [ -L "$at" ]; do
    link=$(readlink "$at")
    case $link in /*) at=$link ;; *) at=${at%/*}/$link ;; esac
  done
  at=${at%/bin/java}
  printf '%s\n' "$at"
}

# Sets `jdk`: what the caller names, else JAVA_HOME, else the PATH's, else the newest that is found.
find_jdk() {
  local folder best=0
  jdk=
  if [ -n "${LINTEL_JAVA_HOME-}" ]; then
    version_of "$LINTEL_JAVA_HOME" || give_up "LINTEL_JAVA_HOME is no JDK $oldest or newer: $LINTEL_JAVA_HOME"
    jdk=$LINTEL_JAVA_HOME
    return
  fi
  for folder in "${JAVA_HOME-}" "$(on_path)"; do
    if [ -n "$folder" ] && version_of "$folder"; then
      jdk=$folder
      return
    fi
  done
  for folder in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "${HOME-}"/Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home "${HOME-}"/.sdkman/candidates/java/* "${HOME-}"/.jdks/* \
    "${HOME-}"/.jdks/*/Contents/Home "${HOME-}"/.asdf/installs/java/* "${HOME-}"/.local/share/mise/installs/java/* \
    "${HOME-}"/.jenv/versions/* "${HOME-}"/.gradle/jdks/*; do
    if version_of "$folder" && [ "$version" -gt "$best" ]; then
      best=$version
      jdk=$folder
    fi
  done
  [ -n "$jdk" ] || give_up "needs a JDK $oldest or newer and found none: install one (https://adoptium.net, 'apt install openjdk-$oldest-jdk', 'brew install openjdk') or set JAVA_HOME"
}

# Only one start at a time prepares; the others wait for it and take what it made.
lock() {
  local owner waited=0
  until mkdir "$state/lock" 2>/dev/null; do
    owner=$(cat "$state/lock/owner" 2>/dev/null)
    if [ -n "$owner" ] && ! kill -0 "$owner" 2>/dev/null; then
      rm -rf "$state/lock"
    elif [ -z "$owner" ] && [ "$waited" -gt 50 ]; then
      rm -rf "$state/lock"
    fi
    waited=$((waited + 1))
    sleep 0.1
  done
  echo $$ >"$state/lock/owner"
  trap 'rm -rf "$state/lock"' EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM
}

unlock() {
  rm -rf "$state/lock"
  trap - EXIT INT TERM
}

# Everything that a jar is made of.
newer_source() {
  find "$home/pom.xml" "$home"/*/pom.xml "$home"/*/src/main -newer "$dist/built" -print 2>/dev/null | head -n 1
}

# Builds the jars: offline where all is there, else with the network.
build() {
  local log=$state/build.log began=$SECONDS
  say "building, which the first start does once ..."
  if ! (cd "$home" && maven -o) >"$log" 2>&1; then
    if ! grep -q -i -e 'offline' "$log" || ! (cd "$home" && maven) >"$log" 2>&1; then
      cat "$log" >&2
      give_up "the build failed; its output is above and in $log"
    fi
  fi
  plain_switches "$log"
  touch "$dist/built"
  say "built in $((SECONDS - began)) s"
}

# Takes out what the JVM would do again at every start. Without it Lintel starts all the same, only slower.
plain_switches() {
  "$jdk/bin/java" -XX:TieredStopAtLevel=1 "$home/cli/src/main/launcher/PlainSwitches.java" "$dist/lib" >>"$1" 2>&1 ||
    rm -f "$dist"/lib/*.jar.new
}

maven() {
  rm -rf "$dist/lib" "$dist/built"
  JAVA_HOME=$jdk ./mvnw -q -B "$@" -DskipTests -Dspotless.check.skip=true -pl cli -am package </dev/null
}

find_jars() {
  local LC_ALL=C jar
  jars=
  for jar in "$dist"/lib/*.jar; do
    [ -f "$jar" ] && jars=$jars${jars:+:}$jar
  done
}

# Makes the AOT cache by a run over the example. Without one Lintel starts all the same, only slower.
train() {
  local sum old IFS=:
  sum=$(cat "$jdk/release" $jars | cksum)
  cache=$state/lintel-${sum%% *}.aot
  for jar in $jars; do
    [ "$jar" -nt "$cache" ] && rm -f "$cache"
  done
  IFS=$' \t\n'
  [ -f "$cache" ] && return
  if "$java" -XX:AOTCacheOutput="$cache.$$" $flags -cp "$jars" dev.lintel.cli.Training "$home/examples/storefront" \
    >"$state/training.log" 2>&1 </dev/null && [ -s "$cache.$$" ]; then
    for old in "$state"/lintel-*.aot; do rm -f "$old"; done
    mv -f "$cache.$$" "$cache"
  else
    rm -f "$cache.$$"
    cache=
  fi
}

prepare() {
  if ! mkdir -p "$state" 2>/dev/null || [ ! -w "$state" ]; then
    give_up "cannot write to $state, where the built program and its cache belong"
  fi
  lock
  if [ -z "${LINTEL_DEV-}" ] && remembered; then
    unlock
    return
  fi
  find_jdk
  java=$jdk/bin/java
  find_jars
  if [ -z "$jars" ] || [ ! -f "$dist/built" ] || { [ -n "${LINTEL_DEV-}" ] && [ -n "$(newer_source)" ]; }; then
    build
    find_jars
    [ -n "$jars" ] || give_up "the build left no jars in $dist/lib"
  elif [ -n "${LINTEL_DEV-}" ] && remembered; then
    unlock
    return
  fi
  train
  printf '%s\n%s\n%s\n%s\n' "$chosen" "$java" "$jars" "$cache" >"$state/start.$$"
  mv -f "$state/start.$$" "$state/start"
  unlock
}
