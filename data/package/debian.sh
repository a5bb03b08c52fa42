#!/usr/bin/env bash
# Makes a Debian package of what `make install` puts below STAGE/usr. The dates of its files are
# SOURCE_DATE_EPOCH; its maintainer is DEBFULLNAME and DEBEMAIL, or the author of the last commit.
# Usage: debian.sh STAGE VERSION OUT; OUT is a folder.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
stage=$1 version=$2 out=$3
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
maintainer="${DEBFULLNAME:-$(git log -1 --format=%an)} <${DEBEMAIL:-$(git log -1 --format=%ae)}>"
architecture=$(dpkg --print-architecture)

cp -r "$stage" "$work/tree"
strip --strip-unneeded --remove-section=.comment "$work/tree/usr/bin/campaign"
documents=$work/tree/usr/share/doc/campaign
mkdir -p "$documents"
cp copyright.txt "$documents/copyright"
{
  echo "campaign ($version) stable; urgency=medium"
  echo
  echo "  * See README.md of the source for what this version does."
  echo
  echo " -- $maintainer  $(LC_ALL=C date -u -R -d "@$SOURCE_DATE_EPOCH")"
} >"$documents/changelog"
# Debian keeps site-functions for zsh itself.
mv "$work/tree/usr/share/zsh/site-functions" "$work/tree/usr/share/zsh/vendor-completions"
find "$work/tree" -path '*/man/*' -type f -exec gzip -9n {} +
gzip -9n "$documents/changelog"
chmod -R u=rwX,go=rX "$work/tree"

# The packages of the libraries, as Debian itself finds them.
mkdir -p "$work/debian"
printf 'Source: campaign\n\nPackage: campaign\nArchitecture: any\n' >"$work/debian/control"
needs=$(cd "$work" && dpkg-shlibdeps -O tree/usr/bin/campaign 2>/dev/null |
  sed -n 's/^shlibs:Depends=//p')
mkdir "$work/tree/DEBIAN"
cat >"$work/tree/DEBIAN/control" <<CONTROL
Package: campaign
Version: $version
Architecture: $architecture
Maintainer: $maintainer
Installed-Size: $(du -ks --exclude=DEBIAN "$work/tree" | cut -f 1)
Depends: $needs
Suggests: libreoffice-writer-nogui, fonts-croscore
Section: text
Priority: optional
$(cat description.txt)
CONTROL
(cd "$work/tree" && find usr -type f -print0 | sort -z | xargs -0 md5sum) >"$work/sums"
mv "$work/sums" "$work/tree/DEBIAN/md5sums"
find "$work/tree" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
mkdir -p "$out"
dpkg-deb --root-owner-group -Zxz --build "$work/tree" \
  "$out/campaign_${version}_$architecture.deb" >&2
