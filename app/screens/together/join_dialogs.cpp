// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screens/together/join_dialogs.h"

#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

#include "protocol/join_code.h"
#include "theme/theme_style.h"
#include "widgets/action_button.h"
#include "widgets/text_label.h"

namespace frontrow {

namespace {

constexpr int kWidth = 440;
constexpr int kSide = 24;
constexpr int kMostCharacters = 200;

}  // namespace

AskDialog::AskDialog(const QString& title, const QString& why, const QString& doIt, QWidget* parent)
    : QDialog(parent),
      m_column(new QVBoxLayout(this)),
      m_form(new QWidget(this)),
      m_fields(new QVBoxLayout(m_form)),
      m_problem(new TextLabel(TextRole::Small, Colour::Danger, {}, this)),
      m_do(new ActionButton(ButtonKind::Primary, doIt, this)) {
    setWindowTitle(title);
    setModal(true);
    setFixedWidth(kWidth);
    QVBoxLayout* column = m_column;
    column->setContentsMargins(kSide, 22, kSide, 20);
    column->setSpacing(12);
    column->setSizeConstraint(QLayout::SetMinimumSize);
    auto* head = new TextLabel(TextRole::Heading, Colour::Text, title, this);
    head->setOverflow(TextLabel::Overflow::Wrap);
    column->addWidget(head);
    auto* words = new TextLabel(TextRole::Body, Colour::Text2, why, this);
    words->setOverflow(TextLabel::Overflow::Wrap);
    words->setMinimumHeight(words->heightForWidth(kWidth - 2 * kSide));
    column->addWidget(words);
    m_fields->setContentsMargins(0, 0, 0, 0);
    m_fields->setSpacing(5);
    column->addWidget(m_form);
    m_problem->setObjectName(QStringLiteral("askProblem"));
    m_problem->setOverflow(TextLabel::Overflow::Wrap);
    m_problem->hide();
    column->addWidget(m_problem);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(10);
    foot->addStretch(1);
    auto* cancel = new ActionButton(ButtonKind::Secondary, tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("askCancel"));
    m_do->setObjectName(QStringLiteral("askConfirm"));
    m_do->setKeyHint(Qt::Key_Return);
    foot->addWidget(cancel);
    foot->addWidget(m_do);
    column->addLayout(foot);
    connect(cancel, &ActionButton::clicked, this, &QDialog::reject);
    connect(m_do, &ActionButton::clicked, this, &AskDialog::confirmed);
}

QLineEdit* AskDialog::addField(const QString& name, const char* objectName) {
    m_fields->addWidget(new TextLabel(TextRole::Small, Colour::Text2, name, this));
    auto* field = new QLineEdit(this);
    field->setObjectName(QLatin1String(objectName));
    field->setAccessibleName(name);
    field->setMaxLength(kMostCharacters);
    field->setFixedHeight(32);
    m_fields->addWidget(field);
    connect(field, &QLineEdit::returnPressed, this, [this] {
        if (m_do->isEnabled()) emit confirmed();
    });
    connect(field, &QLineEdit::textEdited, m_problem, &QWidget::hide);
    if (m_fields->count() == 2) field->setFocus();
    return field;
}

QLineEdit* AskDialog::addPassword(const QString& name, const char* objectName) {
    QLineEdit* field = addField(name, objectName);
    field->setEchoMode(QLineEdit::Password);
    return field;
}

void AskDialog::addRow(QWidget* row) { m_fields->addWidget(row); }

void AskDialog::addRule(const QString& words) {
    auto* rule = new TextLabel(TextRole::Small, Colour::Text2, words, this);
    rule->setOverflow(TextLabel::Overflow::Wrap);
    rule->setMinimumHeight(rule->heightForWidth(kWidth - 2 * kSide));
    m_fields->addWidget(rule);
}

void AskDialog::waitForAnswer() {
    m_problem->hide();
    m_do->setEnabled(false);
}

void AskDialog::showProblem(const Notice& notice) {
    m_problem->setText((notice.what + QLatin1Char(' ') + notice.remedy).trimmed());
    m_problem->setMinimumHeight(m_problem->heightForWidth(kWidth - 2 * kSide));
    m_problem->show();
    m_do->setEnabled(true);
    adjustSize();
}

void AskDialog::letAskAgain() {
    m_problem->hide();
    m_do->setEnabled(true);
    adjustSize();
}

void AskDialog::addPanel(QWidget* panel) {
    panel->hide();
    m_column->insertWidget(m_column->indexOf(m_form) + 1, panel);
}

bool AskDialog::mayAsk() const { return m_do->isEnabled(); }

void AskDialog::setFieldsVisible(bool visible) { m_form->setVisible(visible); }

void AskDialog::paintEvent(QPaintEvent*) { QPainter(this).fillRect(rect(), themeOf(this).colour(Colour::Surface)); }

std::optional<ServerAddress> readAddress(const QString& text) {
    if (const auto target = parseJoin(text.trimmed())) return ServerAddress{target->host, target->port, target->key};
    return ServerAddress::parse(text);
}

AddressDialog::AddressDialog(QWidget* parent)
    : AskDialog(tr("Join by address or code"),
                tr("The host sees both on the page Together. Without a port, 47100 is used."), tr("Look there"),
                parent),
      m_text(addField(tr("Address, code or link"), "addressText")) {
    setObjectName(QStringLiteral("addressDialog"));
    m_text->setPlaceholderText(QStringLiteral("192.168.0.12"));
}

std::optional<ServerAddress> AddressDialog::address() {
    const auto read = readAddress(m_text->text());
    if (!read) {
        showProblem({tr("That is no address and no code."),
                     tr("An address looks like 192.168.0.12 or host-name:47100; check a code for slips.")});
    }
    return read;
}

void AddressDialog::setText(const QString& text) { m_text->setText(text); }

JoinDialog::JoinDialog(const QString& session, Wants wants, const QString& name, QWidget* parent)
    : AskDialog(tr("Join \"%1\"").arg(session),
                wants == Wants::Password ? tr("The host has set a password.")
                                         : tr("Others see this name. Your profile keeps its own."),
                tr("Join"), parent),
      m_given(name) {
    setObjectName(QStringLiteral("joinDialog"));
    if (wants != Wants::Password) {
        m_name = addField(tr("Name"), "joinName");
        m_name->setMaxLength(30);
        m_name->setText(name);
        m_name->selectAll();
    }
    if (wants != Wants::Name) {
        m_password = addField(tr("Password"), "joinPassword");
        m_password->setEchoMode(QLineEdit::Password);
    }
}

QString JoinDialog::name() const { return m_name == nullptr ? m_given : m_name->text().trimmed(); }
QString JoinDialog::password() const { return m_password == nullptr ? QString() : m_password->text(); }

}  // namespace frontrow
