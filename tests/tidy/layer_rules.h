// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who may include whom. The table is the one the build links by (cmake/FrontrowLayers.cmake), so
// there is only one; that it keeps the order of the layers is checked here as well. Thread: any.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "tidy/finding.h"

namespace frontrow::tidy {

// For each layer ("sale", "server") what it may link: other layers by name, Qt modules as "Qt6::Core".
using LayerTable = std::map<std::string, std::set<std::string>>;

// Reads the rows FRONTROW_MAY_LINK_frontrow_<layer> of the CMake file.
LayerTable readLayerTable(std::string_view cmake);

// Rows that break the architecture itself: an arrow that points up, Qt below core/venue, more of Qt
// than QtCore inside core, the session knowing the server.
Findings checkTable(const LayerTable& table);

struct LayerContext {
    LayerTable table;
    std::map<std::string, std::string> qtModules;  // header ("QString", "qstring.h") → module ("QtCore")
    std::set<std::string> serverFolders;           // folders of server/ and app/, as written in an include
    std::set<std::string> appFolders;
};

// The includes of one file against the table. Files outside core, server and app are free.
Findings checkIncludes(const SourceFile& file, const LayerContext& context);

}  // namespace frontrow::tidy
