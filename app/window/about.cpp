// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/about.h"

#include <QFile>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include "commands/version.h"
#include "widgets/action_button.h"
#include "widgets/text_label.h"

// Of a static library, whose resources are not found unless they are named; outside any namespace.
static void makeLicenceAvailable() { Q_INIT_RESOURCE(licence); }

namespace frontrow {

namespace {

// Names and licences are written the same in every language.
constexpr auto kMadeWith =
    "Qt 6 · LGPL-3.0\n"
    "SQLite · public domain\n"
    "libsodium · ISC\n"
    "libqrencode · LGPL-2.1-or-later\n"
    "QtKeychain · BSD-3-Clause\n"
    "QCustomPlot · GPL-3.0-or-later\n"
    "Inter · OFL-1.1\n"
    "Noto Sans CJK · OFL-1.1\n"
    "Breeze icons · LGPL-3.0";

QString licenceText() {
    makeLicenceAvailable();
    QFile file(QStringLiteral(":/frontrow/licence/GPL-3.0-or-later.txt"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

}  // namespace

AboutDialog::AboutDialog(QWidget* parent) : QDialog(parent) {
    setObjectName(QStringLiteral("aboutDialog"));
    setWindowTitle(tr("About Frontrow"));
    resize(620, 560);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(8);
    column->addWidget(
        new TextLabel(TextRole::Title, Colour::Text, QStringLiteral("Frontrow %1").arg(programVersion())));
    auto* what = new TextLabel(TextRole::Body, Colour::Text2,
                               tr("Practise getting concert tickets. Everything is practice: money, cards, tickets. "
                                  "Nothing leaves this computer."));
    what->setOverflow(TextLabel::Overflow::Wrap);
    column->addWidget(what);
    column->addSpacing(8);
    column->addWidget(new TextLabel(TextRole::BodyStrong, Colour::Text, tr("Made with")));
    auto* made = new TextLabel(TextRole::Small, Colour::Text2, QString::fromUtf8(kMadeWith));
    made->setOverflow(TextLabel::Overflow::Wrap);
    column->addWidget(made);
    column->addSpacing(8);
    column->addWidget(new TextLabel(TextRole::BodyStrong, Colour::Text,
                                    tr("Licence: GNU General Public License, version 3 or later")));
    auto* licence = new QPlainTextEdit(licenceText());
    licence->setReadOnly(true);
    licence->setObjectName(QStringLiteral("licenceText"));
    licence->setAccessibleName(tr("Text of the licence"));
    column->addWidget(licence, 1);
    auto* close = new ActionButton(ButtonKind::Secondary, tr("Close"));
    close->setObjectName(QStringLiteral("aboutClose"));
    close->setKeyHint(QKeySequence(Qt::Key_Escape));
    column->addWidget(close, 0, Qt::AlignRight);
    connect(close, &ActionButton::clicked, this, &QDialog::accept);
    close->setFocus();
}

}  // namespace frontrow
