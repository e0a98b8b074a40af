// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/seats/filter_panel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

#include "screens/seats/scarcity_legend.h"
#include "screens/seats/tier_filter.h"
#include "theme/theme_style.h"
#include "widgets/marks.h"
#include "widgets/switch.h"
#include "widgets/text_label.h"

namespace frontrow {

namespace {

constexpr int kMargin = 16;
constexpr std::size_t kKeyedTiers = 6;

}  // namespace

FilterPanel::FilterPanel(const SaleKeys& keys, QWidget* parent) : QWidget(parent), m_keys(keys) {
    setObjectName(QStringLiteral("filterPanel"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* prices = new QVBoxLayout;
    prices->setContentsMargins(kMargin, 14, kMargin, 8);
    prices->setSpacing(0);
    auto* head = new QHBoxLayout;
    m_left = new TextLabel(TextRole::Body, Colour::Text2, {}, this);
    m_left->setObjectName(QStringLiteral("seatsLeft"));
    m_left->setCounts(true);
    head->addWidget(new TextLabel(TextRole::BodyStrong, Colour::Text, tr("Price"), this));
    head->addStretch();
    head->addWidget(m_left);
    prices->addLayout(head);
    m_tierColumn = new QVBoxLayout;
    m_tierColumn->setSpacing(0);
    prices->addLayout(m_tierColumn);
    column->addLayout(prices);
    column->addWidget(new Hairline(Qt::Horizontal, this));
    auto* legend = new QVBoxLayout;
    legend->setContentsMargins(kMargin, 14, kMargin, 10);
    legend->setSpacing(6);
    auto* legendHead = new QHBoxLayout;
    legendHead->addWidget(new TextLabel(TextRole::BodyStrong, Colour::Text, tr("Scarcity"), this));
    legendHead->addStretch();
    legendHead->addWidget(new TextLabel(TextRole::Small, Colour::Text2, tr("ink = seats left"), this));
    legend->addLayout(legendHead);
    legend->addWidget(new ScarcityLegend(this));
    m_together = new Switch({}, Switch::Side::Left, this);
    m_together->setObjectName(QStringLiteral("onlyTogether"));
    m_restricted = new Switch(tr("Hide restricted view"), Switch::Side::Left, this);
    m_restricted->setObjectName(QStringLiteral("hideRestricted"));
    for (Switch* each : {m_together, m_restricted}) {
        each->setCheckable(true);
        legend->addWidget(each);
        connect(each, &QAbstractButton::toggled, this, &FilterPanel::readFilters);
    }
    column->addLayout(legend);
    column->addWidget(new Hairline(Qt::Horizontal, this));
    m_foot = new QVBoxLayout;
    m_foot->setContentsMargins(kMargin, 12, kMargin, 12);

    m_foot->setSpacing(0);
    column->addLayout(m_foot, 1);
    setParty(1);
}

void FilterPanel::showPlan(const VenuePlan& plan) {
    for (TierFilter* tier : m_tiers) tier->deleteLater();
    m_tiers.clear();
    std::vector<std::uint32_t> all(plan.tiers().size(), 0);
    for (std::uint32_t i = 0; i < plan.seatCount(); ++i) ++all[plan.seatTier(SeatIndex{i}).value];
    for (std::size_t i = 0; i < all.size(); ++i) {
        // A plan may name tiers that no seat has.
        if (all[i] == 0) continue;
        const TierIndex index{static_cast<std::uint8_t>(i)};
        const Tier& tier = plan.tier(index);
        auto* filter = new TierFilter(index, QString::fromStdString(tier.letter), tier.price, all[i], this);
        m_tierColumn->addWidget(filter);
        m_tiers.push_back(filter);
        if (i < kKeyedTiers) {
            const auto command = static_cast<SaleCommand>(static_cast<std::size_t>(SaleCommand::Tier1) + i);
            m_keys.follow(command, filter, [filter](const QKeySequence& now) { filter->setKeys(now); });
        }
        connect(filter, &QAbstractButton::toggled, this, &FilterPanel::readFilters);
    }
    readFilters();
}

void FilterPanel::refresh(const FlowSight& sight) {
    std::uint32_t left = 0;
    for (TierFilter* tier : m_tiers) {
        const std::uint32_t free = sight.view.freeInTier(tier->tier());
        tier->setLeft(free);
        left += free;
    }
    m_leftInAll = left;
    m_left->setText(tr("%L1 left").arg(left));
}

void FilterPanel::setParty(int seats) {
    m_together->setVisible(seats > 1);
    m_together->setText(tr("Only %n or more together", nullptr, seats));
    m_filters.party = static_cast<std::uint32_t>(seats);
}

void FilterPanel::toggleTier(std::size_t tier) {
    for (TierFilter* filter : m_tiers) {
        if (filter->tier().value == tier) filter->toggle();
    }
}

void FilterPanel::showAll() {
    for (TierFilter* tier : m_tiers) tier->setChecked(true);
    m_together->setChecked(false);
    m_restricted->setChecked(false);
}

void FilterPanel::readFilters() {
    m_filters.tiers = 0;
    for (const TierFilter* tier : m_tiers) {
        if (tier->isChecked())
            m_filters.tiers = static_cast<std::uint16_t>(m_filters.tiers | (1U << tier->tier().value));
    }
    m_filters.onlyFitting = m_together->isChecked();
    m_filters.hideRestricted = m_restricted->isChecked();
    emit filtersChanged();
}

void FilterPanel::paintEvent(QPaintEvent*) { QPainter(this).fillRect(rect(), themeOf(this).colour(Colour::Surface)); }

}  // namespace frontrow
