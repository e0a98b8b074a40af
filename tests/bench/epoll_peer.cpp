// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/epoll_peer.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/timerfd.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

namespace frontrow::bench {

namespace {

// Nobody checks the accept key here: the load clients look at the status only.
constexpr std::string_view kAnswer =
    "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n";

// Up to 65,535 bytes of payload behind the head of a binary frame.
std::string frameOf(std::size_t bytes) {
    std::string frame(1, static_cast<char>(0x82));
    if (bytes < 126) {
        frame += static_cast<char>(bytes);
    } else {
        frame += {126, static_cast<char>(bytes >> 8U), static_cast<char>(bytes & 0xFFU)};
    }
    return frame + std::string(bytes, 'x');
}

[[noreturn]] void serve(int listener, const BroadcastLoad& load) {
    const int epoll = epoll_create1(0);
    const int timer = timerfd_create(CLOCK_MONOTONIC, 0);
    const auto watch = [&](int descriptor) {
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.fd = descriptor;
        epoll_ctl(epoll, EPOLL_CTL_ADD, descriptor, &event);
    };
    watch(listener);
    watch(timer);
    const std::string frame = frameOf(load.bytesPerTick), answer = frameOf(load.answerBytes);
    const auto give = [](int descriptor, const std::string& bytes) {
        send(descriptor, bytes.data(), bytes.size(), MSG_DONTWAIT | MSG_NOSIGNAL);
    };
    std::vector<int> connections;
    std::vector<char> shaken;
    std::array<epoll_event, 512> events;
    std::array<char, 65'536> buffer;
    for (;;) {
        const int ready = epoll_wait(epoll, events.data(), static_cast<int>(events.size()), -1);
        for (int i = 0; i < ready; ++i) {
            const int descriptor = events[static_cast<std::size_t>(i)].data.fd;
            if (descriptor == listener) {
                const int made = accept4(listener, nullptr, nullptr, SOCK_NONBLOCK);
                if (made < 0) continue;
                const int on = 1;
                setsockopt(made, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
                watch(made);
            } else if (descriptor == timer) {
                std::uint64_t ticks = 0;
                if (read(timer, &ticks, sizeof(ticks)) != sizeof(ticks)) continue;
                for (const int each : connections) give(each, frame);
            } else {
                const auto got = recv(descriptor, buffer.data(), buffer.size(), MSG_DONTWAIT);
                if (got <= 0) {
                    close(descriptor);
                    continue;
                }
                const auto at = static_cast<std::size_t>(descriptor);
                if (shaken.size() <= at) shaken.resize(at + 1, 0);
                if (shaken[at] != 0) {
                    give(descriptor, answer);
                    continue;
                }
                shaken[at] = 1;
                send(descriptor, kAnswer.data(), kAnswer.size(), MSG_NOSIGNAL);
                connections.push_back(descriptor);
                if (connections.size() != load.people) continue;
                itimerspec spec{};
                spec.it_value.tv_nsec = spec.it_interval.tv_nsec = load.tickMs * 1'000'000L;
                timerfd_settime(timer, 0, &spec, nullptr);
            }
        }
    }
}

}  // namespace

EpollPeer::EpollPeer(const BroadcastLoad& load) {
    const int listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof(address);
    const bool listens = bind(listener, reinterpret_cast<sockaddr*>(&address), size) == 0 &&
                         listen(listener, 4'096) == 0 &&
                         getsockname(listener, reinterpret_cast<sockaddr*>(&address), &size) == 0;
    if (!listens) {
        std::perror("epoll peer");
        std::exit(1);
    }
    m_port = ntohs(address.sin_port);
    m_process = fork();
    if (m_process == 0) {
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        serve(listener, load);
    }
    close(listener);
}

EpollPeer::~EpollPeer() {
    if (m_process <= 0) return;
    kill(m_process, SIGKILL);
    waitpid(m_process, nullptr, 0);
}

double EpollPeer::cpuSeconds() const { return cpuSecondsOf(m_process); }

double cpuSecondsOf(pid_t process) {
    std::ifstream file("/proc/" + std::to_string(process) + "/stat");
    std::string text((std::istreambuf_iterator<char>(file)), {});
    // Behind the name, which may hold anything: fields 14 and 15, counted from 1.
    std::istringstream rest(text.substr(text.rfind(')') + 2));
    std::string word;
    double ticks = 0;
    for (int field = 3; field <= 15 && rest >> word; ++field) {
        if (field >= 14) ticks += std::strtod(word.c_str(), nullptr);
    }
    return ticks / static_cast<double>(sysconf(_SC_CLK_TCK));
}

}  // namespace frontrow::bench
