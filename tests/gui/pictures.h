// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pictures of windows for people to look at, in build/…/pictures. Thread: the GUI's.
#pragma once

#include <QString>

class QWidget;

namespace frontrow::test {

// Writes FOLDER/name.png; false where that failed.
bool savePicture(QWidget& widget, const QString& name);

}  // namespace frontrow::test
