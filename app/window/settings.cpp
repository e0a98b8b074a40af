// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/settings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <array>

#include "hosting/rehearsal.h"

namespace frontrow {

namespace {

constexpr std::array<const char*, 4> kThemes{"automatic", "light", "dark", "high-contrast"};
constexpr std::array<const char*, 3> kLanguages{"system", "en", "ko"};
constexpr std::array<const char*, 3> kSounds{"off", "essential", "all"};

template <class Choice, std::size_t Count>
Choice readChoice(const QSettings& from, const QString& key, const std::array<const char*, Count>& names,
                  Choice standard) {
    const QString text = from.value(key).toString();
    for (std::size_t i = 0; i < Count; ++i) {
        if (text == QLatin1String(names[i])) return static_cast<Choice>(i);
    }
    return standard;
}

const QString kShortcuts = QStringLiteral("shortcuts");
// Of a file of its own.
const QString kFormat = QStringLiteral("frontrow/settings");
constexpr int kFormatVersion = 1;
constexpr int kUsualCountdownSeconds = 10;
constexpr qint64 kMostBytes = 64 * 1024;

QString shortcutKey(const QString& command) { return kShortcuts + QLatin1Char('/') + command; }

const QString kTheme = QStringLiteral("look/theme");
const QString kLanguage = QStringLiteral("look/language");
const QString kMotion = QStringLiteral("look/reducedMotion");
const QString kSound = QStringLiteral("sound/cues");
const QString kChime = QStringLiteral("turn/chime");
const QString kRaise = QStringLiteral("turn/raise");
const QString kCountdown = QStringLiteral("practice/countdown");
const QString kIntroduced = QStringLiteral("start/introduced");

// In seconds.
int readCountdown(const QSettings& from) {
    bool number = false;
    const int length = from.value(kCountdown).toInt(&number);
    const bool good = number && length >= kLeastCountdownSeconds && length <= kMostCountdownSeconds;
    return good ? length : kUsualCountdownSeconds;
}

}  // namespace

Settings::Settings(const QString& folder, QObject* parent)
    : QObject(parent),
      m_settings(QDir(folder).filePath(QStringLiteral("settings.ini")), QSettings::IniFormat),
      m_window(QDir(folder).filePath(QStringLiteral("window.ini")), QSettings::IniFormat) {}

Duration Settings::countdown() const { return seconds(readCountdown(m_settings)); }

void Settings::setCountdown(Duration countdown) {
    m_settings.setValue(kCountdown, static_cast<int>(countdown.ms / 1'000));
}

ThemeChoice Settings::theme() const { return readChoice(m_settings, kTheme, kThemes, ThemeChoice::Automatic); }

void Settings::setTheme(ThemeChoice choice) {
    if (theme() == choice) return;
    m_settings.setValue(kTheme, QLatin1String(kThemes[static_cast<std::size_t>(choice)]));
    emit themeChanged();
}

LanguageChoice Settings::language() const {
    return readChoice(m_settings, kLanguage, kLanguages, LanguageChoice::System);
}

void Settings::setLanguage(LanguageChoice choice) {
    if (language() == choice) return;
    m_settings.setValue(kLanguage, QLatin1String(kLanguages[static_cast<std::size_t>(choice)]));
    emit languageChanged();
}

bool Settings::reducedMotion() const { return m_settings.value(kMotion, false).toBool(); }

void Settings::setReducedMotion(bool reduced) {
    if (reducedMotion() == reduced) return;
    m_settings.setValue(kMotion, reduced);
    emit motionChanged();
}

SoundChoice Settings::sound() const { return readChoice(m_settings, kSound, kSounds, SoundChoice::Essential); }

void Settings::setSound(SoundChoice choice) {
    if (sound() == choice) return;
    m_settings.setValue(kSound, QLatin1String(kSounds[static_cast<std::size_t>(choice)]));
    emit soundChanged();
}

bool Settings::chimeAtTurn() const { return m_settings.value(kChime, true).toBool(); }

void Settings::setChimeAtTurn(bool chime) {
    if (chimeAtTurn() == chime) return;
    m_settings.setValue(kChime, chime);
    emit turnChanged();
}

bool Settings::raiseAtTurn() const { return m_settings.value(kRaise, true).toBool(); }

void Settings::setRaiseAtTurn(bool raise) {
    if (raiseAtTurn() == raise) return;
    m_settings.setValue(kRaise, raise);
    emit turnChanged();
}

bool Settings::introduced() const { return m_settings.value(kIntroduced, false).toBool(); }

void Settings::setIntroduced(bool introduced) { m_settings.setValue(kIntroduced, introduced); }

std::optional<QKeySequence> Settings::shortcut(const QString& command) const {
    if (!m_settings.contains(shortcutKey(command))) return std::nullopt;
    return QKeySequence(m_settings.value(shortcutKey(command)).toString(), QKeySequence::PortableText);
}

void Settings::setShortcut(const QString& command, const std::optional<QKeySequence>& keys) {
    if (keys) {
        m_settings.setValue(shortcutKey(command), keys->toString(QKeySequence::PortableText));
    } else {
        m_settings.remove(shortcutKey(command));
    }
}

QByteArray Settings::windowState(const QString& name) const { return m_window.value(name).toByteArray(); }

void Settings::setWindowState(const QString& name, const QByteArray& state) { m_window.setValue(name, state); }

RememberedServers Settings::rememberedServers() { return RememberedServers::read(m_window); }

void Settings::setRememberedServers(const RememberedServers& servers) { servers.write(m_window); }

// The commands' keys follow below, one by one.
bool Settings::exportTo(const QString& file) const {
    QFile::remove(file);
    QSettings out(file, QSettings::IniFormat);
    out.setValue(kFormat, kFormatVersion);
    for (const QString& key : m_settings.allKeys()) {
        if (key != kIntroduced) out.setValue(key, m_settings.value(key));
    }
    out.sync();
    return out.status() == QSettings::NoError;
}

bool Settings::importFrom(const QString& file) {
    if (!QFileInfo(file).isFile() || QFileInfo(file).size() > kMostBytes) return false;
    const QSettings in(file, QSettings::IniFormat);
    if (in.status() != QSettings::NoError || in.value(kFormat).toInt() != kFormatVersion) return false;
    setTheme(readChoice(in, kTheme, kThemes, ThemeChoice::Automatic));
    setLanguage(readChoice(in, kLanguage, kLanguages, LanguageChoice::System));
    setReducedMotion(in.value(kMotion, false).toBool());
    setSound(readChoice(in, kSound, kSounds, SoundChoice::Essential));
    setChimeAtTurn(in.value(kChime, true).toBool());
    setRaiseAtTurn(in.value(kRaise, true).toBool());
    setCountdown(seconds(readCountdown(in)));
    m_settings.remove(kShortcuts);
    for (const QString& key : in.allKeys()) {
        if (key.startsWith(kShortcuts + QLatin1Char('/'))) m_settings.setValue(key, in.value(key).toString());
    }
    emit shortcutsChanged();
    return true;
}

void Settings::sync() {
    m_settings.sync();
    m_window.sync();
}

void Settings::forget() {
    m_settings.clear();
    m_window.clear();
    sync();
}

}  // namespace frontrow
