// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether the desktop prefers dark or light windows, or more contrast, by its settings portal; it also
// says when that changes. Thread: the GUI's.
#pragma once

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>
#include <optional>

#include "theme/theme.h"

namespace frontrow {

class ColourScheme final : public QObject {
    Q_OBJECT

public:
    explicit ColourScheme(QDBusConnection session);

    // Asks once; changes come by themselves from then on.
    void ask();
    // Nothing while the desktop has not answered, or has no preference.
    std::optional<Scheme> preferred() const;

signals:
    void changed();

private slots:
    void settingChanged(const QString& space, const QString& key, const QDBusVariant& value);

private:
    void read(const QString& key);
    void take(const QString& key, const QVariant& value);

    QDBusConnection m_session;
    std::uint32_t m_scheme = 0;    // 1 dark, 2 light
    std::uint32_t m_contrast = 0;  // 1 higher
};

}  // namespace frontrow
