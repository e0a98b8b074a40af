// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the toolkit's own accessible twins of widgets fall short. Thread: the GUI's.
//
// A scroll area's counts a scroll bar only while it is shown, and reads past the end of its list when a tool asks
// for a child that was there a moment ago: that ends the program when a page is left while a tool looks at it.
// Here the children are always the same ones, a hidden scroll bar says that it is hidden, and there is nothing
// past the end.
//
// A checkable button's changes the mark without the click that the program listens to, so that a place of the
// rail looks chosen and is not gone to; that of another one clicks a tenth of a second later. Here the tool's
// action is the click.
#pragma once

namespace frontrow {

// Lets the toolkit use them for every scroll area and every button that is drawn here; may be called
// again. Needs the application.
void installAccessibleWidgets();

}  // namespace frontrow
