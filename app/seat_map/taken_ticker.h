// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What others are taking right now, newest first: one line for the seats of a row that went at once,
// and the rate of the last seconds, for the whole map and for each section. It learns from a buyer's
// view and is given the time, in milliseconds. Thread: the GUI's.
#pragma once

#include <QAbstractListModel>
#include <cstdint>
#include <deque>
#include <vector>

#include "session/buyer_view.h"

namespace frontrow {

class TakenTicker final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        AtRole = Qt::UserRole,  // qint64: when, in the time that follow() is given
        SectionRole,            // its name
        RowRole,                // its label; empty for a standing area
        CountRole,              // seats taken
        TierRole,               // TierIndex::value
        AgeRole                 // 0 new to 1 old, for fading
    };
    // Lines that are kept, and the seconds the rates are taken over.
    static constexpr std::size_t kLines = 24;
    static constexpr qint64 kRateMs = 5'000;

    explicit TakenTicker(QObject* parent = nullptr);

    // Forgets everything and watches this view, which must outlive the model or be replaced.
    void setView(const BuyerView* view);
    // To be called after the view changed, and now and then to age the lines.
    void follow(qint64 nowMs);
    // While a person reads, the lines stay as they are; rates go on.
    enum class Reading : std::uint8_t { No, Yes };
    void setReading(Reading reading);

    // Seats taken per second.
    double rate() const;
    double rateOf(SectionIndex section) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void rateChanged();

private:
    struct Line {
        qint64 at = 0;
        SectionIndex section;
        RowIndex row;
        int count = 0;
        TierIndex tier;
    };
    struct Taken {
        qint64 at = 0;
        SectionIndex section;
        int count = 0;
    };
    void note(SeatIndex seat, std::vector<Line>& lines) const;
    void add(std::vector<Line> lines);
    void age(qint64 beforeMs);

    const BuyerView* m_view = nullptr;
    std::uint64_t m_seen = 0;
    std::vector<std::uint8_t> m_free;
    std::deque<Line> m_lines;    // newest first
    std::vector<Line> m_unread;  // while somebody reads, oldest first
    std::deque<Taken> m_recent;  // newest last
    std::vector<SeatIndex> m_changed;
    qint64 m_now = 0;
    double m_rateTold = 0;
    Reading m_reading = Reading::No;
};

}  // namespace frontrow
