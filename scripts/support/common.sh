# SPDX-FileCopyrightText: 2026 The Frontrow authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# What the scripts share: where the tree is, the environment of a build, and how a build is shown.
# To be sourced, by a script that has set -euo pipefail.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
logs=$root/build/logs

# The locale decides how Qt and the tools read text; the machine's own is not asked.
export LC_ALL=C.UTF-8
# One compiler cache for all checkouts: paths inside the tree are stored relative to it.
export CCACHE_BASEDIR=$root CCACHE_NOHASHDIR=1
# A person at a terminal sees a percentage that moves; a log gets a line per tenth.
jobs=${FRONTROW_JOBS:-$(nproc 2>/dev/null || echo 2)}

fail() {
    echo "$(basename "$0"): $*" >&2
    exit 1
}

# Turns ninja's "[17/230] …" lines on stdin into progress on stdout.
show_progress() {
    local what=$1 line percent shown=-1
    while IFS= read -r line; do
        [[ $line =~ ^\[([0-9]+)/([0-9]+)\] ]] || continue
        percent=$((BASH_REMATCH[1] * 100 / BASH_REMATCH[2]))
        if [[ -t 1 ]]; then
            printf '\r%s %3d %%' "$what" "$percent"
        elif ((percent / 10 > shown / 10)); then
            echo "$what $percent %"
        fi
        shown=$percent
    done
    [[ ! -t 1 || $shown -lt 0 ]] || printf '\n'
}

# in_turn PRESET COMMAND…: while no other script configures or builds that preset.
in_turn() {
    local preset=$1
    shift
    mkdir -p "$root/build"
    (cd "$root" && exec flock "build/$preset.lock" "$@")
}

# configure PRESET [OPTION…]: quietly; the log is shown when it fails.
configure() {
    local preset=$1 log=$logs/configure-$1.log
    shift
    mkdir -p "$logs"
    in_turn "$preset" cmake --preset "$preset" "$@" >"$log" 2>&1 || {
        tail -n 40 "$log" >&2
        fail "cmake could not configure the preset '$preset'; the whole log is in $log"
    }
}

# build PRESET [TARGET…]: with a percentage; the errors are shown when it fails.
build() {
    local preset=$1 log=$logs/build-$1.log
    shift
    local -a targets=()
    [[ $# -eq 0 ]] || targets=(--target "$@")
    in_turn "$preset" cmake --build --preset "$preset" -j "$jobs" "${targets[@]}" 2>&1 | tee "$log" |
        show_progress "building $preset" || {
        grep -E -A 12 'error[: ]|FAILED:|undefined reference' "$log" | head -n 60 >&2 || tail -n 40 "$log" >&2
        fail "the build of '$preset' failed; the whole log is in $log"
    }
}

# Every C++ file of the project, separated by zero bytes.
sources() {
    find "$root/core" "$root/server" "$root/app" "$root/tests" \( -name '*.cpp' -o -name '*.h' \) -print0 2>/dev/null || true
}
