// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/desktop.h"

#include "desktop/colour_scheme.h"
#include "desktop/keep_awake.h"
#include "desktop/notifier.h"
#include "desktop/sound_player.h"

namespace frontrow {

Desktop::Desktop(const QDBusConnection& session, const QDBusConnection& system, QObject* parent)
    : QObject(parent),
      m_awake(std::make_unique<KeepAwake>(session, system)),
      m_notifier(std::make_unique<Notifier>(session)),
      m_scheme(std::make_unique<ColourScheme>(session)),
      m_sound(std::make_unique<SoundPlayer>()) {
    connect(m_scheme.get(), &ColourScheme::changed, this, &Desktop::preferredSchemeChanged);
    connect(m_notifier.get(), &Notifier::chosen, this, &Desktop::notificationChosen);
}

Desktop::~Desktop() = default;

void Desktop::inhibitSleep(const QString& reason) { m_awake->begin(reason); }

void Desktop::allowSleep() { m_awake->end(); }

void Desktop::notify(const QString& title, const QString& text, Chime chime) {
    m_notifier->show(title, text, chime == Chime::Heard ? QStringLiteral("message-new-instant") : QString());
}

void Desktop::play(Cue cue) { m_sound->play(cue); }

void Desktop::setSound(SoundChoice choice) { m_sound->setChoice(choice); }

bool Desktop::hasSound() const { return SoundPlayer::isBuiltIn(); }

void Desktop::withdrawNotification() { m_notifier->withdraw(); }

std::optional<Scheme> Desktop::preferredScheme() const { return m_scheme->preferred(); }

void Desktop::askForScheme() { m_scheme->ask(); }

}  // namespace frontrow
