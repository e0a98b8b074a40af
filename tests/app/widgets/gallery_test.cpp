// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Renders every small widget in every scheme and pixel ratio to build/…/pictures/widgets, to be looked
// at, and checks that none is cut off and that the theme reaches all of them.
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QRadioButton>
#include <QScrollBar>
#include <QSlider>
#include <QStandardItemModel>
#include <QTest>
#include <QVBoxLayout>

#include "theme/theme_style.h"
#include "widgets/action_button.h"
#include "widgets/banner.h"
#include "widgets/bar_meter.h"
#include "widgets/card.h"
#include "widgets/chip.h"
#include "widgets/data_table.h"
#include "widgets/empty_state.h"
#include "widgets/figure_label.h"
#include "widgets/hold_timer.h"
#include "widgets/keycap.h"
#include "widgets/marks.h"
#include "widgets/progress_button.h"
#include "widgets/segmented_control.h"
#include "widgets/sparkline.h"
#include "widgets/stepper.h"
#include "widgets/switch.h"
#include "widgets/tag.h"
#include "widgets/text_label.h"

using namespace frontrow;

namespace {

QHBoxLayout* row(QVBoxLayout* column) {
    auto* line = new QHBoxLayout;
    line->setSpacing(12);
    column->addLayout(line);
    return line;
}

void addButtons(QVBoxLayout* column) {
    for (const ButtonSize size : {ButtonSize::Small, ButtonSize::Normal, ButtonSize::Large, ButtonSize::Task}) {
        QHBoxLayout* line = row(column);
        for (const ButtonKind kind :
             {ButtonKind::Primary, ButtonKind::Secondary, ButtonKind::Danger, ButtonKind::Ghost}) {
            auto* button = new ActionButton(kind, QStringLiteral("Start rehearsal"));
            button->setButtonSize(size);
            if (kind != ButtonKind::Ghost) button->setKeyHint(QKeySequence(Qt::Key_Return));
            if (kind == ButtonKind::Primary) button->setIconName(IconName::Play);
            line->addWidget(button);
        }
        auto* disabled = new ActionButton(ButtonKind::Primary, QStringLiteral("Continue — at your turn"));
        disabled->setButtonSize(size);
        disabled->setIconName(IconName::Lock);
        disabled->setKeyHint(QKeySequence(Qt::Key_Return));
        disabled->setEnabled(false);
        line->addWidget(disabled);
        auto* icon = new ActionButton(ButtonKind::Secondary, {});
        icon->setButtonSize(size);
        icon->setIconName(IconName::Fit);
        icon->setAccessibleName(QStringLiteral("Fit"));
        line->addWidget(icon);
        line->addStretch();
    }
}

void addFields(QVBoxLayout* column) {
    QHBoxLayout* line = row(column);
    auto* edit = new QLineEdit(QStringLiteral("5310 0000 0000 0427"));
    auto* empty = new QLineEdit;
    empty->setPlaceholderText(QStringLiteral("Find a booking"));
    auto* off = new QLineEdit(QStringLiteral("locked"));
    off->setEnabled(false);
    auto* box = new QComboBox;
    box->addItems({QStringLiteral("Arena"), QStringLiteral("올림픽 체조경기장")});
    auto* spin = new QSpinBox;
    spin->setRange(0, 2000);
    spin->setValue(300);
    auto* stepper = new Stepper(1, 4);
    stepper->setValue(3);
    for (QWidget* each : std::initializer_list<QWidget*>{edit, empty, off, box, spin, stepper}) line->addWidget(each);
    line = row(column);
    for (const bool on : {true, false}) {
        auto* check = new QCheckBox(QStringLiteral("I agree to the rules"));
        auto* radio = new QRadioButton(QStringLiteral("Card"));
        check->setChecked(on);
        radio->setAutoExclusive(false);
        radio->setChecked(on);
        auto* toggle = new Switch(QStringLiteral("Play a chime"));
        toggle->setChecked(on);
        line->addWidget(check);
        line->addWidget(radio);
        line->addWidget(toggle);
    }
    auto* slider = new QSlider(Qt::Horizontal);
    slider->setValue(60);
    line->addWidget(slider);
    auto* scroll = new QScrollBar(Qt::Horizontal);
    scroll->setRange(0, 100);
    scroll->setPageStep(40);
    line->addWidget(scroll);
    auto* views = new SegmentedControl;
    views->addSegment(QStringLiteral("Map"), IconName::Map);
    views->addSegment(QStringLiteral("List"), IconName::List);
    views->addSegment(QStringLiteral("Accessible"), IconName::Accessible);
    line->addWidget(views);
}

void addTags(QVBoxLayout* column) {
    QHBoxLayout* line = row(column);
    const std::array<const char*, 5> words{"lobby", "Rehearsal", "paid", "transfer due 22:10", "refunded"};
    for (std::size_t i = 0; i < words.size(); ++i) {
        line->addWidget(new Tag(static_cast<Tone>(i), QString::fromLatin1(words[i])));
    }
    auto* clock = new Chip;
    clock->setDot(DotState::Ok);
    clock->setValue(QStringLiteral("Server time"), QStringLiteral("20:00:41"), QStringLiteral("±3 ms"));
    auto* wallet = new Chip;
    wallet->setIconName(IconName::Wallet);
    wallet->setValue(QStringLiteral("Wallet"), QStringLiteral("₩1,284,000"));
    line->addWidget(clock);
    line->addWidget(wallet);
    line->addWidget(new Keycap(QKeySequence(Qt::CTRL | Qt::Key_N)));
    for (std::uint8_t i = 0; i < 6; ++i) line->addWidget(new Swatch(TierIndex{i}));
    line->addWidget(new Initial(QStringLiteral("하늘")));
    line->addStretch();
    for (const Tone tone : {Tone::Warn, Tone::Danger, Tone::Accent}) {
        auto* banner = new Banner(tone);
        banner->setText(QStringLiteral("Leaving gives up place 1,284."),
                        QStringLiteral("Closing the window, signing out or pressing Leave sends you behind the 18,402 "
                                       "people waiting. Losing the network for up to 30 s does not."));
        column->addWidget(banner);
    }
}

void addTimers(QVBoxLayout* column) {
    using namespace std::chrono_literals;
    QHBoxLayout* line = row(column);
    for (const std::chrono::milliseconds left : {168'000ms, 42'000ms, 12'345ms}) {
        auto* hold = new HoldTimer(QStringLiteral("Your hold ends in"));
        hold->setRemaining(left, 300s);
        auto* ring = new RingTimer(QStringLiteral("Left to pay"));
        ring->setRemaining(left, 300s);
        line->addWidget(hold);
        line->addWidget(ring);
    }
    line = row(column);
    auto* paying = new ProgressButton;
    paying->start(QStringLiteral("Paying ₩402,000"));
    paying->setStep(2, 3);
    line->addWidget(paying, 1);
    for (const Sparkline::Look look : {Sparkline::Look::Accent, Sparkline::Look::Neutral}) {
        auto* spark = new Sparkline(QStringLiteral("Last runs"));
        spark->setValues({9, 8, 8.2, 6, 6.4, 5, 4, 4.4, 3.2});
        spark->setLook(look);
        spark->setLastDot(true);
        line->addWidget(spark, 1);
    }
    auto* meter = new BarMeter;
    meter->setShare(0.6);
    auto* tier = new BarMeter;
    tier->setTier(TierIndex{2});
    tier->setShare(0.3);
    line->addWidget(meter, 1);
    line->addWidget(tier, 1);
}

void addCards(QVBoxLayout* column) {
    QHBoxLayout* line = row(column);
    for (const bool chosen : {true, false}) {
        auto* card = new ChoiceCard(QStringLiteral("Arena sprint"));
        auto* inside = new QVBoxLayout(card);
        inside->setContentsMargins(16, 14, 16, 14);
        inside->addWidget(new TextLabel(TextRole::Heading, Colour::Text, QStringLiteral("Arena sprint")));
        inside->addWidget(new TextLabel(TextRole::Small, Colour::Text2, QStringLiteral("루미나 앙코르 · 6,809 seats")));
        card->setChecked(chosen);
        line->addWidget(card);
    }
    auto* figures = new Card;
    auto* inside = new QVBoxLayout(figures);
    auto* place = new FigureLabel(TextRole::Headline);
    place->setText(QStringLiteral("19:59:58.1"));
    auto* cut =
        new TextLabel(TextRole::Body, Colour::Text2, QStringLiteral("A title far too long for the box it is in"));
    cut->setOverflow(TextLabel::Overflow::Elide);
    inside->addWidget(place);
    inside->addWidget(cut);
    inside->addWidget(new Hairline);
    figures->setFixedWidth(200);
    line->addWidget(figures);
    auto* empty = new EmptyState(IconName::Ticket);
    empty->setText(QStringLiteral("Your bookings will be here"),
                   QStringLiteral("Rehearse an opening to get the first."));
    empty->setAction(QStringLiteral("Go to Practice"));
    line->addWidget(empty, 1);
    auto* table = new DataTable;
    auto* model = new QStandardItemModel(3, 3, table);
    model->setHorizontalHeaderLabels({QStringLiteral("Section"), QStringLiteral("Row"), QStringLiteral("Price")});
    for (int r = 0; r < 3; ++r) {
        for (int c = 0; c < 3; ++c) model->setItem(r, c, new QStandardItem(QStringLiteral("%1").arg(r * 3 + c + 107)));
    }
    table->setModel(model);
    table->setSortingEnabled(true);
    table->selectRow(1);
    line->addWidget(table, 1);
}

class Gallery final : public QWidget {
public:
    Gallery() {
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(24, 24, 24, 24);
        column->setSpacing(14);
        addButtons(column);
        addFields(column);
        addTags(column);
        addTimers(column);
        addCards(column);
        column->addStretch();
    }
};

}  // namespace

class GalleryTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { installTheme(*qApp, Scheme::Light); }

