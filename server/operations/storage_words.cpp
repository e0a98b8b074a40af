// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/storage_words.h"

namespace frontrow {

namespace {

struct Words {
    QString wrong;
    QString remedy;
};

QString quoted(const QString& detail) { return detail.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(detail); }

// Which folder, and the command that looks after it.
struct Care {
    QString folder;
    QString command;
};

QString restoring(const Care& care) {
    return QStringLiteral(
               "nothing was changed; get back a backup with `%1 restore --data %2`, which puts the present data aside")
        .arg(care.command, care.folder);
}

QString streamOf(const StorageFault& fault) { return QStringLiteral("stream %1").arg(qulonglong{fault.number}); }

QString recordOf(const StorageFault& fault) {
    return QStringLiteral("record %1 of stream %2").arg(qulonglong{fault.other}).arg(qulonglong{fault.number});
}

Words folderWords(const StorageFault& fault) {
    switch (fault.problem) {
        case StorageProblem::FolderNotMade:
            return {QStringLiteral("the folder could not be made") + quoted(fault.detail),
                    QStringLiteral("look whether the folder above it may be written, or name another one with --data")};
        case StorageProblem::FolderNotWritable:
            return {QStringLiteral("the folder cannot be written"),
                    QStringLiteral("allow writing in it and look whether its disk is full, or name another folder with "
                                   "--data")};
        case StorageProblem::NotADataFolder:
            return {QStringLiteral("is not a data folder of Frontrow, and not empty"),
                    QStringLiteral("name an empty folder, or one that Frontrow made, with --data")};
        default:
            return {QStringLiteral("is being used by %1, process %2").arg(fault.detail).arg(qulonglong{fault.number}),
                    QStringLiteral("end that program first, or name another folder with --data")};
    }
}

Words fileWords(const StorageFault& fault, const Care& care) {
    const QString restore = restoring(care);
    switch (fault.problem) {
        case StorageProblem::DatabaseMissing: return {QStringLiteral("the database is missing"), restore};
        case StorageProblem::DatabaseEmpty: return {QStringLiteral("the database is an empty file"), restore};
        case StorageProblem::NotADatabase: return {QStringLiteral("is not a database"), restore};
        case StorageProblem::ForeignDatabase:
            return {QStringLiteral("is a database of another program"),
                    QStringLiteral("nothing was changed; name another folder with --data")};
        case StorageProblem::DatabaseUnreadable:
            return {
                QStringLiteral("the database cannot be read") + quoted(fault.detail),
                QStringLiteral("look whether its disk works and the file may be read; if it is damaged, ") + restore};
        case StorageProblem::DatabaseDamaged:
            return {QStringLiteral("the database is damaged") + quoted(fault.detail), restore};
        case StorageProblem::SettingRefused:
            return {QStringLiteral("the database does not take the setting") + quoted(fault.detail),
                    QStringLiteral("put the folder on a local disk; some network drives cannot keep a database safe")};
        case StorageProblem::WriteFailed:
            return {QStringLiteral("could not be written") + quoted(fault.detail),
                    QStringLiteral("make room on the disk, then start again: what was confirmed is kept")};
        case StorageProblem::BackupMissing:
            return {QStringLiteral("there is no backup"), QStringLiteral("name the file of one")};
        case StorageProblem::TablesDiffer:
            return {QStringLiteral("a table is not what follows from the journal") + quoted(fault.detail),
                    QStringLiteral("the journal is whole; make the tables anew with `%1 rebuild --data %2`")
                        .arg(care.command, care.folder)};
        case StorageProblem::AuditLogDiffers:
            return {
                QStringLiteral("the audit log cannot be trusted") + quoted(fault.detail),
                QStringLiteral("find out who changed it; what is before that event is as it was written. To go on from "
                               "a copy that is whole: `%1 restore FILE --data %2`")
                    .arg(care.command, care.folder)};
        case StorageProblem::RebuildFailed:
            return {QStringLiteral("the tables could not be made anew") + quoted(fault.detail),
                    QStringLiteral("the journal was not touched; make room on the disk and try again")};
        default:
            return {QStringLiteral("the backup could not be made") + quoted(fault.detail),
                    QStringLiteral("nothing is left of it; make room, or name another file")};
    }
}

Words schemaWords(const StorageFault& fault, const Care& care) {
    switch (fault.problem) {
        case StorageProblem::SchemaNewer:
            return {QStringLiteral("the database has schema %1, this program knows schemas up to %2")
                        .arg(qulonglong{fault.number})
                        .arg(qulonglong{fault.other}),
                    QStringLiteral("nothing was changed; use the newer program, or go back to the copy it made before, "
                                   "backups/before-schema-….db, with `%1 restore FILE --data %2`")
                        .arg(care.command, care.folder)};
        case StorageProblem::SchemaUnknown:
            return {QStringLiteral("step %1 of the database's schema is not the one that this program knows")
                        .arg(qulonglong{fault.number}),
                    QStringLiteral("nothing was changed; use the program that made it, or ") + restoring(care)};
        default:
            return {
                QStringLiteral("step %1 of the schema could not be done").arg(qulonglong{fault.number}) +
                    quoted(fault.detail),
                QStringLiteral("the database is as it was before that step; make room on the disk and start again")};
    }
}

Words streamWords(const StorageFault& fault, const Care& care) {
    const QString restore = restoring(care);
    switch (fault.problem) {
        case StorageProblem::StreamUnknown:
            return {QStringLiteral("there is no ") + streamOf(fault), QStringLiteral("name one that is there")};
        case StorageProblem::StreamMoved:
            return {streamOf(fault) + QStringLiteral(" was taken over by another writer"),
                    QStringLiteral("end this program; the other one goes on")};
        case StorageProblem::HeadDamaged:
            return {QStringLiteral("the setup of %1 is damaged").arg(streamOf(fault)), restore};
        case StorageProblem::RecordMissing: return {recordOf(fault) + QStringLiteral(" is missing"), restore};
        case StorageProblem::RecordDamaged:
            return {recordOf(fault) + QStringLiteral(" is damaged") + quoted(fault.detail), restore};
        case StorageProblem::RecordBeyondEnd:
            return {recordOf(fault) + QStringLiteral(" lies behind the end"), restore};
        case StorageProblem::ReplayDiffers:
            return {recordOf(fault) + QStringLiteral(" does not come out again as it was") + quoted(fault.detail),
                    QStringLiteral("use the version of the program that wrote it; if it is that one, ") + restore};
        default:
            return {streamOf(fault) + QStringLiteral(" cannot be run again") + quoted(fault.detail),
                    QStringLiteral("use the version of the program that wrote it")};
    }
}

Words wordsOf(const StorageFault& fault, const Care& care) {
    switch (fault.problem) {
        case StorageProblem::FolderNotMade:
        case StorageProblem::FolderNotWritable:
        case StorageProblem::NotADataFolder:
        case StorageProblem::InUse: return folderWords(fault);
        case StorageProblem::DatabaseMissing:
        case StorageProblem::DatabaseEmpty:
        case StorageProblem::NotADatabase:
        case StorageProblem::ForeignDatabase:
        case StorageProblem::DatabaseUnreadable:
        case StorageProblem::DatabaseDamaged:
        case StorageProblem::SettingRefused:
        case StorageProblem::WriteFailed:
        case StorageProblem::BackupFailed:
        case StorageProblem::BackupMissing:
        case StorageProblem::TablesDiffer:
        case StorageProblem::AuditLogDiffers:
        case StorageProblem::RebuildFailed: return fileWords(fault, care);
        case StorageProblem::SchemaNewer:
        case StorageProblem::SchemaUnknown:
        case StorageProblem::MigrationFailed: return schemaWords(fault, care);
        default: return streamWords(fault, care);
    }
}

}  // namespace

QString storageSentence(const StorageFault& fault, const QString& folder, const QString& command) {
    const Words words = wordsOf(fault, {folder, command});
    return QStringLiteral("%1: %2; %3").arg(fault.place.isEmpty() ? folder : fault.place, words.wrong, words.remedy);
}

}  // namespace frontrow
