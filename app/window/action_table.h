// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every command of the program that a key can give, with its keys: the standard ones or those that a
// person chose instead. A key means one thing on one screen: two commands conflict when they are of the
// same group, or when one of them holds on the other's screens too. Thread: the GUI's.
#pragma once

#include <QAction>
#include <QKeySequence>
#include <QObject>
#include <QPointer>
#include <optional>
#include <vector>

#include "window/settings.h"

namespace frontrow {

// Where a command's key works; Sale: on every screen of a sale.
enum class ActionGroup : std::uint8_t {
    Everywhere,
    Practice,
    Sale,
    WaitingRoom,
    Letters,
    Seats,
    Payment,
    Report,
    Tickets
};

// Some keys are how every program is walked through, and stay.
enum class KeyChoice : std::uint8_t { Free, Fixed };

struct ActionRow {
    QString id;
    ActionGroup group;
    QKeySequence standard;
    QPointer<QAction> action;
    KeyChoice choice = KeyChoice::Free;
};

class ActionTable final : public QObject {
    Q_OBJECT

public:
    explicit ActionTable(Settings& settings, QObject* parent = nullptr);

    // Makes the action of a command; its text is the caller's to set, in the language of the moment. The
    // parent gets it added when it is a widget: the key then works in that widget and its children, or
    // in the whole window when the command holds everywhere. A command is added once.
    QAction* add(const QString& id, ActionGroup group, const QKeySequence& standard, QObject* parent);

    // A command whose keys cannot be changed: it is listed, and nobody else gets its keys.
    QAction* addFixed(const QString& id, ActionGroup group, const QList<QKeySequence>& keys, QObject* parent);

    // In the order in which they came, without those whose screen is gone.
    std::vector<ActionRow> rows() const;
    QKeySequence keys(const QString& id) const;
    // The command that has these keys already where `id` would need them.
    std::optional<QString> conflict(const QString& id, const QKeySequence& keys) const;
    // Whether the keys would be typed into a field where `id` needs them, so that they never came to it.
    bool isTyped(const QString& id, const QKeySequence& keys) const;
    void assign(const QString& id, const QKeySequence& keys);
    void reset(const QString& id);
    void resetAll();
    // The keys as the settings have them now.
    void reload();

signals:
    void keysChanged();

private:
    void put(const ActionRow& row);
    const ActionRow& row(const QString& id) const;

    Settings& m_settings;
    std::vector<ActionRow> m_rows;
};

// What a command is called in a list: without the marks of menus.
QString plainText(const QAction& action);

}  // namespace frontrow
