// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/launch.h"

int main(int argc, char** argv) { return frontrow::launch(argc, argv); }
