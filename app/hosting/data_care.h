// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person can do with a data folder, for the parts of the app that do not see the server.
// Thread: the main one.
#pragma once

#include "operations/data_care.h"
