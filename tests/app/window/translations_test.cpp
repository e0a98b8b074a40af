// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/translations.h"

#include <QApplication>
#include <QFile>
#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include "theme/theme_style.h"
#include "window/settings_subjects.h"

using namespace frontrow;

namespace {

struct Texts {
    QStringList unfinished;
    QStringList missingArgument;
    int count = 0;
};

QStringList argumentsIn(const QString& text) {
    static const QRegularExpression kArgument(QStringLiteral("%(?:L?[1-9]|n)"));
    QStringList found;
    for (auto each = kArgument.globalMatch(text); each.hasNext();) found << each.next().captured();
    found.sort();
    found.removeDuplicates();
    return found;
}

// What is not translated, and translations that lost a %1 of their source.
Texts readTexts(const QString& path) {
    Texts texts;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return texts;
    QXmlStreamReader xml(&file);
    QString source;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement()) continue;
        if (xml.name() == QStringLiteral("source")) source = xml.readElementText();
        if (xml.name() != QStringLiteral("translation")) continue;
        ++texts.count;
        const bool done = !xml.attributes().hasAttribute(QStringLiteral("type"));
        const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        if (!done || text.trimmed().isEmpty()) texts.unfinished << source;
        QStringList wanted = argumentsIn(source);
        wanted.removeAll(QStringLiteral("%n"));
        QStringList given = argumentsIn(text);
        given.removeAll(QStringLiteral("%n"));
        if (done && wanted != given) texts.missingArgument << source;
    }
    return texts;
}

// The file as the tool would write it from the source of this moment.
QString updated(const QString& name, const QTemporaryDir& folder, const QStringList& options) {
    const QString copy = folder.filePath(name);
    QFile::copy(QStringLiteral(FRONTROW_SOURCE_FOLDER "/translations/") + name, copy);
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    QProcess tool;
    tool.start(QStringLiteral(FRONTROW_LUPDATE),
               options + QStringList{QStringLiteral("-silent"), QStringLiteral("-locations"), QStringLiteral("none"),
                                     QStringLiteral(FRONTROW_SOURCE_FOLDER "/app"), QStringLiteral("-ts"), copy});
    const bool ended = tool.waitForFinished(120'000);
    return ended && tool.exitCode() == 0 ? copy : QString();
}

}  // namespace

class TranslationsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { installTheme(*qApp, Scheme::Light); }

    void everyTextOfTheSourceIsTranslated_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("options");
        QTest::newRow("ko") << QStringLiteral("frontrow_ko.ts") << QStringList{};
        QTest::newRow("en") << QStringLiteral("frontrow_en.ts") << QStringList{QStringLiteral("-pluralonly")};
    }
    void everyTextOfTheSourceIsTranslated() {
        QFETCH(QString, file);
        QFETCH(QStringList, options);
        const QTemporaryDir folder;
        const QString path = updated(file, folder, options);
        QVERIFY(!path.isEmpty());
        const Texts texts = readTexts(path);
        QVERIFY(file != QStringLiteral("frontrow_ko.ts") || texts.count > 20);
        QVERIFY2(texts.unfinished.isEmpty(), qPrintable(texts.unfinished.join(QStringLiteral(" | "))));
        QVERIFY2(texts.missingArgument.isEmpty(), qPrintable(texts.missingArgument.join(QStringLiteral(" | "))));
        QFile written(path);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY2(!written.readAll().contains("type=\"vanished\""), "a text of the file is no longer in the source");
    }

    void theLanguageChangesWhileAPageIsShown() {
        const QTemporaryDir folder;
        Settings settings(folder.path());
        Translations translations(*qApp);
        translations.take(Language::English);
        TurnSettings page(settings);
        const QString english = page.title();
        translations.take(Language::Korean);
        QCoreApplication::processEvents();
        QVERIFY(page.title() != english);
        QCOMPARE(QLocale().language(), QLocale::Korean);
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("취소"));
        translations.take(Language::English);
        QCoreApplication::processEvents();
        QCOMPARE(page.title(), english);
    }

    void theComputersLanguageIsTakenWhereThereIsOne_data() {
        QTest::addColumn<int>("choice");
        QTest::addColumn<QString>("locale");
        QTest::addColumn<int>("language");
        QTest::newRow("Korean computer") << 0 << QStringLiteral("ko_KR") << 1;
        QTest::newRow("English computer") << 0 << QStringLiteral("en_GB") << 0;
        QTest::newRow("another one") << 0 << QStringLiteral("de_DE") << 0;
        QTest::newRow("English on a Korean one") << 1 << QStringLiteral("ko_KR") << 0;
        QTest::newRow("Korean on a German one") << 2 << QStringLiteral("de_DE") << 1;
    }
    void theComputersLanguageIsTakenWhereThereIsOne() {
        QFETCH(int, choice);
        QFETCH(QString, locale);
        QFETCH(int, language);
        QCOMPARE(static_cast<int>(languageOf(static_cast<LanguageChoice>(choice), QLocale(locale))), language);
    }
};

QTEST_MAIN(TranslationsTest)
#include "translations_test.moc"
