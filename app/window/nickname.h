// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A name for somebody who has none yet: adjective, colour, animal, in the language of the moment; and for others who do
// not need to remember him a plain one. Thread: the GUI's.
#pragma once

#include <QString>
#include <cstdint>

namespace frontrow {

// The same number gives the same name; at most 30 characters.
QString nickname(std::uint32_t number);
// What a profile is called before its person has chosen a name.
QString unnamedProfile();
// As others see a profile of that name: who has chosen none is "Guest 4711", one of 9,000 by the number.
QString nameForOthers(const QString& profileName, std::uint32_t number);

}  // namespace frontrow
