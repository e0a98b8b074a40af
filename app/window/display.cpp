// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/display.h"

#include <QFile>
#include <QString>
#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <cstddef>
#include <cstring>
#endif

namespace frontrow {

#ifdef Q_OS_LINUX
namespace {

// Whether something listens there; `abstract` names have no file.
bool answers(const QByteArray& path, bool abstract) {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const std::size_t start = abstract ? 1 : 0;
    const auto length = static_cast<std::size_t>(path.size());
    if (length + start >= sizeof(address.sun_path)) return false;
    std::memcpy(address.sun_path + start, path.constData(), length);
    const int descriptor = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (descriptor < 0) return false;
    const auto size = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + start + length);
    const bool connected = connect(descriptor, reinterpret_cast<const sockaddr*>(&address), size) == 0;
    close(descriptor);
    return connected;
}

bool x11Answers() {
    const QString display = qEnvironmentVariable("DISPLAY");
    if (display.isEmpty()) return false;
    // One on another machine cannot be asked in a moment: believed.
    if (!display.startsWith(QLatin1Char(':'))) return true;
    const QString number = display.mid(1).section(QLatin1Char('.'), 0, 0);
    const QByteArray path = QStringLiteral("/tmp/.X11-unix/X%1").arg(number).toLocal8Bit();
    return answers(path, true) || answers(path, false);
}

bool waylandAnswers() {
    const QString name = qEnvironmentVariable("WAYLAND_DISPLAY");
    if (name.isEmpty()) return false;
    const QString path =
        name.startsWith(QLatin1Char('/')) ? name : qEnvironmentVariable("XDG_RUNTIME_DIR") + QLatin1Char('/') + name;
    return answers(QFile::encodeName(path), false);
}

}  // namespace

bool hasDisplay() { return qEnvironmentVariableIsSet("QT_QPA_PLATFORM") || x11Answers() || waylandAnswers(); }
#else
bool hasDisplay() { return true; }
#endif

}  // namespace frontrow
