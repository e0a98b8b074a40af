// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hosting/storage_refusal.h"

#include <QCoreApplication>
#include <QDir>

namespace frontrow {

namespace {

struct StorageRefusal {
    Q_DECLARE_TR_FUNCTIONS(StorageRefusal)
};

// What is wrong, and what can be done.
struct Words {
    QString wrong;
    QString remedy;
};

QString quoted(const QString& detail) { return detail.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(detail); }

QString restoring(const QString& folder) {
    return StorageRefusal::tr(
               "Close Frontrow and take the last backup with “frontrow data restore --data %1”; what is there now is "
               "kept beside it.")
        .arg(folder);
}

QString disk() {
    return StorageRefusal::tr("Make room on its disk, then start Frontrow again: what was confirmed is kept.");
}

Words folderWords(const StorageFault& fault) {
    switch (fault.problem) {
        case StorageProblem::FolderNotMade:
            return {StorageRefusal::tr("It could not be made%1.").arg(quoted(fault.detail)),
                    StorageRefusal::tr("Allow writing in the folder above it, then start Frontrow again.")};
        case StorageProblem::FolderNotWritable:
            return {StorageRefusal::tr("It cannot be written."),
                    StorageRefusal::tr("Allow writing in it and look whether its disk is full.")};
        case StorageProblem::NotADataFolder:
            return {StorageRefusal::tr("It holds something else than Frontrow's data."),
                    StorageRefusal::tr("Nothing was changed. Take its files to another place.")};
        default:
            return {StorageRefusal::tr("It is being used by %1, process %2.")
                        .arg(fault.detail)
                        .arg(qulonglong{fault.number}),
                    StorageRefusal::tr("End that program, then start Frontrow again.")};
    }
}

Words databaseWords(const StorageFault& fault, const QString& folder) {
    switch (fault.problem) {
        case StorageProblem::DatabaseMissing:
            return {StorageRefusal::tr("The database is missing."), restoring(folder)};
        case StorageProblem::DatabaseEmpty:
            return {StorageRefusal::tr("The database is an empty file."), restoring(folder)};
        case StorageProblem::NotADatabase:
            return {StorageRefusal::tr("In the place of the database there is something else."), restoring(folder)};
        case StorageProblem::ForeignDatabase:
            return {StorageRefusal::tr("The database is one of another program."),
                    StorageRefusal::tr("Nothing was changed. Take its files to another place.")};
        case StorageProblem::SettingRefused:
            return {StorageRefusal::tr("The database cannot be kept safe there%1.").arg(quoted(fault.detail)),
                    StorageRefusal::tr("Move the folder to a disk of this computer; some network drives do not do.")};
        case StorageProblem::WriteFailed:
            return {StorageRefusal::tr("The database could not be written%1.").arg(quoted(fault.detail)), disk()};
        case StorageProblem::SchemaNewer:
            return {StorageRefusal::tr("A newer Frontrow has written it: its schema is %1, this program knows %2.")
                        .arg(qulonglong{fault.number})
                        .arg(qulonglong{fault.other}),
                    StorageRefusal::tr("Nothing was changed. Use the newer program.")};
        case StorageProblem::SchemaUnknown:
            return {StorageRefusal::tr("Another edition of Frontrow has written it: step %1 of its schema is unknown.")
                        .arg(qulonglong{fault.number}),
                    StorageRefusal::tr("Nothing was changed. Use the program that made it.")};
        case StorageProblem::MigrationFailed:
            return {StorageRefusal::tr("Step %1 to the new schema could not be done%2.")
                        .arg(qulonglong{fault.number})
                        .arg(quoted(fault.detail)),
                    disk()};
        case StorageProblem::DatabaseUnreadable:
            return {StorageRefusal::tr("The database cannot be read%1.").arg(quoted(fault.detail)), restoring(folder)};
        // All else is a record or a table that is not as it was written.
        default: return {StorageRefusal::tr("The database is damaged%1.").arg(quoted(fault.detail)), restoring(folder)};
    }
}

}  // namespace

QString storageRefusal(const StorageFault& fault, const QString& folder) {
    const bool ofFolder = fault.problem == StorageProblem::FolderNotMade ||
                          fault.problem == StorageProblem::FolderNotWritable ||
                          fault.problem == StorageProblem::NotADataFolder || fault.problem == StorageProblem::InUse;
    const QString place = QDir::toNativeSeparators(ofFolder && !fault.place.isEmpty() ? fault.place : folder);
    const Words words = ofFolder ? folderWords(fault) : databaseWords(fault, QDir::toNativeSeparators(folder));
    //: a folder, what is wrong with it, what can be done
    return StorageRefusal::tr("%1: %2 %3").arg(place, words.wrong, words.remedy);
}

}  // namespace frontrow
