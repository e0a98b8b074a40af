// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line/password_input.h"

#include <termios.h>
#include <unistd.h>

#include <QFile>
#include <cstdio>

#include "accounts/account_rules.h"

namespace frontrow {

namespace {

// While it lives, a terminal does not show what is typed.
class Unseen {
public:
    Unseen() : m_terminal(::tcgetattr(STDIN_FILENO, &m_before) == 0) {
        if (!m_terminal) return;
        termios quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    ~Unseen() {
        if (m_terminal) ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    Unseen(const Unseen&) = delete;
    Unseen& operator=(const Unseen&) = delete;

private:
    termios m_before{};
    bool m_terminal;
};

// One more byte than is allowed, so that what is too long is refused and not cut.
Secret lineOf(QFile& from) {
    QByteArray line = from.readLine(static_cast<qint64>(kMostPasswordBytes) + 3);
    while (line.endsWith('\n') || line.endsWith('\r')) line.chop(1);
    Secret secret(std::string_view(line.constData(), static_cast<std::size_t>(line.size())));
    line.fill('\0');
    return secret;
}

Secret asked(QFile& from, const char* prompt) {
    const Unseen unseen;
    std::fputs(prompt, stderr);
    Secret typed = lineOf(from);
    std::fputs("\n", stderr);
    return typed;
}

}  // namespace

Result<Secret, QString> readPassword(const QString& file) {
    if (!file.isEmpty()) {
        QFile from(file);
        if (from.open(QIODevice::ReadOnly)) return lineOf(from);
        return Failure{QStringLiteral("%1: cannot be read (%2); name a file that holds the password in its first line")
                           .arg(file, from.errorString())};
    }
    QFile input;
    // Without a buffer of its own: what follows the line belongs to somebody else.
    if (!input.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return Failure{QStringLiteral("there is no standard input; name a file with --password-file")};
    }
    if (::isatty(STDIN_FILENO) == 0) return lineOf(input);
    Secret first = asked(input, "new password: ");
    const Secret again = asked(input, "once more: ");
    if (first.view() != again.view()) return Failure{QStringLiteral("the two passwords differ; try again")};
    return first;
}

}  // namespace frontrow
