# Finding a JDK, on Linux and macOS. Sourced by ./oyer and ./verify.

# The major version of the JDK in $1, or nothing.
jdk_major() {
  [ -x "$1/bin/javac" ] && [ -f "$1/release" ] || return 0
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

# Sets JAVA_HOME and JAVA to a JDK of at least version $1, or explains how to get one and ends.
find_jdk() {
  wanted=$1
  path_java=
  if command -v javac >/dev/null 2>&1; then
    javac_file=$(readlink -f "$(command -v javac)" 2>/dev/null || command -v javac)
    path_java=$(dirname "$(dirname "$javac_file")")
  fi
  mac_java=
  [ -x /usr/libexec/java_home ] && mac_java=$(/usr/libexec/java_home -v "$wanted+" 2>/dev/null || true)
  for home in "${JAVA_HOME:-}" "$path_java" "$mac_java" \
      /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/java/* /opt/jdk* /opt/*/jdk* \
      "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.local/share/mise/installs/java/* \
      "$HOME"/.asdf/installs/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
      "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
      /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    [ -n "$home" ] || continue
    major=$(jdk_major "$home")
    if [ -n "$major" ] && [ "$major" -ge "$wanted" ]; then
      JAVA_HOME=$home
      JAVA=$home/bin/java
      export JAVA_HOME
      return 0
    fi
  done
  cat >&2 <<ADVICE
Oyer needs a Java Development Kit, version $wanted or newer, and found none.
  JAVA_HOME is [${JAVA_HOME:-not set}], the javac on the path belongs to [${path_java:-none}].
Ways to get one:
  Debian, Ubuntu   sudo apt install openjdk-$wanted-jdk    (or Temurin: https://adoptium.net)
  macOS            brew install openjdk@$wanted
  anywhere         sdk install java $wanted-tem            (https://sdkman.io)
Then run the same command again; setting JAVA_HOME is only needed for an unusual place.
ADVICE
  exit 3
}
