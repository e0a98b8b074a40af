// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/rail.h"

#include <QAbstractButton>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

#include "domain/assert.h"
#include "theme/fonts.h"
#include "theme/paint.h"
#include "theme/theme_style.h"

namespace frontrow {

namespace {

constexpr int kWide = 196;
constexpr int kNarrow = 52;
constexpr int kEntry = 34;
constexpr int kProfile = 46;
constexpr int kMargin = 10;
constexpr int kIcon = 18;
constexpr int kDisc = 26;

QObject* named(QObject* object, const char* name) {
    object->setObjectName(QLatin1String(name));
    return object;
}

}  // namespace

// One row of the rail; collapsed it is its icon, with the name as tool tip.
class RailEntry final : public QAbstractButton {
public:
    RailEntry(IconName icon, QWidget* parent) : QAbstractButton(parent), m_icon(icon) {
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setFixedHeight(kEntry);
    }
    void setCount(int count) {
        m_count = count;
        update();
    }
    void setCollapsed(bool collapsed) {
        m_collapsed = collapsed;
        setToolTip(collapsed ? text() : QString());
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const Theme& theme = themeOf(this);
        if (isChecked()) {
            paintBox(painter, rect(), 7, theme.colour(Colour::Surface), theme.colour(Colour::Border));
        } else if (underMouse()) {
            paintBox(painter, rect(), 7, theme.colour(Colour::Hover));
        }
        const QColor iconInk = theme.colour(isChecked() ? Colour::AccentText : Colour::Text2);
        const qreal left = m_collapsed ? (width() - kIcon) / 2.0 : 10;
        paintIcon(painter, QRectF(left, (height() - kIcon) / 2.0, kIcon, kIcon), m_icon, iconInk);
        if (m_collapsed) return;
        painter.setFont(themeFont(13, QFont::Medium));
        painter.setPen(theme.colour(isChecked() ? Colour::Text : Colour::Text2));
        const QRect label = rect().adjusted(36, 0, m_count > 0 ? -34 : -8, 0);
        painter.drawText(label, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight, label.width()));
        if (m_count == 0) return;
        painter.setFont(themeFont(TextRole::Micro));
        painter.setPen(theme.colour(Colour::Text2));
        painter.drawText(rect().adjusted(0, 0, -10, 0), Qt::AlignRight | Qt::AlignVCenter, QString::number(m_count));
    }

private:
    IconName m_icon;
    int m_count = 0;
    bool m_collapsed = false;
};

// Who practises here: initial, name, note.
class RailProfile final : public QAbstractButton {
public:
    explicit RailProfile(QWidget* parent) : QAbstractButton(parent) {
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setFixedHeight(kProfile);
    }
    void setNote(const QString& note) {
        m_note = note;
        setAccessibleName(text() + QLatin1Char(' ') + note);
        setToolTip(text());
        update();
    }
    void setCollapsed(bool collapsed) {
        m_collapsed = collapsed;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const Theme& theme = themeOf(this);
        if (underMouse()) paintBox(painter, rect(), 7, theme.colour(Colour::Hover));
        const qreal left = m_collapsed ? (width() - kDisc) / 2.0 : 6;
        const QRectF disc(left, (height() - kDisc) / 2.0, kDisc, kDisc);
        paintBox(painter, disc, kDisc / 2.0, theme.colour(Colour::Accent));
        painter.setFont(themeFont(TextRole::Caption));
        painter.setPen(theme.colour(Colour::OnAccent));
        painter.drawText(disc, Qt::AlignCenter, text().left(1).toUpper());
        if (m_collapsed) return;
        const QRect words = rect().adjusted(42, 5, -6, -5);
        const auto line = [&](TextRole role, Colour ink, Qt::AlignmentFlag at, const QString& what) {
            painter.setFont(themeFont(role));
            painter.setPen(theme.colour(ink));
            painter.drawText(words, Qt::AlignLeft | at,
                             painter.fontMetrics().elidedText(what, Qt::ElideRight, words.width()));
        };
        line(TextRole::BodyStrong, Colour::Text, Qt::AlignTop, text());
        line(TextRole::Micro, Colour::Text2, Qt::AlignBottom, m_note);
    }

private:
    QString m_note;
    bool m_collapsed = false;
};

Rail::Rail(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this)), m_profile(new RailProfile(this)) {
    m_column->setContentsMargins(kMargin, 12, kMargin, 12);
    m_column->setSpacing(2);
    m_column->addStretch(1);
    m_column->addSpacing(21);
    named(m_profile, "railProfile");
    m_column->addWidget(m_profile);
    setFixedWidth(kWide);
    connect(m_profile, &QAbstractButton::clicked, this, &Rail::profileChosen);
    connect(&m_entries, &QButtonGroup::idClicked, this, [this](int id) { emit placeChosen(static_cast<Place>(id)); });
}

void Rail::addPlace(Place place, IconName icon) {
    constexpr std::array<const char*, kPlaces> kNames{"railPractice", "railTogether", "railTickets", "railHistory",
                                                      "railSettings"};
    auto* added = new RailEntry(icon, this);
    named(added, kNames[static_cast<std::size_t>(place)]);
    m_entries.addButton(added, static_cast<int>(place));
    // Below the stretch stands what belongs to the program rather than to practising.
    const bool below = place == Place::Settings;
    const auto before = [&](QAbstractButton* each) {
        return each != added && m_entries.id(each) < static_cast<int>(place);
    };
    const auto all = m_entries.buttons();
    const auto above = static_cast<int>(std::count_if(all.begin(), all.end(), before));
    m_column->insertWidget(below ? m_column->count() - 2 : above, added);
    added->setCollapsed(m_collapsed);
}

RailEntry* Rail::entry(Place place) const {
    auto* found = static_cast<RailEntry*>(m_entries.button(static_cast<int>(place)));
    FRONTROW_ASSERT(found != nullptr);
    return found;
}

bool Rail::hasPlace(Place place) const { return m_entries.button(static_cast<int>(place)) != nullptr; }

void Rail::setPlaceText(Place place, const QString& text) {
    entry(place)->setText(text);
    entry(place)->setCollapsed(m_collapsed);
}

void Rail::setCount(Place place, int count) { entry(place)->setCount(count); }

void Rail::setCurrent(Place place) { entry(place)->setChecked(true); }

void Rail::setProfile(const QString& name, const QString& note) {
    m_profile->setText(name);
    m_profile->setNote(note);
}

void Rail::setCollapsed(bool collapsed) {
    if (m_collapsed == collapsed) return;
    m_collapsed = collapsed;
    setFixedWidth(collapsed ? kNarrow : kWide);
    m_column->setContentsMargins(collapsed ? 7 : kMargin, 12, collapsed ? 7 : kMargin, 12);
    for (QAbstractButton* each : m_entries.buttons()) static_cast<RailEntry*>(each)->setCollapsed(collapsed);
    m_profile->setCollapsed(collapsed);
}

void Rail::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme& theme = themeOf(this);
    painter.fillRect(rect(), theme.colour(Colour::Rail));
    const qreal line = hairlineWidth(painter);
    painter.fillRect(QRectF(width() - line, 0, line, height()), theme.colour(Colour::Border));
    const int above = m_profile->y() - 11;
    paintHairline(painter, QRectF(12, above, width() - 24, 1), theme.colour(Colour::BorderStrong));
}

}  // namespace frontrow
