// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the program asks of the desktop it runs on: stay awake during a sale, show a message when it is
// one's turn, play sounds, say whether it is light or dark. All is asked by the session's bus without waiting;
// where nobody answers nothing happens, and one line goes to the log. Thread: the GUI's.
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QString>
#include <memory>
#include <optional>

#include "desktop/cue.h"
#include "theme/theme.h"

namespace frontrow {

class ColourScheme;
class KeepAwake;
class Notifier;
class SoundPlayer;

// Whether a message of the desktop is heard as well.
enum class Chime : std::uint8_t { Silent, Heard };

class Desktop final : public QObject {
    Q_OBJECT

public:
    // On these buses; a test gives its own.
    Desktop(const QDBusConnection& session, const QDBusConnection& system, QObject* parent = nullptr);
    ~Desktop() override;

    // No sleep and no locked screen until allowSleep(). Asking twice is asking once. The reason is shown
    // by the desktop's own settings.
    void inhibitSleep(const QString& reason);
    void allowSleep();
    // A message of the system, besides what the window shows. A later one replaces an earlier one.
    void notify(const QString& title, const QString& text, Chime chime);
    // What is chosen to be heard is heard, where there is a loudspeaker.
    void play(frontrow::Cue cue);
    void setSound(SoundChoice choice);
    // Whether the program was built to play them.
    bool hasSound() const;
    // Takes back the last message, once it is out of date.
    void withdrawNotification();

    // What the desktop prefers, as far as it has said so.
    std::optional<Scheme> preferredScheme() const;
    void askForScheme();

signals:
    void preferredSchemeChanged();
    // The person clicked the message.
    void notificationChosen();

private:
    std::unique_ptr<KeepAwake> m_awake;
    std::unique_ptr<Notifier> m_notifier;
    std::unique_ptr<ColourScheme> m_scheme;
    std::unique_ptr<SoundPlayer> m_sound;
};

}  // namespace frontrow
