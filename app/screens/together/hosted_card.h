// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// While this program hosts: what friends type or choose to come in, and the way to end it.
// Thread: the GUI's.
#pragma once

#include <QStringList>

#include "widgets/card.h"

class QVBoxLayout;

namespace frontrow {

class ActionButton;
class TextLabel;

class HostedCard final : public Card {
    Q_OBJECT

public:
    explicit HostedCard(QWidget* parent = nullptr);

    // Addresses of this computer with their port, and the codes and links that carry the server's key along.
    void show(const QStringList& addresses, const QStringList& codes, const QStringList& links, quint16 port);
    // Whether the port is found closed from this computer, and what that says about others; proven once somebody
    // has come in from another computer.
    enum class Port : std::uint8_t { Trying, Answers, Silent, Proven };
    void setPort(Port state, quint16 port);

signals:
    void stopAsked();

private:
    QVBoxLayout* m_rows;
    QWidget* m_list = nullptr;
    TextLabel* m_note;
    ActionButton* m_copy;
    QString m_handedOn;  // the code, or else the address
};

}  // namespace frontrow
