// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/sound_player.h"

#ifdef FRONTROW_SOUND
#include <QAudioDevice>
#include <QAudioSink>
#include <QBuffer>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QMediaDevices>
#include <QTimer>
#include <atomic>
#endif

namespace frontrow {

#ifdef FRONTROW_SOUND
namespace {

Q_LOGGING_CATEGORY(logSound, "frontrow.sound", QtWarningMsg)

std::atomic<bool> sounded = false;
constexpr int kOnItsWayMs = 1'000;

// On Linux sound is a service of the session; the library complains aloud where there is none.
bool isServed() {
#ifdef Q_OS_LINUX
    if (qEnvironmentVariableIsSet("PULSE_SERVER")) return true;
    const QString runtime =
        qEnvironmentVariable("PULSE_RUNTIME_PATH", qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/pulse"));
    return QFileInfo::exists(runtime + QStringLiteral("/native"));
#else
    return true;
#endif
}

void sound(const QByteArray& samples, QObject& owner) {
    if (!isServed()) return;
    sounded = true;
    const QAudioDevice device = QMediaDevices::defaultAudioOutput();
    if (device.isNull()) return;
    QAudioFormat format;
    format.setSampleRate(kCueRate);
    format.setChannelCount(1);
    format.setSampleFormat(QAudioFormat::Int16);
    if (!device.isFormatSupported(format)) {
        qCInfo(logSound) << "the loudspeaker takes no such sound";
        return;
    }
    auto* sink = new QAudioSink(device, format, &owner);
    auto* buffer = new QBuffer(sink);
    buffer->setData(samples);
    buffer->open(QIODevice::ReadOnly);
    // Given on is not yet heard: what is on its way would be cut off.
    QObject::connect(sink, &QAudioSink::stateChanged, sink, [sink](QAudio::State state) {
        if (state != QAudio::ActiveState) QTimer::singleShot(kOnItsWayMs, sink, &QObject::deleteLater);
    });
    sink->start(buffer);
}

}  // namespace
#endif

SoundPlayer::SoundPlayer(QObject* parent) : QObject(parent) {}

bool SoundPlayer::isBuiltIn() {
#ifdef FRONTROW_SOUND
    return true;
#else
    return false;
#endif
}

bool SoundPlayer::hasSounded() {
#ifdef FRONTROW_SOUND
    return sounded;
#else
    return false;
#endif
}

SoundPlayer::~SoundPlayer() {
    if (m_thread == nullptr || hasSounded()) return;
    m_thread->quit();
    m_thread->wait();
    delete m_thread;
}

void SoundPlayer::play(Cue cue) {
    if (!isHeard(cue, m_choice)) return;
#ifdef FRONTROW_SOUND
    if (m_worker == nullptr) {
        m_worker = new QObject;
        m_thread = new QThread;
        m_thread->setObjectName(QStringLiteral("sound"));
        m_worker->moveToThread(m_thread);
        connect(m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
        m_thread->start();
    }
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, cue] { sound(cueSamples(cue), *worker); }, Qt::QueuedConnection);
#endif
    emit played(cue);
}

}  // namespace frontrow
