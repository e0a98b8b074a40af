// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every rule of the tree is given something bad, which it must find, and its good twin, which it must not.
#include <QTest>

#include "tidy/ban_rules.h"
#include "tidy/file_rules.h"
#include "tidy/layer_rules.h"
#include "tidy/source_text.h"
#include "tidy/tree.h"

using namespace frontrow::tidy;

namespace {

LayerContext context() {
    LayerContext context;
    context.table = readLayerTable(
        "set(FRONTROW_MAY_LINK_frontrow_domain \"\")\n"
        "set(FRONTROW_MAY_LINK_frontrow_sale frontrow_domain)\n"
        "set(FRONTROW_MAY_LINK_frontrow_venue frontrow_domain Qt6::Core)\n"
        "set(FRONTROW_MAY_LINK_frontrow_server frontrow_sale frontrow_domain Qt6::Core)\n"
        "set(FRONTROW_MAY_LINK_frontrow_app frontrow_server\n    frontrow_domain Qt6::Core)\n");
    context.qtModules = {{"QString", "QtCore"}, {"QWidget", "QtWidgets"}, {"qstring.h", "QtCore"}};
    context.serverFolders = {"host"};
    context.appFolders = {"commands", "hosting"};
    return context;
}

std::string rulesOf(const Findings& findings) {
    std::string rules;
    for (const Finding& finding : findings) rules += (rules.empty() ? "" : " ") + finding.rule;
    return rules;
}

// REUSE-IgnoreStart
constexpr const char* kHeadLines =
    "// SPDX-FileCopyrightText: 2026 The Frontrow authors\n// SPDX-License-Identifier: GPL-3.0-or-later\n";
// REUSE-IgnoreEnd

}  // namespace

