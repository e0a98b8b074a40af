// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screens/together/hosted_card.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QVBoxLayout>

#include "widgets/action_button.h"
#include "widgets/qr_code.h"
#include "widgets/text_label.h"

namespace frontrow {

HostedCard::HostedCard(QWidget* parent) : Card(parent) {
    setObjectName(QStringLiteral("hostedCard"));
    setAccessibleName(tr("You are hosting"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 18);
    column->setSpacing(10);
    column->addWidget(new TextLabel(TextRole::Heading, Colour::Text, tr("You are hosting"), this));
    auto* how = new TextLabel(TextRole::Small, Colour::Text2,
                              tr("Frontrow on this network finds the session by itself. Elsewhere friends join by "
                                 "address:"),
                              this);
    how->setOverflow(TextLabel::Overflow::Wrap);
    column->addWidget(how);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(4);
    column->addLayout(m_rows);
    m_copy = new ActionButton(ButtonKind::Secondary, tr("Copy the address"), this);
    m_copy->setObjectName(QStringLiteral("copyAddress"));
    m_copy->setIconName(IconName::Copy);
    connect(m_copy, &ActionButton::clicked, this, [this] {
        if (!m_handedOn.isEmpty()) QGuiApplication::clipboard()->setText(m_handedOn);
    });
    column->addWidget(m_copy);
    m_note = new TextLabel(TextRole::Small, Colour::Text2, {}, this);
    m_note->setObjectName(QStringLiteral("hostedNote"));
    m_note->setOverflow(TextLabel::Overflow::Wrap);
    column->addWidget(m_note);
    column->addStretch(1);
    auto* stop = new ActionButton(ButtonKind::Danger, tr("Stop hosting…"), this);
    stop->setObjectName(QStringLiteral("stopHosting"));
    stop->setButtonSize(ButtonSize::Large);
    connect(stop, &ActionButton::clicked, this, &HostedCard::stopAsked);
    column->addWidget(stop);
}

void HostedCard::show(const QStringList& addresses, const QStringList& codes, const QStringList& links, quint16 port) {
    m_handedOn = !codes.isEmpty() ? codes.first() : addresses.value(0);
    delete m_list;
    m_list = new QWidget(this);
    auto* rows = new QVBoxLayout(m_list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    const auto add = [&](const QString& text, const char* name) {
        auto* row = new TextLabel(TextRole::BodyStrong, Colour::Text, text, m_list);
        row->setObjectName(QLatin1String(name));
        row->setOverflow(TextLabel::Overflow::Wrap);
        rows->addWidget(row);
    };
    for (const QString& each : addresses) add(each, "hostedAddress");
    if (!codes.isEmpty()) {
        rows->addSpacing(6);
        auto* safer = new TextLabel(TextRole::Small, Colour::Text2,
                                    tr("By code they also know that it is this computer:"), m_list);
        safer->setOverflow(TextLabel::Overflow::Wrap);
        rows->addWidget(safer);
        add(codes.first(), "hostedCode");
    }
    if (!links.isEmpty()) {
        // The whole key: what a camera reads need not be short.
        auto* qr = new QrView(m_list);
        qr->setObjectName(QStringLiteral("hostedQr"));
        qr->show(links.first(), QrView::Validity::Valid);
        qr->setAccessibleName(tr("Link to join: %1").arg(links.first()));
        qr->setToolTip(links.first());
        rows->addSpacing(6);
        rows->addWidget(qr, 0, Qt::AlignHCenter);
    }
    if (addresses.isEmpty()) {
        auto* none = new TextLabel(TextRole::Body, Colour::Warn,
                                   tr("This computer is on no network: only programs on it can join."), m_list);
        none->setOverflow(TextLabel::Overflow::Wrap);
        rows->addWidget(none);
    }
    m_rows->addWidget(m_list);
    m_copy->setEnabled(!m_handedOn.isEmpty());
    m_copy->setText(codes.isEmpty() ? tr("Copy the address") : tr("Copy the code"));
    setPort(Port::Trying, port);
}

// What answers here may still be closed to others: that is said, and not guessed.
void HostedCard::setPort(Port state, quint16 port) {
    m_note->setColour(state == Port::Silent ? Colour::Warn : Colour::Text2);
    switch (state) {
        case Port::Trying: return m_note->setText(tr("Runs on this computer, port %1.").arg(port));
        case Port::Answers:
            return m_note->setText(tr("Port %1 answers on this computer. Whether a firewall keeps others out cannot be "
                                      "tried from here: if friends cannot come in, let the port through.")
                                       .arg(port));
        case Port::Silent:
            return m_note->setText(tr("Port %1 does not answer at this computer's own address: a firewall closes it. "
                                      "Nobody else can come in before it lets the port through.")
                                       .arg(port));
        case Port::Proven:
            return m_note->setText(
                tr("Somebody has joined from another computer: port %1 is open to this network.").arg(port));
    }
}

}  // namespace frontrow
