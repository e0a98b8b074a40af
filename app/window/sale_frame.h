// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Header, strip and title of the window while a sale is shown in it, whoever runs that sale.
// Thread: the GUI's.
#pragma once

#include <QString>

#include "connection/live_session.h"

namespace frontrow {

class FlowPage;
class MainWindow;

void showSaleHeader(MainWindow& window, FlowPage& page);
// `mark`: the seed, or what stands for it.
void showSaleStrip(MainWindow& window, FlowPage& page, LiveSession& session, const QString& mark);

}  // namespace frontrow
