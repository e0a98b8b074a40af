// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the storage learns what this program keeps in its streams. Nothing is kept in them yet that
// could be run again or made anew.
#include "hosting/data_care.h"

namespace frontrow {

DataPlugs dataPlugs() { return {}; }

}  // namespace frontrow
