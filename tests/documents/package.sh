#!/usr/bin/env bash
# Makes the packages twice, installs, upgrades and removes one, and runs the other where there is
# nothing else. Usage: package.sh PROGRAM; the last line counts.
source "$(dirname "${BASH_SOURCE[0]}")/common.bash"
export SOURCE_DATE_EPOCH=1640995200 DEBFULLNAME=Tester DEBEMAIL=tester@tests.org.vn

make --no-print-directory -o build install BUILD="$(dirname "$program")" DESTDIR="$folder/stage" \
  PREFIX=/usr >"$folder/log" 2>&1 || tell 1 "make install: $(tail -1 "$folder/log")"
for version in 1.0 1.1; do
  data/package/debian.sh "$folder/stage" $version "$folder/out" >"$folder/log" 2>&1 ||
    tell 1 "debian.sh: $(tail -1 "$folder/log")"
done
data/package/tarball.sh "$folder/stage" 1.0 "$folder/out"
data/package/debian.sh "$folder/stage" 1.0 "$folder/again" >"$folder/log" 2>&1
first=("$folder"/out/*_1.0_*.deb) second=("$folder"/out/*_1.1_*.deb)
cmp -s "${first[0]}" "$folder"/again/*.deb && tell 0 "" || tell 1 "two packages of the same differ"
lintian --allow-root --fail-on error,warning "${first[0]}" >"$folder/log" 2>&1 &&
  tell 0 "" || tell 1 "lintian: $(head -1 "$folder/log")"

# Into a root of its own. What the machine has is what the package says it needs.
root=$folder/root
install_one() {
  dpkg --root="$root" --force-depends --force-script-chrootless --install "$1" \
    >"$folder/log" 2>&1 && tell 0 "" || tell 1 "$(basename "$1"): $(tail -1 "$folder/log")"
}
prepare_root() {
  mkdir -p "$root/var/lib/dpkg/updates" "$root/var/lib/dpkg/info" "$root/usr/share"
  touch "$root/var/lib/dpkg/status" "$root/usr/share/of-another"
}
listing() { (cd "$root" && find . -path ./var -prune -o -print | sort); }
prepare_root
listing >"$folder/before"
install_one "${first[0]}"
[ "$("$root/usr/bin/campaign" --version)" = "$("$program" --version)" ] &&
  tell 0 "" || tell 1 "the installed program says another version"
listing >"$folder/installed"
install_one "${second[0]}"
listing | cmp -s - "$folder/installed" && tell 0 "" || tell 1 "an upgrade leaves other files"
dpkg --root="$root" --force-script-chrootless --purge campaign >"$folder/log" 2>&1 &&
  tell 0 "" || tell 1 "purge: $(tail -1 "$folder/log")"
listing | diff "$folder/before" - >"$folder/log" && tell 0 "" ||
  tell 1 "after the removal: $(sed -n 2,3p "$folder/log" | tr '\n' ' ')"
for need in $(dpkg-deb -f "${first[0]}" Depends | tr , '\n' | awk '{ print $1 }'); do
  dpkg-query -W "$need" >/dev/null 2>&1 && tell 0 "" || tell 1 "no package $need"
done

# The archive: called through a link without variables, and alone in a root without any library.
mkdir "$folder/elsewhere"
tar -C "$folder/elsewhere" -xf "$folder"/out/campaign-1.0-*.tar.xz
unpacked=$folder/elsewhere/campaign-1.0
ln -s "$unpacked/bin/campaign" "$folder/link"
asked=(--today 2021-11-10 report -p 2021-10)
cp -r data "$unpacked/data"
cd "$unpacked/data"
"$program" "${asked[@]}" >"$folder/wanted" 2>"$folder/log"
env -i "$folder/link" "${asked[@]}" 2>"$folder/log" | cmp -s - "$folder/wanted" &&
  tell 0 "" || tell 1 "the unpacked program prints something else"
if [ "$(id -u)" = 0 ]; then
  inside=/lib/campaign
  env -i "$(command -v chroot)" "$unpacked" $inside/loader --library-path $inside \
    $inside/campaign -C /data "${asked[@]}" 2>"$folder/log" | cmp -s - "$folder/wanted" &&
    tell 0 "" || tell 1 "alone in a root: $(head -1 "$folder/log")"
fi
count
