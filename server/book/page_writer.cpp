// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "book/page_writer.h"

namespace frontrow {

std::string putPage(BookTables& tables, SaleBook& book, const PageContent& content, const Engine& engine) {
    const StreamId stream = book.stream().stream;
    const auto newest = tables.lastPage();
    const bool first = !tables.lastPage(stream).has_value();
    const BookPage page{(newest ? newest->id : 0) + 1, stream, content.sequence, content.time, content.utcMs};
    BookSheet sheet(tables, page.id);
    const std::string fault = book.writePage(sheet, content.records, content.events, engine, first);
    if (!fault.empty()) return fault;
    return tables.store(page) && tables.store(sheet) ? std::string() : "a row could not be stored";
}

std::string writePage(Database& database, SaleBook& book, const PageContent& content, const Engine& engine) {
    if (!database.begin()) return "no transaction could be begun: " + database.lastReason().toStdString();
    BookTables tables(database);
    std::string fault = putPage(tables, book, content, engine);
    if (!fault.empty()) {
        fault += database.lastReason().isEmpty() ? std::string() : " (" + database.lastReason().toStdString() + ')';
        database.rollback();
        return fault;
    }
    if (!database.commit()) return "the page could not be committed: " + database.lastReason().toStdString();
    return {};
}

}  // namespace frontrow
