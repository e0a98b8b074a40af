// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A session's link in a simulated run: what it is told goes onto the wire that its device holds.
// Thread: one.
#pragma once

#include "link_run.h"
#include "session/link.h"

namespace frontrow::simulation {

class LinkRun::DeviceLink final : public Link {
public:
    DeviceLink(LinkRun& run, std::uint32_t device) : m_run(run), m_device(device) {}

    void setReceiver(LinkReceiver* receiver) override { m_receiver = receiver; }
    void open() override { m_run.openLink(m_device); }
    void close() override { m_run.closeLink(m_device); }
    bool send(const ClientMessage& message) override { return m_run.sendUp(m_device, message); }
    LinkReceiver* receiver() const { return m_receiver; }

private:
    LinkRun& m_run;
    std::uint32_t m_device;
    LinkReceiver* m_receiver = nullptr;
};

}  // namespace frontrow::simulation
