// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Why a data folder, a database or a record in it is refused, or an operation on it failed: a code
// and what it is about. The words, and what to do about it, are the app's. Thread: values, any.
#pragma once

#include <QString>
#include <cstdint>

namespace frontrow {

enum class StorageProblem : std::uint8_t {
    FolderNotMade,       // place: the folder; detail: the system's reason
    FolderNotWritable,   // place: the folder
    NotADataFolder,      // place: a folder of something else, or a file where the folder should be
    InUse,               // place: the folder; detail: program and host; number: the process that has it
    DatabaseMissing,     // place: the file; the folder holds what only comes with a database
    DatabaseEmpty,       // place: the file, 0 bytes long
    NotADatabase,        // place: a folder, or a file of another kind
    ForeignDatabase,     // place: a database of another program
    DatabaseUnreadable,  // place: the file; detail: the database's reason
    DatabaseDamaged,     // place: the file; detail: the first defect that the database's own check found
    SchemaNewer,         // place: the file; number: its schema; other: the newest that is known
    SchemaUnknown,       // place: the file; number: the schema whose steps are not the ones known here
    MigrationFailed,     // place: the file; number: the step; detail: the database's reason
    SettingRefused,      // place: the file; detail: the setting that the database did not take
    WriteFailed,         // place: the file; detail: the reason; disk full or an I/O error
    StreamUnknown,       // number: the stream
    StreamMoved,         // number: the stream; another writer has raised its epoch
    HeadDamaged,         // number: the stream whose setup is not as it was written
    RecordMissing,       // number: the stream; other: the sequence
    RecordDamaged,       // number: the stream; other: the sequence; detail: what is wrong with it
    RecordBeyondEnd,     // number: the stream; other: a sequence behind the last committed one
    ReplayDiffers,       // number: the stream; other: the sequence; its records give another state than noted
    ReplayImpossible,    // number: the stream; detail: why it cannot be run again
    TablesDiffer,        // place: the database; detail: a row that does not follow from the journal
    BackupFailed,        // place: the copy; detail: the reason
    BackupMissing,       // place: the file
    RebuildFailed,       // place: the database; detail: the reason
    AuditLogDiffers      // place: the database; detail: the first event that is not as it was written
};

struct StorageFault {
    StorageProblem problem = StorageProblem::DatabaseUnreadable;
    QString place;
    QString detail{};
    std::uint64_t number = 0;
    std::uint64_t other = 0;
};

}  // namespace frontrow
