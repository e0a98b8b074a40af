// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two questions on the way into a session: where the server is, and under which name and with which
// password to come in. What is refused is said in the dialog, which stays open. Thread: the GUI's.
#pragma once

#include <QDialog>

#include "connection/server_address.h"
#include "models/lobby_words.h"

class QLineEdit;
class QVBoxLayout;

namespace frontrow {

class ActionButton;
class TextLabel;

class AskDialog : public QDialog {
    Q_OBJECT

public:
    void showProblem(const Notice& notice);
    // Until the next problem nothing can be asked again.
    void waitForAnswer();
    // It can, and there is no problem.
    void letAskAgain();

signals:
    // Enter or the button; the asker closes the dialog when it has worked.
    void confirmed();

protected:
    AskDialog(const QString& title, const QString& why, const QString& doIt, QWidget* parent);
    QLineEdit* addField(const QString& name, const char* objectName);
    // A field whose letters are not shown.
    QLineEdit* addPassword(const QString& name, const char* objectName);
    // Anything else between the fields.
    void addRow(QWidget* row);
    void addRule(const QString& words);
    // In place of the fields, once they are hidden; hidden at first.
    void addPanel(QWidget* panel);
    void setFieldsVisible(bool visible);
    void paintEvent(QPaintEvent* event) override;
    ActionButton* button() { return m_do; }
    // Nothing is waited for.
    bool mayAsk() const;

private:
    QVBoxLayout* m_column;
    QWidget* m_form;
    QVBoxLayout* m_fields;
    TextLabel* m_problem;
    ActionButton* m_do;
};

// An address with its port, a code, or a link.
class AddressDialog final : public AskDialog {
    Q_OBJECT

public:
    explicit AddressDialog(QWidget* parent);
    // Nothing, and said why, where the text is none of them.
    std::optional<ServerAddress> address();
    void setText(const QString& text);

private:
    QLineEdit* m_text;
};
std::optional<ServerAddress> readAddress(const QString& text);

class JoinDialog final : public AskDialog {
    Q_OBJECT

public:
    enum class Wants : std::uint8_t { Name, Password, Both };

    JoinDialog(const QString& session, Wants wants, const QString& name, QWidget* parent);
    QString name() const;
    QString password() const;

private:
    QLineEdit* m_name = nullptr;
    QLineEdit* m_password = nullptr;
    const QString m_given;
};

}  // namespace frontrow
