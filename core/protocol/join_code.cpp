// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/join_code.h"

#include <QList>
#include <QUrl>
#include <array>
#include <string_view>

namespace frontrow {

namespace {

// Digits and letters but I, L, O and U: 32 of them.
constexpr std::string_view kLetters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr qsizetype kAddressBytes = 6;
constexpr qsizetype kCodeBytes = kAddressBytes + kCodeKeyBytes;
constexpr qsizetype kCodeLetters = (kCodeBytes * 8 + 4) / 5;
constexpr qsizetype kGroup = 5;
constexpr qsizetype kKeyBytes = 32;

std::optional<QByteArray> ipv4Bytes(const QString& host) {
    const QStringList parts = host.split(QLatin1Char('.'));
    if (parts.size() != 4) return std::nullopt;
    QByteArray bytes;
    for (const QString& part : parts) {
        bool isNumber = false;
        const uint number = part.toUInt(&isNumber);
        if (!isNumber || number > 255 || part != QString::number(number)) return std::nullopt;
        bytes.append(static_cast<char>(number));
    }
    return bytes;
}

// Catches every single slip and most exchanges: the letters weighted by their place.
qsizetype checkOf(const QList<qsizetype>& letters) {
    qsizetype sum = 7;
    for (qsizetype i = 0; i < letters.size(); ++i) sum += letters[i] * (2 * i + 1);
    return sum % static_cast<qsizetype>(kLetters.size());
}

QList<qsizetype> lettersOf(const QByteArray& bytes) {
    QList<qsizetype> letters;
    unsigned held = 0, bits = 0;
    for (const char byte : bytes) {
        held = held << 8U | static_cast<std::uint8_t>(byte);
        for (bits += 8; bits >= 5; bits -= 5) letters.append(held >> (bits - 5) & 31U);
        held &= (1U << bits) - 1;
    }
    if (bits > 0) letters.append(held << (5 - bits) & 31U);
    return letters;
}

std::optional<QByteArray> bytesOf(const QList<qsizetype>& letters) {
    QByteArray bytes;
    unsigned held = 0, bits = 0;
    for (const qsizetype letter : letters) {
        held = held << 5U | static_cast<unsigned>(letter);
        bits += 5;
        if (bits < 8) continue;
        bits -= 8;
        bytes.append(static_cast<char>(held >> bits));
        held &= (1U << bits) - 1;
    }
    return held == 0 ? std::optional(bytes) : std::nullopt;
}

// What people write for it: O for 0, I and L for 1.
std::optional<qsizetype> letterOf(QChar character) {
    const QChar upper = character.toUpper();
    if (upper == QLatin1Char('O')) return 0;
    if (upper == QLatin1Char('I') || upper == QLatin1Char('L')) return 1;
    const auto at = upper.unicode() < 128 ? kLetters.find(static_cast<char>(upper.unicode())) : std::string_view::npos;
    return at == std::string_view::npos ? std::nullopt : std::optional(static_cast<qsizetype>(at));
}

std::optional<JoinTarget> parseLink(const QString& text) {
    const QUrl url(text, QUrl::StrictMode);
    const QByteArray key = QByteArray::fromHex(url.path().mid(1).toLatin1());
    const bool well = url.isValid() && url.scheme() == QLatin1String("frontrow") && !url.host().isEmpty() &&
                      url.port() > 0 && url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment();
    if (!well || (!key.isEmpty() && key.size() != kKeyBytes)) return std::nullopt;
    if (url.path().mid(1) != QString::fromLatin1(key.toHex())) return std::nullopt;
    return JoinTarget{url.host(), static_cast<quint16>(url.port()), key};
}

std::optional<JoinTarget> parseCode(const QString& text) {
    QList<qsizetype> letters;
    for (const QChar character : text) {
        if (character == QLatin1Char('-') || character.isSpace()) continue;
        const auto letter = letterOf(character);
        if (!letter || letters.size() > kCodeLetters) return std::nullopt;
        letters.append(*letter);
    }
    if (letters.size() != kCodeLetters + 1) return std::nullopt;
    if (letters.takeLast() != checkOf(letters)) return std::nullopt;
    const auto bytes = bytesOf(letters);
    if (!bytes) return std::nullopt;
    const auto at = [&](qsizetype i) { return static_cast<std::uint8_t>((*bytes)[i]); };
    JoinTarget target;
    target.host = QStringLiteral("%1.%2.%3.%4").arg(at(0)).arg(at(1)).arg(at(2)).arg(at(3));
    target.port = static_cast<quint16>(at(4) << 8U | at(5));
    target.key = bytes->mid(kAddressBytes);
    return target.port == 0 ? std::nullopt : std::optional(target);
}

}  // namespace

QString joinLink(const JoinTarget& target) {
    QUrl url;
    url.setScheme(QStringLiteral("frontrow"));
    url.setHost(target.host);
    url.setPort(target.port);
    if (!target.key.isEmpty()) url.setPath(QLatin1Char('/') + QString::fromLatin1(target.key.toHex()));
    return url.toString();
}

std::optional<QString> joinCode(const JoinTarget& target) {
    auto bytes = ipv4Bytes(target.host);
    if (!bytes || target.key.size() < kCodeKeyBytes) return std::nullopt;
    bytes->append(static_cast<char>(target.port >> 8U)).append(static_cast<char>(target.port & 0xFFU));
    bytes->append(target.key.first(kCodeKeyBytes));
    QList<qsizetype> letters = lettersOf(*bytes);
    letters.append(checkOf(letters));
    QString code;
    for (qsizetype i = 0; i < letters.size(); ++i) {
        if (i > 0 && i % kGroup == 0) code += QLatin1Char('-');
        code += QLatin1Char(kLetters[static_cast<std::size_t>(letters[i])]);
    }
    return code;
}

std::optional<JoinTarget> parseJoin(const QString& text) {
    const QString trimmed = text.trimmed();
    return trimmed.startsWith(QLatin1String("frontrow://")) ? parseLink(trimmed) : parseCode(trimmed);
}

}  // namespace frontrow
