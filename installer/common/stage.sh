# shellcheck shell=bash
# Sourced by linux/build.sh and mac/build.sh: finds the JDK and lays out what jlink and jpackage read.
# Wants: root, the project's folder; work, a folder of its own below target. Sets: version, jlink, jpackage.
: "${root:?}" "${work:?}"

fail() {
  printf '%s\n' "$*" >&2
  exit 1
}

find_jdk() {
  local candidate
  for candidate in "${JAVA_HOME:-}" /usr/lib/jvm/*25* /Library/Java/JavaVirtualMachines/*25*/Contents/Home; do
    if [[ -x "$candidate/bin/jpackage" ]] && "$candidate/bin/jpackage" --version | grep -q '^25'; then
      jlink="$candidate/bin/jlink"
      # shellcheck disable=SC2034 # used by the scripts that source this
      jpackage="$candidate/bin/jpackage"
      return
    fi
  done
  fail "No JDK 25 with jlink and jpackage found. Install one (for example Temurin 25) or point JAVA_HOME to it."
}

# Copies the jars without the libraries that serve other platforms, and puts the platform's own beside them.
# Arguments: suffix of native libraries, SQLite's folder for the platform.
stage() {
  local suffix=$1 sqlite_platform=$2 jar
  [[ -f "$root/target/yandu.jar" && -d "$root/target/lib" && -d "$root/target/javafx" ]] \
    || fail "target/yandu.jar, target/lib or target/javafx is missing. Run: mvn package"
  rm -rf "$work"
  mkdir -p "$work/input/lib" "$work/input/native"
  cp "$root/target/yandu.jar" "$work/input/"
  for jar in "$root"/target/lib/*.jar; do
    case ${jar##*/} in
      javafx-*) ;;
      *) cp "$jar" "$work/input/lib/" ;;
    esac
  done
  for jar in "$work"/input/lib/sqlite-jdbc-*.jar; do
    unzip -q -j "$jar" "org/sqlite/native/$sqlite_platform/*" -d "$work/input/native"
    zip -q -d "$jar" 'org/sqlite/native/*'
  done
  cp "$root/LICENSE" "$work/input/"
  cp -R "$root/assets/licenses" "$work/input/licenses"
  cp "$root/assets/fonts/OFL.txt" "$work/input/licenses/"
  version=$(unzip -p "$root/target/yandu.jar" META-INF/MANIFEST.MF | tr -d '\r' | sed -n 's/^Implementation-Version: //p')
  [[ -n "$version" ]] || fail "target/yandu.jar names no version."
  link_runtime "$suffix"
}

link_runtime() {
  local suffix=$1 modules jar
  modules=$(grep -v '^#' "$root/installer/common/modules.txt" | awk '{print $1}' | paste -sd, -)
  "$jlink" "@$root/installer/common/jlink.args" --module-path "$root/target/javafx" --add-modules "$modules" \
    --strip-native-commands --exclude-resources="/javafx.graphics/*.$suffix" --output "$work/runtime"
  for jar in "$root"/target/javafx/*.jar; do
    unzip -l "$jar" "*.$suffix" >/dev/null 2>&1 && unzip -q -o -j "$jar" "*.$suffix" -d "$work/runtime/lib"
  done
}
