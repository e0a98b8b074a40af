// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The event loop of the I/O threads does what Qt's own does: sockets, timers, posted events, and their end.
#include "sockets/epoll_dispatcher.h"

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <QSocketNotifier>
#include <QTest>
#include <QThread>
#include <QTimer>
#include <array>
#include <atomic>
#include <functional>
#include <memory>

using namespace frontrow;

namespace {

// A thread with that loop, in which the test's steps run one after the other.
class Looped {
public:
    Looped() {
        m_thread.setEventDispatcher(new EpollDispatcher);
        m_home.moveToThread(&m_thread);
        m_thread.start();
    }
    ~Looped() {
        m_thread.quit();
        m_thread.wait();
    }
    void run(const std::function<void()>& step) {
        QMetaObject::invokeMethod(&m_home, step, Qt::BlockingQueuedConnection);
    }
    QObject& home() { return m_home; }
    bool ends() {
        m_thread.quit();
        return m_thread.wait(5'000);
    }

private:
    QThread m_thread;
    QObject m_home;
};

struct Pair {
    Pair() {
        if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, ends.data()) != 0) qFatal("no socket pair");
    }
    ~Pair() {
        for (const int each : ends) close(each);
    }
    std::array<int, 2> ends{};
};

bool writeTo(int descriptor) { return write(descriptor, "x", 1) == 1; }

char readFrom(int descriptor) {
    char byte = 0;
    return read(descriptor, &byte, 1) == 1 ? byte : '\0';
}

}  // namespace

class EpollDispatcherTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsReadableIsTold() {
        Looped loop;
        const Pair pair;
        std::atomic<int> heard{0};
        std::unique_ptr<QSocketNotifier> notifier;
        loop.run([&] {
            notifier = std::make_unique<QSocketNotifier>(pair.ends[0], QSocketNotifier::Read);
            QObject::connect(notifier.get(), &QSocketNotifier::activated, notifier.get(), [&] {
                readFrom(pair.ends[0]);
                ++heard;
            });
        });
        QVERIFY(writeTo(pair.ends[1]));
        QTRY_COMPARE(heard.load(), 1);
        // Switched off it is silent, switched on again it has heard all of it.
        loop.run([&] { notifier->setEnabled(false); });
        QVERIFY(writeTo(pair.ends[1]));
        loop.run([] {});
        QCOMPARE(heard.load(), 1);
        loop.run([&] { notifier->setEnabled(true); });
        QTRY_COMPARE(heard.load(), 2);
        loop.run([&] { notifier.reset(); });
    }

    void readerAndWriterOfOneDescriptor() {
        Looped loop;
        const Pair pair;
        std::atomic<int> read{0}, written{0};
        std::unique_ptr<QSocketNotifier> reader, writer;
        loop.run([&] {
            reader = std::make_unique<QSocketNotifier>(pair.ends[0], QSocketNotifier::Read);
            writer = std::make_unique<QSocketNotifier>(pair.ends[0], QSocketNotifier::Write);
            QObject::connect(reader.get(), &QSocketNotifier::activated, reader.get(), [&] {
                readFrom(pair.ends[0]);
                ++read;
            });
            QObject::connect(writer.get(), &QSocketNotifier::activated, writer.get(), [&] {
                writer->setEnabled(false);
                ++written;
            });
        });
        QTRY_COMPARE(written.load(), 1);
        QVERIFY(writeTo(pair.ends[1]));
        QTRY_COMPARE(read.load(), 1);
        QCOMPARE(written.load(), 1);
        // Whoever is at the other end goes: the reader is told.
        loop.run([&] {
            QObject::connect(reader.get(), &QSocketNotifier::activated, reader.get(),
                             [&] { reader->setEnabled(false); });
        });
        shutdown(pair.ends[1], SHUT_RDWR);
        QTRY_COMPARE(read.load(), 2);
        loop.run([&] {
            reader.reset();
            writer.reset();
        });
    }

    // Both are ready in one round; the first to be told takes the other away.
    void whoIsGoneIsNotTold() {
        Looped loop;
        const Pair first, second;
        std::atomic<int> heard{0};
        std::array<std::unique_ptr<QSocketNotifier>, 2> notifiers;
        loop.run([&] {
            const std::array<int, 2> descriptors{first.ends[0], second.ends[0]};
            for (std::size_t i = 0; i < 2; ++i) {
                notifiers[i] = std::make_unique<QSocketNotifier>(descriptors[i], QSocketNotifier::Read);
                QObject::connect(notifiers[i].get(), &QSocketNotifier::activated, &loop.home(), [&, i] {
                    ++heard;
                    notifiers[i]->setEnabled(false);
                    notifiers[1 - i].reset();
                });
            }
            QVERIFY(writeTo(first.ends[1]));
            QVERIFY(writeTo(second.ends[1]));
        });
        QTRY_COMPARE(heard.load(), 1);
        loop.run([] {});
        QCOMPARE(heard.load(), 1);
        loop.run([&] { notifiers = {}; });
    }

    void timersFireInTheirOrder() {
        Looped loop;
        QList<int> order;
        std::atomic<int> fired{0};
        loop.run([&] {
            for (const int ms : {30, 0, 10}) {
                QTimer::singleShot(ms, &loop.home(), [&, ms] {
                    order.append(ms);
                    ++fired;
                });
            }
        });
        QTRY_COMPARE(fired.load(), 3);
        loop.run([] {});
        QCOMPARE(order, QList<int>({0, 10, 30}));
    }

    void aTimerRepeatsUntilItIsStopped() {
        Looped loop;
        std::unique_ptr<QTimer> timer;
        std::atomic<int> beats{0};
        loop.run([&] {
            timer = std::make_unique<QTimer>();
            QObject::connect(timer.get(), &QTimer::timeout, timer.get(), [&] {
                if (++beats == 3) timer->stop();
            });
            timer->start(1);
            QVERIFY(timer->remainingTime() <= 1);
        });
        QTRY_COMPARE(beats.load(), 3);
        loop.run([&] {
            QCOMPARE(timer->remainingTime(), -1);
            timer.reset();
        });
    }

    // Both are due at once; the first to fire stops the other.
    void aTimerThatWasStoppedIsSilent() {
        Looped loop;
        std::array<std::unique_ptr<QTimer>, 2> timers;
        std::atomic<int> fired{0};
        loop.run([&] {
            for (std::size_t i = 0; i < 2; ++i) {
                timers[i] = std::make_unique<QTimer>();
                QObject::connect(timers[i].get(), &QTimer::timeout, &loop.home(), [&, i] {
                    ++fired;
                    timers[i]->stop();
                    timers[1 - i]->stop();
                });
                timers[i]->start(0);
            }
        });
        QTRY_COMPARE(fired.load(), 1);
        loop.run([] {});
        QCOMPARE(fired.load(), 1);
        loop.run([&] { timers = {}; });
    }

    // Who only writes hears that the other end is gone, though there is no room to write.
    void aWriterHearsOfTheEnd() {
        Looped loop;
        std::array<int, 2> pipe{};  // to read from, to write to
        QCOMPARE(pipe2(pipe.data(), O_NONBLOCK), 0);
        while (writeTo(pipe[1])) {
        }
        std::unique_ptr<QSocketNotifier> writer;
        std::atomic<int> heard{0};
        loop.run([&] {
            writer = std::make_unique<QSocketNotifier>(pipe[1], QSocketNotifier::Write);
            QObject::connect(writer.get(), &QSocketNotifier::activated, writer.get(), [&] {
                writer->setEnabled(false);
                ++heard;
            });
        });
        loop.run([] {});
        QCOMPARE(heard.load(), 0);
        close(pipe[0]);
        QTRY_COMPARE(heard.load(), 1);
        loop.run([&] { writer.reset(); });
        close(pipe[1]);
    }

    // A timer without an interval, and sockets beside it.
    void aBusyTimerLeavesRoom() {
        Looped loop;
        const Pair pair;
        std::unique_ptr<QTimer> busy;
        std::unique_ptr<QSocketNotifier> notifier;
        std::atomic<bool> heard{false};
        loop.run([&] {
            busy = std::make_unique<QTimer>();
            busy->start(0);
            notifier = std::make_unique<QSocketNotifier>(pair.ends[0], QSocketNotifier::Read);
            QObject::connect(notifier.get(), &QSocketNotifier::activated, notifier.get(), [&] {
                readFrom(pair.ends[0]);
                heard = true;
            });
        });
        QVERIFY(writeTo(pair.ends[1]));
        QTRY_VERIFY(heard.load());
        loop.run([&] {
            busy.reset();
            notifier.reset();
        });
    }

    // Nothing else wakes it.
    void itEndsFromOutside() {
        Looped loop;
        QVERIFY(loop.ends());
    }
};

QTEST_GUILESS_MAIN(EpollDispatcherTest)
#include "epoll_dispatcher_test.moc"
