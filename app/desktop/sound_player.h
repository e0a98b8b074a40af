// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Plays cues on the computer's loudspeaker. Nobody waits for it: all that speaks to the system's sound happens on
// a thread of its own, which begins with the first cue; the way to the loudspeaker is opened for a cue and closed
// after it. Where there is no loudspeaker, or the program was built without sound, nothing is heard and nothing
// is said. Thread: the GUI's.
#pragma once

#include <QObject>
#include <QThread>

#include "desktop/cue.h"

namespace frontrow {

class SoundPlayer final : public QObject {
    Q_OBJECT

public:
    explicit SoundPlayer(QObject* parent = nullptr);
    ~SoundPlayer() override;

    static bool isBuiltIn();
    // Whether any of them has spoken to the system's sound. Qt's part that did takes itself down beside a thread of
    // its own that still runs, and now and then fails over it: it is left as it is, and so does the process end.
    static bool hasSounded();
    void setChoice(SoundChoice choice) { m_choice = choice; }
    // A cue that is not chosen is not heard. A later cue may sound into an earlier one.
    void play(Cue cue);

signals:
    // A cue was given to the loudspeaker's thread.
    void played(frontrow::Cue cue);

private:
    SoundChoice m_choice = SoundChoice::Essential;
    QThread* m_thread = nullptr;
    QObject* m_worker = nullptr;  // lives on the thread
};

}  // namespace frontrow
