// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// docs/journal-format.md against the code: its examples byte by byte, and its table of verbs.
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <utility>

#include "sale/record_codec.h"
#include "sale/snapshot.h"

using namespace frontrow;

namespace {

QString documentText() {
    QFile file(QStringLiteral(FRONTROW_DOCS "/journal-format.md"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// The bytes of a block "```hex NAME": lines of an offset, two spaces, bytes, two spaces, words.
QByteArray exampleBytes(const QString& name) {
    QByteArray bytes;
    const QString text = documentText();
    const QString begin = QStringLiteral("```hex ") + name + QLatin1Char('\n');
    const qsizetype from = text.indexOf(begin);
    if (from < 0) return bytes;
    const qsizetype first = from + begin.size();
    const QString block = text.mid(first, text.indexOf(QStringLiteral("```"), first) - first);
    for (const QString& line : block.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const QStringList columns = line.split(QRegularExpression(QStringLiteral(" {2,}")));
        if (columns.size() < 2 || columns[0].toLongLong() != bytes.size()) return {};
        bytes += QByteArray::fromHex(columns[1].toLatin1());
    }
    return bytes;
}

QByteArray asArray(const std::vector<std::byte>& bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

// The type of a field as the document calls it.
struct FieldTypes {
    QStringList list;

    template <class T> void operator()(std::string_view name, const T& field) {
        const QString word = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
        list << word + QLatin1Char(' ') + typeOf(field);
    }
    template <class T>
    requires std::is_integral_v<T>
    static QString typeOf(T) {
        return QStringLiteral("%1%2").arg(std::is_signed_v<T> ? QLatin1Char('i') : QLatin1Char('u')).arg(sizeof(T) * 8);
    }
    template <class T>
    requires std::is_enum_v<T>
    static QString typeOf(T) { return QStringLiteral("u8"); }
    template <class Tag, class Integer> static QString typeOf(Id<Tag, Integer>) { return typeOf(Integer{}); }
    static QString typeOf(Amount) { return QStringLiteral("i64"); }
    template <class T> static QString typeOf(const ShortList<T>&) { return QStringLiteral("list"); }
};

template <std::size_t... Verbs> QStringList verbRows(std::index_sequence<Verbs...>) {
    QStringList rows;
    const auto add = [&](std::size_t verb, const auto& action) {
        FieldTypes types;
        action.fields(action, types);
        const auto name = std::remove_cvref_t<decltype(action)>::name;
        rows << QStringLiteral("| %1 | `%2` | %3 |")
                    .arg(verb)
                    .arg(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())),
                         types.list.isEmpty() ? QStringLiteral("–") : types.list.join(QStringLiteral(", ")));
    };
    (add(Verbs, std::variant_alternative_t<Verbs, Action>{}), ...);
    return rows;
}

}  // namespace

class JournalFormatTest : public QObject {
    Q_OBJECT

private slots:
    void theRecordIsTheOneShown() {
        JournalRecord record;
        record.sequence = 1;
        record.time = SimTime{61'000};
        HoldSeats hold;
        hold.seats.push(SeatIndex{12});
        hold.seats.push(SeatIndex{13});
        record.command = {{Role::Buyer, AccountId{3}, DeviceIndex{0}}, CommandCounter{7}, PerformanceId{1}, hold};
        record.answer = {.subject = 1, .number = 2, .until = SimTime{541'000}};
        std::vector<std::byte> bytes;
        encodeRecord(record, kFirstHash, bytes);
        QCOMPARE(exampleBytes(QStringLiteral("record")).toHex(' '), asArray(bytes).toHex(' '));
    }

    void theSnapshotIsTheOneShown() {
        const Engine engine(EngineSetup{});
        const auto bytes = writeSnapshot(engine, 0);
        QCOMPARE(exampleBytes(QStringLiteral("snapshot")).toHex(' '), asArray(bytes).toHex(' '));
    }

    void everyVerbIsInTheTable() {
        const QString text = documentText();
        for (const QString& row : verbRows(std::make_index_sequence<kVerbCount>())) {
            QVERIFY2(text.contains(row + QLatin1Char('\n')), qPrintable(row));
        }
    }
};

QTEST_APPLESS_MAIN(JournalFormatTest)
#include "journal_format_test.moc"
