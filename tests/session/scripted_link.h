// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A link whose other end is the test. Thread: one.
#pragma once

#include <vector>

#include "session/link.h"

namespace frontrow::test {

class ScriptedLink final : public Link {
public:
    void setReceiver(LinkReceiver* receiver) override { m_receiver = receiver; }
    void open() override { m_receiver->linkOpened(); }
    void close() override {}
    bool send(const ClientMessage& message) override {
        sent.push_back(message);
        return true;
    }
    void tell(const ServerMessage& message) { m_receiver->received(message); }
    void lose() { m_receiver->linkLost(); }
    template <class Message> int count() const {
        int n = 0;
        for (const ClientMessage& each : sent) n += std::holds_alternative<Message>(each) ? 1 : 0;
        return n;
    }

    std::vector<ClientMessage> sent;

private:
    LinkReceiver* m_receiver = nullptr;
};

}  // namespace frontrow::test
