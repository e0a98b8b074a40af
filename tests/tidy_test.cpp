// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rules that every file of the tree keeps. Each finding is printed as path:line: what and why.
#include "tidy/tree.h"

#include <QTest>
#include <algorithm>

using namespace frontrow::tidy;

namespace {

constexpr int kMostKnownSins = 0;

const SourceFile* find(const std::vector<SourceFile>& tree, std::string_view path) {
    const auto file = std::find_if(tree.begin(), tree.end(), [&](const auto& each) { return each.path == path; });
    return file == tree.end() ? nullptr : &*file;
}

}  // namespace

class TidyTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        m_tree = readTree(FRONTROW_SOURCE_FOLDER);
        m_qtModules = readQtModules(FRONTROW_QT_FOLDER);
    }

    // A reader that sees nothing would find nothing wrong.
    void seesTheTreeAndQt() {
        for (const char* path : {"core/domain/seed.h", "core/sale/CMakeLists.txt", "tests/tidy_test.cpp",
                                 "scripts/test", "cmake/FrontrowLayers.cmake", "ARCHITECTURE.md"}) {
            QVERIFY2(find(m_tree, path) != nullptr, path);
        }
        QCOMPARE(m_qtModules["QString"], std::string("QtCore"));
        QCOMPARE(m_qtModules["qstring.h"], std::string("QtCore"));
    }

    void everyFileKeepsTheRules() {
        const SourceFile* known = find(m_tree, "tests/tidy/known_sins.txt");
        QVERIFY(known != nullptr);
        const Findings findings = compareWithKnown(checkTree(m_tree, m_qtModules), known->text);
        for (const Finding& finding : findings) {
            qWarning("%s:%d: [%s] %s", finding.path.c_str(), finding.line, finding.rule.c_str(),
                     finding.message.c_str());
        }
        QVERIFY2(findings.empty(), "the findings stand above");
    }

    void theListOfKnownSinsOnlyShrinks() {
        const std::string& text = find(m_tree, "tests/tidy/known_sins.txt")->text;
        const Findings all = compareWithKnown({}, text);
        QVERIFY(static_cast<int>(all.size()) <= kMostKnownSins);
    }

private:
    std::vector<SourceFile> m_tree;
    std::map<std::string, std::string> m_qtModules;
};

QTEST_APPLESS_MAIN(TidyTest)
#include "tidy_test.moc"
