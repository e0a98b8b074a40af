// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person set and what the window remembers, in two files of one folder: settings.ini and, apart
// from it, window.ini. Every value has a default; a value that cannot be read is the default.
// Thread: the GUI's.
#pragma once

#include <QByteArray>
#include <QKeySequence>
#include <QObject>
#include <QSettings>
#include <QString>
#include <optional>

#include "connection/remembered_servers.h"
#include "desktop/cue.h"
#include "domain/time.h"

namespace frontrow {

enum class ThemeChoice : std::uint8_t { Automatic, Light, Dark, HighContrast };
enum class LanguageChoice : std::uint8_t { System, English, Korean };

class Settings final : public QObject {
    Q_OBJECT

public:
    explicit Settings(const QString& folder, QObject* parent = nullptr);

    ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);
    LanguageChoice language() const;
    void setLanguage(LanguageChoice choice);
    bool reducedMotion() const;
    void setReducedMotion(bool reduced);
    SoundChoice sound() const;
    void setSound(SoundChoice choice);
    // While waiting: a sound and the window to the front when it is one's turn.
    bool chimeAtTurn() const;
    void setChimeAtTurn(bool chime);
    bool raiseAtTurn() const;
    void setRaiseAtTurn(bool raise);
    // Of a rehearsal, between kLeastCountdownSeconds and kMostCountdownSeconds.
    Duration countdown() const;
    void setCountdown(Duration countdown);
    // Whether the first start's questions were answered or passed over.
    bool introduced() const;
    void setIntroduced(bool introduced);
    // Nothing where the standard keys hold; an empty sequence where the command has none.
    std::optional<QKeySequence> shortcut(const QString& command) const;
    void setShortcut(const QString& command, const std::optional<QKeySequence>& keys);

    // How a window or splitter was left, by its name; opaque, empty where nothing is known.
    QByteArray windowState(const QString& name) const;
    void setWindowState(const QString& name, const QByteArray& state);
    // The servers that were joined, of the same kind: they go into no exported file.
    RememberedServers rememberedServers();
    void setRememberedServers(const RememberedServers& servers);

    // Everything but what the window remembers and what is only asked once, into a file of its own. False where it
    // cannot be written.
    bool exportTo(const QString& file) const;
    // What such a file holds replaces what is set; values that nobody knows are passed over. False, with nothing
    // changed, where it is no such file.
    bool importFrom(const QString& file);

    // Writes both files now.
    void sync();
    // Everything is the default again, the window's state too.
    void forget();

signals:
    void themeChanged();
    void languageChanged();
    void motionChanged();
    void soundChanged();
    void turnChanged();
    void shortcutsChanged();

private:
    QSettings m_settings;
    QSettings m_window;
};

}  // namespace frontrow
