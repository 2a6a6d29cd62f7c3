#!/usr/bin/env bash
# Makes target/installer/yandu, an application image, and target/installer/yandu_VERSION_ARCHITECTURE.deb; with --image only the former.
# Needs what ../README.md names; run "mvn package" first.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
work=$root/target/installer/work
image=$root/target/installer/yandu
# shellcheck source=installer/common/stage.sh
source "$root/installer/common/stage.sh"

make_image() {
  case $(uname -m) in
    x86_64) stage so Linux/x86_64 ;;
    aarch64) stage so Linux/aarch64 ;;
    *) fail "JavaFX has no libraries for $(uname -m)." ;;
  esac
  rm -rf "$image"
  (cd "$root" && "$jpackage" @installer/common/jpackage.args --type app-image --name yandu --app-version "$version" \
    --input "$work/input" --runtime-image "$work/runtime" --icon assets/icons/yandu-512.png --dest target/installer)
  keep_start
}

# Lets the program read the sample and draw its window once, and keeps the classes as they stood then: a start takes a quarter less CPU. Where a
# jar's time of change is not the one seen here the JVM does without, and -Xlog:aot=off has it say nothing of it.
keep_start() {
  (
    cd "$work"
    JAVA_TOOL_OPTIONS="-XX:AOTMode=record -XX:AOTConfiguration=start.aotconf" \
      "$image/bin/yandu" --data-dir library --snapshot start.png "$root/assets/sample/sample-issue.txt"
    JAVA_TOOL_OPTIONS="-XX:AOTMode=create -XX:AOTConfiguration=start.aotconf -XX:AOTCache=start.aot" "$image/bin/yandu"
  ) >"$work/start.log" 2>&1 || fail "The program did not start: $(tail -n 3 "$work/start.log")"
  mv "$work/start.aot" "$image/lib/app/yandu.aot"
  printf 'java-options=%s\n' "-XX:AOTCache=\$APPDIR/yandu.aot" -Xlog:aot=off >>"$image/lib/app/yandu.cfg"
}

# Not with jpackage's own "deb" type: its Depends name every library that the build machine's libraries load, which fits this one
# release of the system only, and its scripts fail where no desktop is installed. Plain files need no scripts.
make_package() {
  local tree=$work/package architecture size icon pixels package
  architecture=$(dpkg --print-architecture)
  mkdir -p "$tree/DEBIAN" "$tree/opt" "$tree/usr/bin" "$tree/usr/share/applications" "$tree/usr/share/doc/yandu"
  cp -a "$image" "$tree/opt/yandu"
  ln -s /opt/yandu/bin/yandu "$tree/usr/bin/yandu"
  install -m 644 "$root/installer/linux/yandu.desktop" "$tree/usr/share/applications/yandu.desktop"
  for icon in "$root"/assets/icons/yandu-[0-9]*.png; do
    pixels=$(basename "$icon" .png)
    pixels=${pixels#yandu-}
    install -D -m 644 "$icon" "$tree/usr/share/icons/hicolor/${pixels}x$pixels/apps/yandu.png"
  done
  install -D -m 644 "$root/assets/icons/yandu.svg" "$tree/usr/share/icons/hicolor/scalable/apps/yandu.svg"
  cat "$root/LICENSE" "$root/assets/licenses/THIRD-PARTY.md" >"$tree/usr/share/doc/yandu/copyright"
  size=$(du -sk "$tree" | cut -f1)
  sed -e "s/@version@/$version/" -e "s/@architecture@/$architecture/" -e "s/@size@/$size/" "$root/installer/linux/control" \
    >"$tree/DEBIAN/control"
  package=$root/target/installer/yandu_${version}_$architecture.deb
  rm -f "$package"
  chmod -R u=rwX,go=rX "$tree"
  dpkg-deb --root-owner-group -Zxz --build "$tree" "$package"
}

find_jdk
make_image
[[ "${1:-}" == --image ]] || make_package
rm -rf "$work"
du -sh "$root"/target/installer/*
