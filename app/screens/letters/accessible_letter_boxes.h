// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The boxes of the letters as one text field for screen readers and other assistive programs: what was
// typed can be read and written. Thread: the GUI's.
#pragma once

namespace frontrow {

// Once per program, before the first boxes are asked for; a second call does nothing.
void makeLetterBoxesAccessible();

}  // namespace frontrow
