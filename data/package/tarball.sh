#!/usr/bin/env bash
# Makes an archive that runs wherever it is unpacked: what `make install` puts below STAGE/usr, with
# the libraries that the program needs and the loader that finds them. The dates of its files are
# SOURCE_DATE_EPOCH. Usage: tarball.sh STAGE VERSION OUT; OUT is a folder.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
stage=$1 version=$2 out=$3
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
top=$work/campaign-$version

mkdir -p "$top/lib/campaign"
cp -r "$stage"/usr/* "$top"
mv "$top/bin/campaign" "$top/lib/campaign/campaign"
strip --strip-unneeded --remove-section=.comment "$top/lib/campaign/campaign"
cp launch.sh "$top/bin/campaign"
cp copyright.txt "$top/copyright"
for library in $(ldd "$top/lib/campaign/campaign" | grep -o '/[^ ]*'); do
  case $library in
    */ld-linux*) cp -L "$library" "$top/lib/campaign/loader" ;;
    *) cp -L "$library" "$top/lib/campaign" ;;
  esac
done
chmod -R u=rwX,go=rX "$top"
chmod 755 "$top/bin/campaign" "$top/lib/campaign/campaign" "$top/lib/campaign/loader"
mkdir -p "$out"
tar -C "$work" --sort=name --owner=0 --group=0 --numeric-owner --format=gnu \
  --mtime="@$SOURCE_DATE_EPOCH" -cf - "campaign-$version" |
  xz -T1 -3 >"$out/campaign-$version-linux-$(uname -m).tar.xz"
