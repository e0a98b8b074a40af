// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The picture of a key: an 18 px box with the key's name. Shown only where the key works now.
// Thread: the GUI's.
#pragma once

#include <QKeySequence>
#include <QStringList>
#include <QWidget>

namespace frontrow {

class Theme;

enum class KeycapLook : std::uint8_t { Plain, OnAccent };

// The names of a shortcut's keys, one cap each: "Ctrl", "N".
QStringList keycapNames(const QKeySequence& keys);
// Of all caps in a row, in logical pixels.
int keycapsWidth(const QStringList& names);
// Draws the caps in a row from a point, which is the left middle.
void paintKeycaps(QPainter& painter, const QPointF& leftMiddle, const QStringList& names, KeycapLook look,
                  const Theme& theme);

class Keycap final : public QWidget {
    Q_OBJECT

public:
    explicit Keycap(const QKeySequence& keys, QWidget* parent = nullptr);
    void setKeys(const QKeySequence& keys);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QStringList m_names;
};

}  // namespace frontrow
