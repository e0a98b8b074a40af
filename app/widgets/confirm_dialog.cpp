// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/confirm_dialog.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QTimer>
#include <utility>

#include "theme/paint.h"
#include "theme/theme_style.h"
#include "widgets/action_button.h"
#include "widgets/text_label.h"

namespace frontrow {

namespace {

constexpr int kWidth = 440;
constexpr int kBlocks = 3;
constexpr int kSayTimeFrom = 5;

// A grey block where a line will be.
class WaitingBlock final : public QWidget {
public:
    explicit WaitingBlock(QWidget* parent) : QWidget(parent) { setFixedHeight(16); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        paintBox(painter, rect(), 4, themeOf(this).colour(Colour::Hover));
    }
};

}  // namespace

ConfirmDialog::ConfirmDialog(const QString& title, const QString& keep, const QString& doIt, QWidget* parent)
    : QDialog(parent),
      m_body(new QVBoxLayout),
      m_keep(new ActionButton(ButtonKind::Secondary, keep, this)),
      m_do(new ActionButton(ButtonKind::Danger, doIt, this)) {
    setObjectName(QStringLiteral("confirm"));
    setWindowTitle(title);
    setModal(true);
    setMinimumWidth(kWidth);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 22, 24, 20);
    column->setSpacing(14);
    auto* head = new TextLabel(TextRole::Heading, Colour::Text, title, this);
    head->setOverflow(TextLabel::Overflow::Wrap);
    column->addWidget(head);
    m_body->setSpacing(8);
    column->addLayout(m_body);
    column->addSpacing(4);
    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    row->addStretch(1);
    m_keep->setObjectName(QStringLiteral("keep"));
    m_keep->setKeyHint(Qt::Key_Return);
    m_do->setObjectName(QStringLiteral("doIt"));
    row->addWidget(m_do);
    row->addWidget(m_keep);
    column->addLayout(row);
    connect(m_keep, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_do, &QAbstractButton::clicked, this, &QDialog::accept);
    setTabOrder(m_keep, m_do);
    m_keep->setFocus();
}

void ConfirmDialog::addParagraph(const QString& text) {
    auto* label = new TextLabel(TextRole::Body, Colour::Text2, text, this);
    label->setOverflow(TextLabel::Overflow::Wrap);
    m_body->addWidget(label);
    setAccessibleDescription((accessibleDescription() + QLatin1Char(' ') + text).trimmed());
}

void ConfirmDialog::addFigure(const QString& name, const QString& value, const QString& objectName) {
    auto* row = new QHBoxLayout;
    auto* what = new TextLabel(TextRole::Body, Colour::Text, name, this);
    what->setOverflow(TextLabel::Overflow::Wrap);
    auto* figure = new TextLabel(TextRole::BodyStrong, Colour::Text, value, this);
    figure->setObjectName(objectName);
    row->addWidget(what, 1);
    row->addWidget(figure, 0, Qt::AlignTop);
    m_body->addLayout(row);
    setAccessibleDescription((accessibleDescription() + QStringLiteral(" %1 %2.").arg(name, value)).trimmed());
}

void ConfirmDialog::addBody(QWidget* body) {
    body->setParent(this);
    m_body->addWidget(body);
    body->show();
}

void ConfirmDialog::wait(const QString& words) {
    m_waiting = new QWidget(this);
    m_waiting->setObjectName(QStringLiteral("waiting"));
    auto* column = new QVBoxLayout(m_waiting);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto* label = new TextLabel(TextRole::Body, Colour::Text2, words, m_waiting);
    label->setOverflow(TextLabel::Overflow::Wrap);
    column->addWidget(label);
    for (int i = 0; i < kBlocks; ++i) column->addWidget(new WaitingBlock(m_waiting));
    m_body->addWidget(m_waiting);
    m_do->setEnabled(false);
    auto* seconds = new QTimer(m_waiting);
    connect(seconds, &QTimer::timeout, label, [label, words, passed = 0]() mutable {
        if (++passed >= kSayTimeFrom) label->setText(words + QLatin1Char(' ') + tr("Still working, %1 s.").arg(passed));
    });
    seconds->start(1'000);
}

void ConfirmDialog::finishWaiting() {
    delete std::exchange(m_waiting, nullptr);
    m_do->setEnabled(true);
}

void ConfirmDialog::setDeed(const QString& label, bool possible) {
    m_do->setText(label);
    m_do->setEnabled(possible);
    m_do->updateGeometry();
}

void ConfirmDialog::refuse() {
    m_do->hide();
    m_keep->setFocus();
}

void ConfirmDialog::paintEvent(QPaintEvent*) { QPainter(this).fillRect(rect(), themeOf(this).colour(Colour::Surface)); }

void ConfirmDialog::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (m_do->hasFocus())
            accept();
        else
            reject();
        return;
    }
    QDialog::keyPressEvent(event);
}

ConfirmDialog* showMessage(QWidget* parent, const char* objectName, const QString& title, const QString& words) {
    auto* message = new ConfirmDialog(title, ConfirmDialog::tr("Go on"), {}, parent);
    message->setObjectName(QLatin1String(objectName));
    message->setAttribute(Qt::WA_DeleteOnClose);
    message->addParagraph(words);
    message->refuse();
    message->open();
    return message;
}

}  // namespace frontrow
