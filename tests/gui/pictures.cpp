// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictures.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPixmap>
#include <QWidget>

namespace frontrow::test {

bool savePicture(QWidget& widget, const QString& name) {
    // A layout inside a layout settles one round after the other.
    for (int round = 0; round < 3; ++round) QCoreApplication::processEvents();
    const QString path = QDir(QStringLiteral(FRONTROW_PICTURES)).filePath(name + QStringLiteral(".png"));
    QDir().mkpath(QFileInfo(path).path());
    return widget.grab().save(path);
}

}  // namespace frontrow::test
