// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// venue_generator FOLDER: writes the five sample venues into FOLDER. Run after a change of the generator.
#include <cstdio>
#include <fstream>
#include <string>

#include "venue/venue_generator.h"
#include "venue/venue_writer.h"

int main(int argc, char** argv) {
    if (argc != 2) {
        std::fputs("usage: venue_generator FOLDER\n", stderr);
        return 2;
    }
    for (const auto& venue : frontrow::generatedVenues()) {
        const std::string path = std::string(argv[1]) + '/' + std::string(venue.key) + ".json";
        std::ofstream file(path, std::ios::binary);
        file << frontrow::writeVenue(*frontrow::generateVenue(venue));
        file.close();
        if (!file) {
            std::fprintf(stderr, "venue_generator: cannot write %s\n", path.c_str());
            return 1;
        }
    }
    return 0;
}
