// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <cstdlib>

#include "desktop/sound_player.h"
#include "window/launch.h"

int main(int argc, char** argv) {
    const int code = frontrow::launch(argc, argv);
    if (!frontrow::SoundPlayer::hasSounded()) return code;
    std::fflush(nullptr);
    std::_Exit(code);
}
