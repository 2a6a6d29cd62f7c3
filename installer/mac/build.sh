#!/usr/bin/env bash
# NOT RUN YET: written from the Linux script without a Mac at hand. Makes target/installer/Yandu.app and a .dmg of it, unsigned.
# Needs a JDK 25 and Xcode's command line tools; run "mvn package" on the same Mac first.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
work=$root/target/installer/work
# shellcheck source=installer/common/stage.sh
source "$root/installer/common/stage.sh"

# The icon file that macOS wants, from the drawn sizes; it names 512 twice, once as the double of 256.
make_icon() {
  local set=$work/Yandu.iconset
  mkdir -p "$set"
  for size in 16 32 128 256 512; do
    cp "$root/assets/icons/yandu-$size.png" "$set/icon_${size}x$size.png"
  done
  cp "$root/assets/icons/yandu-32.png" "$set/icon_16x16@2x.png"
  cp "$root/assets/icons/yandu-64.png" "$set/icon_32x32@2x.png"
  cp "$root/assets/icons/yandu-256.png" "$set/icon_128x128@2x.png"
  cp "$root/assets/icons/yandu-512.png" "$set/icon_256x256@2x.png"
  iconutil --convert icns --output "$work/Yandu.icns" "$set"
}

# An app image's number must begin with 1 or more on macOS.
mac_version() {
  case $version in
    0.*) printf '1.%s\n' "${version#0.}" ;;
    *) printf '%s\n' "$version" ;;
  esac
}

find_jdk
case $(uname -m) in
  arm64) stage dylib Mac/aarch64 ;;
  *) stage dylib Mac/x86_64 ;;
esac
make_icon
cd "$root"
rm -rf target/installer/Yandu.app target/installer/*.dmg
"$jpackage" @installer/common/jpackage.args --type app-image --name Yandu --app-version "$(mac_version)" \
  --mac-package-identifier org.yandu --input "$work/input" --runtime-image "$work/runtime" --icon "$work/Yandu.icns" --dest target/installer
"$jpackage" --type dmg --name Yandu --app-version "$(mac_version)" --app-image target/installer/Yandu.app --dest target/installer
rm -rf "$work"
du -sh target/installer/*