class TidyRulesTest : public QObject {
    Q_OBJECT

private slots:
    void readsOnlyCode_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::newRow("comment") << "a // rand()\nb"
                                 << "a          \nb";
        QTest::newRow("block") << "a /* x\ny */ b"
                               << "a     \n     b";
        QTest::newRow("string") << "f(\"rand\\\"()\", c)"
                                << "f(          , c)";
        QTest::newRow("character") << "'\"' + 1'000"
                                   << "    + 1'000";
        QTest::newRow("raw") << "R\"x(a \" )y)x\" b"
                             << "              b";
    }
    void readsOnlyCode() {
        QFETCH(QString, text);
        QFETCH(QString, code);
        QCOMPARE(QString::fromStdString(codeOnly(text.toStdString())), code);
    }

    void bansInTheCore_data() {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("rules");
        const auto row = [](const char* code, const char* rules) { QTest::newRow(code) << code << rules; };
        row("auto t = std::chrono::steady_clock::now();", "clocks");
        row("#include <chrono>", "clocks");
        row("auto t = time(nullptr);", "clocks");
        row("auto t = std::time(nullptr);", "clocks");
        row("auto t = sale.time();", "");
        row("SimTime time() const;", "");
        row("int x = rand();", "chance");
        row("std::random_device d;", "chance");
        row("std::uniform_int_distribution<int> d;", "chance");
        row("std::shuffle(a, b, c);", "chance");
        row("#include <random>", "chance");
        row("#include \"domain/random.h\"", "");
        row("std::unordered_map<int, int> m;", "unordered");
        row("#include <unordered_set>", "unordered");
        row("std::thread t;", "threads");
        row("std::atomic<int> i;", "threads");
        row("#include <mutex>", "threads");
        row("auto h = std::hash<int>{}(1);", "hashes");
        row("qHash(key);", "hashes");
        row("std::uint64_t hash() const;", "");
        row("auto y = std::sin(x);", "maths");
        row("#include <cmath>", "maths");
        row("std::ifstream f;", "world");
        row("#include <iostream>", "world");
        row("double ratio = 1;", "floating");
        row("auto ratio = 1.5;", "floating");
        row("auto ratio = 1e3;", "floating");
        row("auto mask = 0x1E3U + 1'000;", "");
        row("// a double rand()", "");
        row("const char* text = \"float\";", "");
    }
    void bansInTheCore() {
        QFETCH(QString, code);
        QFETCH(QString, rules);
        const SourceFile inSale{"core/sale/x.cpp", code.toStdString()};
        QCOMPARE(QString::fromStdString(rulesOf(checkBans(inSale))), rules);
        QVERIFY(checkBans({"core/venue/x.cpp", code.toStdString()}).empty());
        QVERIFY(checkBans({"tests/x.cpp", code.toStdString()}).empty());
    }

    void aBanNamesTheReplacement() {
        const Findings found = checkBans({"core/crowd/x.cpp", "\nint x = rand();\n"});
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found[0].line, 2);
        QVERIFY(found[0].message.find("domain/random.h") != std::string::npos);
    }

    void floatingPointIsAllowedOutsideSaleAndCrowd() {
        QVERIFY(checkBans({"core/practice/x.cpp", "double mean = 0.5;"}).empty());
        QVERIFY(checkBans({"core/domain/x.cpp", "double mean = 0.5;"}).empty());
    }

    void moneyIsNeverFloating_data() {
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("found");
        QTest::newRow("price") << "double price = 0;" << true;
        QTest::newRow("total refund") << "auto x = static_cast<float>(totalRefund);" << true;
        QTest::newRow("minor") << "double won = amount.minor;" << true;
        QTest::newRow("distance") << "double distance = 0;" << false;
        QTest::newRow("whole") << "std::int64_t price = 0;" << false;
        QTest::newRow("comment") << "double x = 0;  // not a price" << false;
    }
    void moneyIsNeverFloating() {
        QFETCH(QString, code);
        QFETCH(bool, found);
        QCOMPARE(!checkMoney({"app/models/x.cpp", code.toStdString()}).empty(), found);
    }

    void includesFollowTheTable_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("include");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const char* path, const char* include, bool allowed) {
            QTest::addRow("%s %s", path, include) << path << include << allowed;
        };
        row("core/sale/x.h", "#include \"domain/ids.h\"", true);
        row("core/sale/x.h", "#include \"sale/sale.h\"", true);
        row("core/sale/x.h", "#include <vector>", true);
        row("core/domain/x.h", "#include \"sale/sale.h\"", false);
        row("core/sale/x.h", "#include \"sale.h\"", false);
        row("core/sale/x.h", "#include \"../domain/ids.h\"", false);
        row("core/sale/x.h", "#include <QString>", false);
        row("core/sale/x.h", "#include <QtCore/QString>", false);
        row("core/sale/x.h", "#include <sodium.h>", false);
        row("core/venue/x.h", "#include <QString>", true);
        row("core/venue/x.h", "#include <QtWidgets/QWidget>", false);
        row("core/venue/x.h", "#include <QWidget>", false);
        row("core/venue/x.h", "#include \"sale/sale.h\"", false);
        row("core/venue/x.h", "#include \"host/host.h\"", false);
        row("core/venue/x.cpp", "#include \"x.moc\"", true);
        row("server/host/x.h", "#include \"sale/sale.h\"", true);
        row("server/host/x.h", "#include <sodium.h>", true);
        row("server/host/x.h", "#include \"commands/x.h\"", false);
        row("app/hosting/x.h", "#include \"host/host.h\"", true);
        row("app/commands/x.h", "#include \"host/host.h\"", false);
        row("tests/x.cpp", "#include <QWidget>", true);
    }
    void includesFollowTheTable() {
        QFETCH(QString, path);
        QFETCH(QString, include);
        QFETCH(bool, allowed);
        QCOMPARE(checkIncludes({path.toStdString(), include.toStdString()}, context()).empty(), allowed);
    }

    void theTableKeepsTheArchitecture_data() {
        QTest::addColumn<QString>("layer");
        QTest::addColumn<QString>("link");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("down") << "sale"
                              << "domain" << true;
        QTest::newRow("up") << "sale"
                            << "session" << false;
        QTest::newRow("itself") << "sale"
                                << "sale" << false;
        QTest::newRow("Qt in the sale") << "sale"
                                        << "Qt6::Core" << false;
        QTest::newRow("Qt in the practice") << "practice"
                                            << "Qt6::Core" << false;
        QTest::newRow("QtCore in the session") << "session"
                                               << "Qt6::Core" << true;
        QTest::newRow("QtGui in the session") << "session"
                                              << "Qt6::Gui" << false;
        QTest::newRow("server in the session") << "session"
                                               << "server" << false;
        QTest::newRow("unheard of") << "magic"
                                    << "domain" << false;
        QTest::newRow("a package in the server") << "server"
                                                 << "Sodium::Sodium" << true;
        QTest::newRow("a package in the session") << "session"
                                                  << "Sodium::Sodium" << false;
    }
    void theTableKeepsTheArchitecture() {
        QFETCH(QString, layer);
        QFETCH(QString, link);
        QFETCH(bool, allowed);
        QCOMPARE(checkTable({{layer.toStdString(), {link.toStdString()}}}).empty(), allowed);
    }

    void theHeadNamesTheLicence() {
        const std::string head = kHeadLines;
        QVERIFY(checkHead({"a.cpp", head + "int a;\n"}).empty());
        QVERIFY(checkHead({"scripts/a", "#!/usr/bin/env bash\n" + head}).empty());
        QCOMPARE(rulesOf(checkHead({"a.cpp", "int a;\n"})), std::string("head"));
        QCOMPARE(rulesOf(checkHead({"a.cpp", head.substr(0, head.find('\n') + 1)})), std::string("head"));
        QCOMPARE(rulesOf(checkHead({"a.cpp", ""})), std::string("head"));
    }

    void notesAreNotLeftBehind() {
        QCOMPARE(rulesOf(checkNotes({"a.cpp", std::string("int a;  // FIX") + "ME later\n"})), std::string("notes"));
        QCOMPARE(rulesOf(checkNotes({"a.md", std::string("TO") + "DO"})), std::string("notes"));
        QVERIFY(checkNotes({"a.cpp", "int mastodon;\n"}).empty());
    }

    void filesEndAtTheLimit() {
        std::string text;
        for (int i = 0; i < kMostLines; ++i) text += "int a;\n";
        QVERIFY(checkLength({"a.cpp", text}).empty());
        QCOMPARE(rulesOf(checkLength({"a.cpp", text + "int b;\n"})), std::string("length"));
    }

    void machinesStayOutside() {
        QCOMPARE(rulesOf(checkMachine({"a.cpp", std::string("/ho") + "me/somebody/tree"})), std::string("machine"));
        QCOMPARE(rulesOf(checkMachine({"a", std::string("https://pypi") + ".org/simple"})), std::string("machine"));
        QVERIFY(checkMachine({"a.cpp", "build/release"}).empty());
    }

    void everySourceIsListed() {
        const SourceFile list{"core/sale/CMakeLists.txt", "add_library(sale sale.cpp\n  sub/part.cpp\n  other.cpp.in)"};
        QVERIFY(checkListed({list, {"core/sale/sale.cpp", ""}, {"core/sale/sub/part.cpp", ""}}).empty());
        QCOMPARE(rulesOf(checkListed({list, {"core/sale/le.cpp", ""}})), std::string("listed"));
        QCOMPARE(rulesOf(checkListed({list, {"core/sale/other.cpp", ""}})), std::string("listed"));
        QCOMPARE(rulesOf(checkListed({list, {"core/crowd/sale.cpp", ""}})), std::string("listed"));
    }

    void everyFolderIsOnTheMap() {
        const SourceFile map{"ARCHITECTURE.md", "| `core/` | `core/sale/` | `tests/` |"};
        QVERIFY(checkMap({map, {"core/sale/sale.cpp", ""}, {"tests/sale/sale_test.cpp", ""}}).empty());
        QCOMPARE(rulesOf(checkMap({map, {"core/crowd/crowd.cpp", ""}})), std::string("map"));
        QCOMPARE(rulesOf(checkMap({map, {"docs/words.md", ""}})), std::string("map"));
        QCOMPARE(rulesOf(checkMap({{"tests/a.cpp", ""}})), std::string("map"));
    }

    void knownSinsAreNamedAndTakenOff() {
        const Findings found{{"a.cpp", 3, "notes", "…"}};
        QVERIFY(compareWithKnown(found, "# a comment\nnotes a.cpp\n").empty());
        QCOMPARE(rulesOf(compareWithKnown(found, "")), std::string("notes"));
        QCOMPARE(rulesOf(compareWithKnown({}, "notes a.cpp\n")), std::string("known"));
    }
};

QTEST_APPLESS_MAIN(TidyRulesTest)
#include "tidy_rules_test.moc"
