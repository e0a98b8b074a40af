// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/json_log.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QRegularExpression>
#include <array>
#include <cstdio>
#include <mutex>

#include "domain/assert.h"
#include "storage/durable_files.h"

namespace frontrow {

namespace {

// Qt's handler is a plain function: this is the one object it can find.
std::mutex lock;
JsonLog* current = nullptr;

constexpr std::array kWords{"debug", "info", "warning", "error"};
// In front of an object that a message carries: no message of Qt's begins with it.
constexpr QChar kMark(0x1E);
constexpr qsizetype kMostCharacters = 4'096;

LogLevel levelOf(QtMsgType type) {
    switch (type) {
        case QtDebugMsg: return LogLevel::Debug;
        case QtInfoMsg: return LogLevel::Info;
        case QtWarningMsg: return LogLevel::Warning;
        case QtCriticalMsg:
        case QtFatalMsg: break;
    }
    return LogLevel::Error;
}

// 256 bits in base 64 or in hexadecimal, a hash of a password, and whatever follows that word.
QString withoutSecrets(const QString& text) {
    static const QRegularExpression secrets(QStringLiteral(
        "\\$argon2[^\\s\"]*|\\b[0-9A-Fa-f]{64,}\\b|(?<![A-Za-z0-9_+/-])[A-Za-z0-9_+/-]{43}=?(?![A-Za-z0-9_+/-])|"
        "(?<=password=)\\S+|(?<=token=)\\S+"));
    return QString(text).replace(secrets, QStringLiteral("[struck out]"));
}

QJsonValue withoutSecrets(const QJsonValue& value) {
    return value.isString() ? QJsonValue(withoutSecrets(value.toString())) : value;
}

QString older(const QString& path, int age) { return path + QLatin1Char('.') + QString::number(age); }

}  // namespace

void logEvent(const QLoggingCategory& category, LogLevel level, const QString& event, const QJsonObject& values) {
    QJsonObject all = values;
    all[QStringLiteral("event")] = event;
    const QString text = kMark + QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
    switch (level) {
        case LogLevel::Debug: qCDebug(category).noquote() << text; break;
        case LogLevel::Info: qCInfo(category).noquote() << text; break;
        case LogLevel::Warning: qCWarning(category).noquote() << text; break;
        case LogLevel::Error: qCCritical(category).noquote() << text; break;
    }
}

JsonLog::JsonLog(JsonLogSetup setup, const UtcClock& clock)
    : m_setup(std::move(setup)),
      m_clock(clock),
      m_file(m_setup.file),
      m_before(nullptr) {
    FRONTROW_ASSERT(current == nullptr);
    const PrivateCreation own;
    if (!m_setup.file.isEmpty()) m_file.open(QIODevice::Append);
    const std::scoped_lock held(lock);
    current = this;
    m_before = qInstallMessageHandler(take);
}

JsonLog::~JsonLog() {
    qInstallMessageHandler(m_before);
    const std::scoped_lock held(lock);
    current = nullptr;
}

std::optional<QByteArray> JsonLog::line(QtMsgType type, const char* category, const QString& text) const {
    const LogLevel level = levelOf(type);
    if (level < m_setup.level) return std::nullopt;
    QJsonObject out;
    if (text.startsWith(kMark)) {
        const QJsonObject event = QJsonDocument::fromJson(text.mid(1).toUtf8()).object();
        for (auto each = event.begin(); each != event.end(); ++each) out[each.key()] = withoutSecrets(each.value());
    } else {
        out[QStringLiteral("text")] = withoutSecrets(text.left(kMostCharacters));
    }
    out[QStringLiteral("time")] = QDateTime::fromMSecsSinceEpoch(m_clock.nowMs(), Qt::UTC).toString(Qt::ISODateWithMs);
    out[QStringLiteral("level")] = QString::fromLatin1(kWords[static_cast<std::size_t>(level)]);
    out[QStringLiteral("category")] = QString::fromUtf8(category == nullptr ? "default" : category);
    return QJsonDocument(out).toJson(QJsonDocument::Compact) + '\n';
}

void JsonLog::take(QtMsgType type, const QMessageLogContext& context, const QString& text) {
    const std::scoped_lock held(lock);
    if (current == nullptr) return;
    if (const auto line = current->line(type, context.category, text)) current->write(*line);
}

void JsonLog::write(const QByteArray& line) {
    if (m_file.isOpen() && m_file.size() + line.size() > m_setup.fullAt && m_file.size() > 0) turnOver();
    if (m_file.isOpen() && m_file.write(line) == line.size() && m_file.flush()) return;
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
    std::fflush(stderr);
}

void JsonLog::turnOver() {
    const PrivateCreation own;
    const QString path = m_file.fileName();
    m_file.close();
    QFile::remove(m_setup.kept > 1 ? older(path, m_setup.kept - 1) : path);
    for (int age = m_setup.kept - 2; age > 0; --age) QFile::rename(older(path, age), older(path, age + 1));
    if (m_setup.kept > 1) QFile::rename(path, older(path, 1));
    m_file.open(QIODevice::Append);
}

}  // namespace frontrow
