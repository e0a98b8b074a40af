// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Plays every story of scenarios/*.txt, one row each, and asks that together they reach every verb
// and every refusal.
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include "command_text.h"
#include "story_player.h"

using namespace frontrow;
using namespace frontrow::test;

namespace {

// Refusals that no story can reach, each with the reason.
const std::map<std::string, std::string> kUnreachable{
    {"TOO_MANY_ACCOUNTS", "four million accounts would have to be opened first"},
};

std::vector<Story> allStories() {
    const QDir folder(QStringLiteral(FRONTROW_SCENARIOS));
    std::vector<Story> stories;
    for (const QString& name : folder.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name)) {
        for (Story& story : readStories(folder.filePath(name).toStdString())) stories.push_back(std::move(story));
    }
    return stories;
}

QByteArray missing(const std::set<std::string>& wanted, const std::set<std::string>& reached) {
    QByteArray list;
    for (const std::string& each : wanted) {
        if (!reached.contains(each)) list += ' ' + QByteArray::fromStdString(each);
    }
    return list;
}

template <std::size_t... I> std::set<std::string> allVerbs(std::index_sequence<I...>) {
    return {std::string(std::variant_alternative_t<I, Action>::name)...};
}

// Of all stories, played once.
const Coverage& playAll() {
    static const Coverage coverage = [] {
        Coverage reached;
        for (const Story& story : allStories()) {
            try {
                playStory(story, reached);
            } catch (const StoryFailure&) {
                // The story's own row says so.
            }
        }
        return reached;
    }();
    return coverage;
}

}  // namespace

class ScenarioTest : public QObject {
    Q_OBJECT

private slots:
    void comesTrue_data();
    void comesTrue();
    void storiesReachEveryVerb();
    void storiesReachEveryRefusal();
    void storiesReachEveryEvent();
    void saysWhereAStoryIsWrong_data();
    void saysWhereAStoryIsWrong();
};

void ScenarioTest::comesTrue_data() {
    QTest::addColumn<int>("index");
    try {
        int index = 0;
        for (const Story& story : allStories()) QTest::newRow(story.name.c_str()) << index++;
    } catch (const StoryFailure& failure) {
        QFAIL(failure.what.c_str());
    }
}

void ScenarioTest::comesTrue() {
    static const std::vector<Story> stories = allStories();
    QFETCH(int, index);
    Coverage coverage;
    try {
        playStory(stories[static_cast<std::size_t>(index)], coverage);
    } catch (const StoryFailure& failure) {
        QFAIL(failure.what.c_str());
    }
}

void ScenarioTest::storiesReachEveryVerb() {
    const QByteArray list = missing(allVerbs(std::make_index_sequence<kVerbCount>{}), playAll().verbs);
    QVERIFY2(list.isEmpty(), list.constData());
}

void ScenarioTest::storiesReachEveryRefusal() {
    std::set<std::string> wanted;
    for (std::size_t i = 1; i < static_cast<std::size_t>(Refusal::Count_); ++i) {
        const std::string name(refusalName(static_cast<Refusal>(i)));
        if (!kUnreachable.contains(name)) wanted.insert(name);
    }
    const Coverage& coverage = playAll();
    const QByteArray list = missing(wanted, coverage.refusals);
    QVERIFY2(list.isEmpty(), list.constData());
    for (const auto& [name, reason] : kUnreachable) QVERIFY2(!coverage.refusals.contains(name), name.c_str());
}

void ScenarioTest::storiesReachEveryEvent() {
    std::set<std::string> wanted;
    for (std::size_t i = 0; i < static_cast<std::size_t>(EventKind::Count_); ++i) {
        wanted.insert(std::string(eventName(static_cast<EventKind>(i))));
    }
    const QByteArray list = missing(wanted, playAll().events);
    QVERIFY2(list.isEmpty(), list.constData());
}

void ScenarioTest::saysWhereAStoryIsWrong_data() {
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("complaint");
    QTest::newRow("word") << "whenever B1 leave -> ok"
                          << "wrong.txt:4: `whenever` is not a word of this language";
    QTest::newRow("verb") << "at 1s B1 dances -> ok"
                          << "wrong.txt:4: `dances` is no verb of the sale";
    QTest::newRow("name") << "at 1s B9 leave -> ok"
                          << "wrong.txt:4: B9 does not take part";
    QTest::newRow("seat") << "at 1s B1 hold Z9 -> ok"
                          << "wrong.txt:4: no such seat: Z9";
    QTest::newRow("time") << "at noon B1 leave -> ok"
                          << "wrong.txt:4: `noon` is no time (as in 3s, 250ms, 2min, 1h, 6d, opening)";
    QTest::newRow("field") << "at 1s B1 use_pass colour=3 -> ok"
                           << "wrong.txt:4: `colour=3` fits no field of use_pass";
    QTest::newRow("no result") << "at 1s B1 leave"
                               << "wrong.txt:4: nothing is said of what comes of it (-> ok)";
    QTest::newRow("other result") << "at 1s B1 leave -> ok"
                                  << "wrong.txt:4: the answer was NOT_WAITING, not ok";
    QTest::newRow("other seat state") << "expect A1 sold"
                                      << "wrong.txt:4: A1 is free, not sold";
    QTest::newRow("event") << "expect event sale_opened"
                           << "wrong.txt:4: this did not happen";
}

void ScenarioTest::saysWhereAStoryIsWrong() {
    QFETCH(QString, step);
    QFETCH(QString, complaint);
    const QTemporaryDir folder;
    QVERIFY(folder.isValid());
    QFile file(folder.filePath(QStringLiteral("wrong.txt")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("venue rows 2 4\nbuyers B1\nstory wrong\n" + step.toUtf8() + "\n");
    file.close();
    QString said;
    try {
        Coverage coverage;
        for (const Story& story : readStories(file.fileName().toStdString())) playStory(story, coverage);
    } catch (const StoryFailure& failure) {
        said = QString::fromStdString(failure.what);
    }
    QCOMPARE(said, complaint);
}

QTEST_GUILESS_MAIN(ScenarioTest)
#include "scenario_test.moc"
