#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Frontrow authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# One purchase inside a session bus: makes the data folder with the scenario in it, turns the accessibility bus on,
# buys. Called by scripts/accessibility.
# usage: session.sh FRONTROW
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)

"$1" wallet top-up 1000 >/dev/null
mkdir -p "$XDG_DATA_HOME/frontrow/scenarios"
cp "$here/calm-evening.json" "$XDG_DATA_HOME/frontrow/scenarios/"

# The bus starts the launcher when it is first spoken to.
dbus-send --session --print-reply --dest=org.a11y.Bus /org/a11y/bus org.freedesktop.DBus.Properties.Set \
    string:org.a11y.Status string:IsEnabled variant:boolean:true >/dev/null
/usr/bin/python3 "$here/buy_a_seat.py" "$1"
