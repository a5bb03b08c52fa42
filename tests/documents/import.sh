#!/usr/bin/env bash
# Fills in a form in LibreOffice and imports it back, and imports the sheet of an office with merged
# heads, as it comes out of LibreOffice. Usage: import.sh PROGRAM
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.bash"
