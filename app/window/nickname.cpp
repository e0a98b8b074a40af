// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/nickname.h"

#include <QCoreApplication>
#include <QStringList>

#include "hosting/practice_data.h"

namespace frontrow {

namespace {

struct Nickname {
    Q_DECLARE_TR_FUNCTIONS(Nickname)

public:
    static QStringList adjectives() {
        return {tr("Calm"), tr("Brave"), tr("Quick"), tr("Merry"), tr("Clever"), tr("Gentle"), tr("Lucky"), tr("Bold")};
    }
    static QStringList colours() {
        return {tr("Blue"), tr("Green"), tr("Red"), tr("Golden"), tr("Violet"), tr("Silver"), tr("White"), tr("Amber")};
    }
    static QStringList animals() {
        return {tr("Otter"), tr("Fox"), tr("Heron"), tr("Badger"), tr("Magpie"), tr("Lynx"), tr("Dolphin"), tr("Owl")};
    }
    static QString guest() { return tr("Guest %1"); }
    //: a nickname of three words: adjective, colour, animal
    static QString form() { return tr("%1 %2 %3"); }
};

}  // namespace

QString nickname(std::uint32_t number) {
    const auto pick = [&number](const QStringList& words) {
        const auto count = static_cast<std::uint32_t>(words.size());
        const QString word = words[static_cast<int>(number % count)];
        number /= count;
        return word;
    };
    const QString adjective = pick(Nickname::adjectives());
    const QString colour = pick(Nickname::colours());
    return Nickname::form().arg(adjective, colour, pick(Nickname::animals()));
}

QString unnamedProfile() { return QString::fromLatin1(kUnnamedProfile); }

QString nameForOthers(const QString& profileName, std::uint32_t number) {
    const bool unnamed = profileName.trimmed().isEmpty() || profileName == unnamedProfile();
    return unnamed ? Nickname::guest().arg(1'000 + number % 9'000) : profileName;
}

}  // namespace frontrow
