// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/replay_command.h"

#include <QTextStream>

#include "protocol/field_json.h"
#include "session/recording.h"
#include "session/strict_json.h"

namespace frontrow {

namespace {

QString hex(std::uint64_t digest) { return QStringLiteral("%1").arg(digest, 16, 16, QLatin1Char('0')); }

ExitCode refuse(const CommandContext& context, const QString& reason) {
    context.error << "frontrow replay: " << reason << '\n';
    return ExitCode::Refused;
}

}  // namespace

ExitCode replayCommand(const CommandContext& context) {
    if (context.arguments.size() != 1) {
        context.error << "usage: frontrow replay FILE\n";
        return ExitCode::WrongUse;
    }
    const QString name = context.arguments.first();
    const auto content = readBoundedFile(name, kMaxRecordingBytes);
    if (!content) return refuse(context, content.error().text());
    const auto read = readRecording(content.value());
    if (!read) return refuse(context, name + QStringLiteral(": ") + read.error().text());
    const Recording& recording = read.value();
    if (recording.crowdVersion != kCrowdVersion) {
        return refuse(context,
                      QStringLiteral("%1: was made with crowd version %2 (program %3), this program has %4, so the "
                                     "same seed gives another crowd; its report still holds (result: %5), "
                                     "use that program to replay it")
                          .arg(name)
                          .arg(recording.crowdVersion)
                          .arg(toQString(recording.program))
                          .arg(kCrowdVersion)
                          .arg(recording.report.value(QStringLiteral("result")).toString(QStringLiteral("unknown"))));
    }
    const std::uint64_t digest = replayed(recording)->engine().digest();
    context.out << "scenario  " << toQString(recording.scenario.name) << ", seed " << toQString(recording.seed.text())
                << ", " << recording.commands.size() << " commands\n";
    context.out << "recorded  " << hex(recording.digest) << '\n' << "replayed  " << hex(digest) << '\n';
    if (digest == recording.digest) return ExitCode::Done;
    return refuse(context, QStringLiteral("%1: the run ends in another digest; it was recorded by another build of the "
                                          "program, record it again")
                               .arg(name));
}

}  // namespace frontrow
