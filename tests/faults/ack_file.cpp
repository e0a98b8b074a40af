// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ack_file.h"

#include <unistd.h>

#include <cstdio>
#include <cstdlib>

#include "protocol/client_message.h"
#include "sale/record_codec.h"

namespace frontrow::faults {

namespace {

[[noreturn]] void giveUp(const QString& path, const char* what) {
    std::fprintf(stderr, "%s: %s\n", qPrintable(path), what);
    std::exit(2);
}

// A command as the text of the record that it would be.
QByteArray textOf(const Command& command) {
    std::vector<std::byte> bytes;
    encodeRecord({1, 1, 1, {}, command, {}}, kFirstHash, bytes);
    return QByteArray(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())).toHex();
}

std::optional<Command> commandOf(const QByteArray& text) {
    const QByteArray bytes = QByteArray::fromHex(text);
    const auto decoded =
        decodeRecord(std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(bytes.size()))));
    return decoded ? std::optional(decoded->record.command) : std::nullopt;
}

}  // namespace

AckFile::AckFile(const QString& path) : m_file(path) {
    if (!m_file.open(QIODevice::ReadWrite)) giveUp(path, "cannot be opened");
    qint64 whole = 0;
    while (!m_file.atEnd()) {
        const QByteArray line = m_file.readLine();
        if (!line.endsWith('\n')) break;
        if (!readLine(line.trimmed())) giveUp(path, "has a line that is none of ours");
        whole += line.size();
    }
    if (!m_file.resize(whole) || !m_file.seek(whole)) giveUp(path, "cannot be cut at its last whole line");
}

bool AckFile::readLine(const QByteArray& line) {
    const QList<QByteArray> words = line.split(' ');
    if (words.size() == 2 && words[0] == "S") {
        const auto command = commandOf(words[1]);
        if (!command) return false;
        Buyer& buyer = m_buyers[command->actor.account];
        buyer.last = command->counter;
        buyer.unanswered = SentCommand{command->actor.device, command->counter, command->action};
        return true;
    }
    if (words.size() == 3 && words[0] == "D") {
        m_buyers[AccountId{words[1].toUInt()}].device = DeviceIndex{static_cast<std::uint8_t>(words[2].toUInt())};
        return true;
    }
    if (words.size() != 8 || words[0] != "A") return false;
    Acknowledgement a;
    a.account = AccountId{words[1].toUInt()};
    a.device = DeviceIndex{static_cast<std::uint8_t>(words[2].toUInt())};
    a.counter = CommandCounter{words[3].toULongLong()};
    a.answer = {static_cast<Refusal>(words[4].toUInt()), words[5].toUInt(), words[6].toUInt(),
                SimTime{words[7].toLongLong()}};
    m_all.push_back(a);
    m_buyers[a.account].unanswered.reset();
    return true;
}

void AckFile::write(const QByteArray& line) {
    if (m_file.write(line) != line.size() || !m_file.flush()) giveUp(m_file.fileName(), "cannot be written");
}

void AckFile::sent(const Command& command) {
    Buyer& buyer = m_buyers[command.actor.account];
    buyer.last = command.counter;
    buyer.unanswered = SentCommand{command.actor.device, command.counter, command.action};
    write("S " + textOf(command) + '\n');
}

void AckFile::answered(const Acknowledgement& a) {
    m_all.push_back(a);
    m_buyers[a.account].unanswered.reset();
    QByteArray line = "A";
    for (const qint64 number : {qint64{a.account.value}, qint64{a.device.value}, static_cast<qint64>(a.counter.value),
                                static_cast<qint64>(a.answer.refusal), qint64{a.answer.subject},
                                qint64{a.answer.number}, qint64{a.answer.until.ms}}) {
        line += ' ' + QByteArray::number(number);
    }
    write(line + '\n');
    if (fdatasync(m_file.handle()) != 0) giveUp(m_file.fileName(), "cannot be synced");
}

void AckFile::device(AccountId account, DeviceIndex device) {
    m_buyers[account].device = device;
    write("D " + QByteArray::number(account.value) + ' ' + QByteArray::number(uint{device.value}) + '\n');
}

std::optional<SentCommand> AckFile::unanswered(AccountId account) const {
    const auto found = m_buyers.find(account);
    return found == m_buyers.end() ? std::nullopt : found->second.unanswered;
}

DeviceIndex AckFile::deviceOf(AccountId account) const {
    const auto found = m_buyers.find(account);
    const bool known = found != m_buyers.end() && found->second.device;
    return known ? *found->second.device : DeviceIndex{kNoDevice};
}

CommandCounter AckFile::lastCounter(AccountId account) const {
    const auto found = m_buyers.find(account);
    return found == m_buyers.end() ? CommandCounter{} : found->second.last;
}

}  // namespace frontrow::faults