    void rendersInEveryScheme_data() {
        QTest::addColumn<int>("scheme");
        QTest::addColumn<double>("ratio");
        for (const double ratio : {1.0, 1.25, 1.5, 2.0}) QTest::addRow("light-%.2f", ratio) << 0 << ratio;
        QTest::newRow("dark") << 1 << 1.0;
        QTest::newRow("contrast") << 2 << 1.0;
    }
    void rendersInEveryScheme() {
        QFETCH(int, scheme);
        QFETCH(double, ratio);
        auto* style = qobject_cast<ThemeStyle*>(QApplication::style());
        Gallery gallery;
        gallery.resize(1280, 900);
        gallery.show();
        style->setTheme(Theme::builtIn(static_cast<Scheme>(scheme)), *qApp);
        QCoreApplication::processEvents();
        QImage image((QSizeF(gallery.size()) * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(ratio);
        image.fill(style->theme().colour(Colour::Bg));
        gallery.render(&image);
        QVERIFY(QDir().mkpath(QStringLiteral(FRONTROW_PICTURES)));
        QVERIFY(image.save(QStringLiteral(FRONTROW_PICTURES "/%1.png").arg(QLatin1String(QTest::currentDataTag()))));
        for (const QWidget* child : gallery.findChildren<QWidget*>()) {
            if (!child->isVisible() || child->parentWidget() != &gallery) continue;
            const QSize least = child->minimumSizeHint();
            QVERIFY2(child->width() >= least.width() && child->height() >= least.height(),
                     child->metaObject()->className());
        }
    }
};

QTEST_MAIN(GalleryTest)
#include "gallery_test.moc"
