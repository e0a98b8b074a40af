// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is wrong with how a window is laid out, found without looking: children that reach beyond their
// parent, neighbours that lie on each other, text that is cut off. Thread: the GUI's.
#pragma once

#include <QStringList>

class QWidget;

namespace frontrow::test {

// One sentence per fault, each with the widgets' object names.
QStringList layoutFaults(const QWidget& window);

// Texts whose colour stands out too little from the ground they are painted on, as the picture shows it:
// below 4.5 to 1. What is disabled is left out.
QStringList contrastFaults(QWidget& window);

}  // namespace frontrow::test
