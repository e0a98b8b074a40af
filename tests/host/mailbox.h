// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A connection's end that keeps everything it was sent, to be looked through. Thread: the desk's.
#pragma once

#include <variant>
#include <vector>

#include "host/outlet.h"

namespace frontrow::test {

struct Mailbox final : Outlet {
    std::vector<ServerMessage> messages;
    bool isOpen = false;
    void opened() override { isOpen = true; }
    void deliver(SharedMessage message) override { messages.push_back(*message); }
    void lost() override { isOpen = false; }

    template <class Message> std::vector<Message> all() const {
        std::vector<Message> found;
        for (const ServerMessage& each : messages) {
            if (const auto* one = std::get_if<Message>(&each)) found.push_back(*one);
        }
        return found;
    }
};

}  // namespace frontrow::test
