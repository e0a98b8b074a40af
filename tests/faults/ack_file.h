// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What buyers keep on their own side: each command before it is sent, each answer once it has come,
// synced. Lines of numbers; a torn last line of a killed process is cut. Thread: one.
#pragma once

#include <QFile>
#include <map>
#include <optional>
#include <vector>

#include "sale/journal_record.h"

namespace frontrow::faults {

struct SentCommand {
    DeviceIndex device;
    CommandCounter counter;
    Action action;
};

struct Acknowledgement {
    AccountId account;
    DeviceIndex device;
    CommandCounter counter;
    Answer answer;
};

class AckFile {
public:
    // Reads what is there; ends the program where the file cannot be used.
    explicit AckFile(const QString& path);

    void sent(const Command& command);
    void answered(const Acknowledgement& acknowledgement);
    void device(AccountId account, DeviceIndex device);

    const std::vector<Acknowledgement>& all() const { return m_all; }
    // What that account sent last and was not answered.
    std::optional<SentCommand> unanswered(AccountId account) const;
    DeviceIndex deviceOf(AccountId account) const;
    CommandCounter lastCounter(AccountId account) const;

private:
    struct Buyer {
        std::optional<DeviceIndex> device;
        CommandCounter last;
        std::optional<SentCommand> unanswered;
    };
    bool readLine(const QByteArray& line);
    void write(const QByteArray& line);

    QFile m_file;
    std::vector<Acknowledgement> m_all;
    std::map<AccountId, Buyer> m_buyers;
};

}  // namespace frontrow::faults
