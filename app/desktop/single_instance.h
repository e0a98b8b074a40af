// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One window for each profile: the first start keeps a lock in the profile's folder and listens; a
// second start of the same profile tells the first to come to the front and ends. Thread: the GUI's.
#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

namespace frontrow {

class SingleInstance final : public QObject {
    Q_OBJECT

public:
    // Of the profile that keeps its settings in that folder, which is made.
    explicit SingleInstance(const QString& folder, QObject* parent = nullptr);

    // True for the first one, which listens from now on.
    bool isFirst() const { return m_first; }
    // Tells the first one. False where it does not answer within two seconds.
    bool callFirst() const;
    // Whether a profile's window is open, without taking its place.
    static bool isTaken(const QString& folder);

signals:
    // Somebody started the same profile once more.
    void called();

private:
    static QString lockPath(const QString& folder);
    static QString addressOf(const QString& folder);

    QString m_address;
    QLockFile m_lock;
    QLocalServer m_server;
    bool m_first;
};

}  // namespace frontrow
