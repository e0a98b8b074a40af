// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/report/report_page.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>

#include "commands/money_words.h"
#include "commands/rehearsal_summary.h"
#include "commands/report_json.h"
#include "models/export_file.h"
#include "models/figures.h"
#include "models/report_words.h"
#include "screens/report/card_parts.h"
#include "screens/report/losses_card.h"
#include "screens/report/report_cards.h"
#include "screens/report/result_card.h"
#include "theme/theme_style.h"
#include "widgets/action_button.h"
#include "widgets/banner.h"
#include "widgets/chip.h"
#include "widgets/sparkline.h"

namespace frontrow {

namespace {

constexpr int kMargin = 24;
constexpr int kGap = 16;
constexpr int kSideWidth = 300;
constexpr int kTopHeight = 236;
constexpr int kRowHeight = 300;

QString suffixOf(ReportPage::ExportKind kind) {
    switch (kind) {
        case ReportPage::ExportKind::Text: return QStringLiteral("txt");
        case ReportPage::ExportKind::Image: return QStringLiteral("png");
        case ReportPage::ExportKind::Csv: return QStringLiteral("csv");
        case ReportPage::ExportKind::Json: return QStringLiteral("json");
    }
    return {};
}

QBoxLayout* cardRow(QBoxLayout& column) {
    auto* row = new QHBoxLayout;
    row->setSpacing(kGap);
    column.addLayout(row);
    return row;
}

void addTo(QBoxLayout* row, QWidget* card, int share, int leastHeight = 0) {
    card->setMinimumHeight(leastHeight);
    row->addWidget(card, share);
}

}  // namespace

ReportPage::ReportPage(ReportSubject subject, QWidget* parent) : QWidget(parent), m_subject(std::move(subject)) {
    setObjectName(QStringLiteral("reportPage"));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    build();
    const auto on = [this](const QKeySequence& keys, auto&& what) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, what);
    };
    on(Qt::Key_R, [this] { emit retryAsked(); });
    on(Qt::Key_Escape, [this] { emit backAsked(); });
    on(QKeySequence(Qt::CTRL | Qt::Key_E), [this] { m_export->click(); });
}

void ReportPage::build() {
    delete m_scroll;
    setAccessibleName(tr("Practice report"));
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(QStringLiteral("reportScroll"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidgetResizable(true);
    auto* whole = new QWidget;
    auto* length = new QVBoxLayout(whole);
    length->setContentsMargins(0, 0, 0, 0);
    length->setSpacing(0);
    auto* header = new QVBoxLayout;
    header->setContentsMargins(kMargin, 12, kMargin, 12);
    header->setSpacing(10);
    m_scroll->setWidget(whole);
    addHeader(*header);
    length->addLayout(header);
    m_content = new QWidget(whole);
    m_content->setObjectName(QStringLiteral("reportContent"));
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(kMargin, 0, kMargin, kMargin);
    column->setSpacing(kGap);
    addCards(*column, m_content);
    length->addWidget(m_content, 1);
    layout()->addWidget(m_scroll);
}

void ReportPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    // Once the event has reached everybody.
    if (event->type() == QEvent::LanguageChange) {
        QMetaObject::invokeMethod(this, &ReportPage::build, Qt::QueuedConnection);
    }
}

void ReportPage::addHeader(QBoxLayout& column) {
    const Report& report = m_subject.report;
    QWidget* whole = m_scroll->widget();
    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    auto* back = new ActionButton(ButtonKind::Ghost, {}, whole);
    back->setObjectName(QStringLiteral("back"));
    back->setIconName(IconName::Left);
    back->setAccessibleName(tr("Back"));
    back->setToolTip(tr("Back"));
    connect(back, &QAbstractButton::clicked, this, &ReportPage::backAsked);
    row->addWidget(back);
    row->addWidget(elidedLabel(TextRole::Body, Colour::Text2, titleOf(m_subject), whole));
    row->addWidget(new TextLabel(TextRole::Body, Colour::Text3, QStringLiteral("/"), whole));
    const QString run = m_subject.run ? tr("Run %1").arg(*m_subject.run) : tr("Run not kept");
    auto* name = new TextLabel(TextRole::BodyStrong, Colour::Text, run, whole);
    name->setObjectName(QStringLiteral("runName"));
    row->addWidget(name);
    row->addStretch(1);
    m_seed = new ActionButton(ButtonKind::Secondary, tr("Seed %1").arg(plainText(report.seed)), whole);
    m_seed->setObjectName(QStringLiteral("copySeed"));
    m_seed->setIconName(IconName::Copy);
    m_seed->setAccessibleName(tr("Copy seed %1").arg(plainText(report.seed)));
    m_seed->setToolTip(tr("Copy the seed"));
    connect(m_seed, &QAbstractButton::clicked, this, &ReportPage::copySeed);
    row->addWidget(m_seed);
    auto* wallet = new Chip(whole);
    wallet->setObjectName(QStringLiteral("wallet"));
    wallet->setIconName(IconName::Wallet);
    wallet->setValue(tr("Wallet"), amountText(m_subject.wallet.value_or(report.wallet.after)));
    connect(wallet, &QAbstractButton::clicked, this, &ReportPage::walletAsked);
    row->addWidget(wallet);
    m_export = new ActionButton(ButtonKind::Secondary, tr("Export…"), whole);
    m_export->setObjectName(QStringLiteral("export"));
    m_export->setIconName(IconName::Export);
    connect(m_export, &QAbstractButton::clicked, this,
            [this] { makeExportMenu()->popup(m_export->mapToGlobal(QPoint(0, m_export->height() + 4))); });
    row->addWidget(m_export);
    column.addLayout(row);
    m_note = new Banner(Tone::Neutral, whole);
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setVisible(!m_subject.missing.isEmpty());
    if (!m_subject.missing.isEmpty()) {
        m_note->setTone(Tone::Warn);
        m_note->setText(tr("A part of this report cannot be read."),
                        tr("%n figure(s) are missing and shown as nothing; the others are as they were.", nullptr,
                           static_cast<int>(m_subject.missing.size())));
    }
    column.addWidget(m_note);
}

QWidget* ReportPage::makeSide(QWidget* parent) {
    auto* side = new QWidget(parent);
    side->setFixedWidth(kSideWidth);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto* card = new Card(side);
    card->setObjectName(QStringLiteral("lastRunsCard"));
    const auto& totals = m_subject.lastTotals;
    const bool several = totals.size() > 1;
    QVBoxLayout* inside = cardColumn(card, several ? tr("Last %1 runs").arg(totals.size()) : tr("Last runs"),
                                     several ? tr("seconds, lower is better") : QString());
    if (several) {
        std::vector<qreal> values;
        QStringList spoken;
        for (const Duration total : totals) {
            values.push_back(static_cast<qreal>(total.ms) / 1000);
            spoken << timeTakenText(total);
        }
        auto* line = new Sparkline(tr("Time of the last runs"), card);
        line->setObjectName(QStringLiteral("lastRuns"));
        line->setAccessibleDescription(spoken.join(QStringLiteral(", ")));
        line->setLastDot(true);
        line->setValues(std::move(values));
        inside->addWidget(line, 1);
    } else {
        inside->addWidget(wrappedLabel(TextRole::Small, Colour::Text2,
                                       tr("The next runs with tickets of this scenario make a line here."), card));
        inside->addStretch(1);
    }
    column->addWidget(card, 1);
    auto* retry = new ActionButton(ButtonKind::Primary, tr("Try again, same seed"), side);
    retry->setObjectName(QStringLiteral("retry"));
    retry->setButtonSize(ButtonSize::Task);
    retry->setIconName(IconName::Refresh);
    retry->setKeyHint(Qt::Key_R);
    connect(retry, &QAbstractButton::clicked, this, &ReportPage::retryAsked);
    column->addWidget(retry);
    setFocusProxy(retry);
    return side;
}

void ReportPage::addCards(QBoxLayout& column, QWidget* content) {
    const Report& report = m_subject.report;
    QBoxLayout* top = cardRow(column);
    addTo(top, new ResultCard(m_subject, content), 1, kTopHeight);
    addTo(top, makeSide(content), 0);
    column.addWidget(makePhasesCard(m_subject, content));
    QBoxLayout* middle = cardRow(column);
    addTo(middle, makeFieldCard(report, content), 10, kRowHeight);
    addTo(middle, makeQualityCard(report, content), 6);
    addTo(middle, new LossesCard(report, content), 11);
    QBoxLayout* low = cardRow(column);
    addTo(low, makeReachCard(report, content), 10);
    addTo(low, makeWalletCard(report, content), 6);
    addTo(low, makeLuckCard(report, content), 11);
    column.addStretch(1);
}

// --- What can be done -------------------------------------------------------------------------------

void ReportPage::copySeed() {
    QGuiApplication::clipboard()->setText(plainText(m_subject.report.seed));
    m_note->setTone(Tone::Ok);
    m_note->setText(tr("Seed %1 is copied.").arg(plainText(m_subject.report.seed)),
                    tr("Paste it where a new run asks for its seed."));
    m_note->show();
    m_scroll->verticalScrollBar()->setValue(0);
}

QMenu* ReportPage::makeExportMenu() {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("exportMenu"));
    const auto add = [&](const QString& text, ExportKind kind) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, kind] { askFile(kind); });
    };
    add(tr("Text…"), ExportKind::Text);
    add(tr("Image…"), ExportKind::Image);
    add(tr("Table (CSV)…"), ExportKind::Csv);
    add(tr("Every figure (JSON)…"), ExportKind::Json);
    return menu;
}

void ReportPage::askFile(ExportKind kind) {
    const QString suffix = suffixOf(kind);
    const QString run = m_subject.run ? QString::number(*m_subject.run) : plainText(m_subject.report.seed);
    const QString file = QFileDialog::getSaveFileName(
        this, tr("Export the report"), QDir::home().filePath(QStringLiteral("frontrow-run-%1.%2").arg(run, suffix)),
        QStringLiteral("*.%1").arg(suffix));
    if (!file.isEmpty()) exportTo(kind, file);
}

QByteArray ReportPage::exported(ExportKind kind) const {
    switch (kind) {
        case ExportKind::Text: return (rehearsalSummary(m_subject.report).join(QLatin1Char('\n')) + u'\n').toUtf8();
        case ExportKind::Csv: return reportCsv(m_subject.report);
        case ExportKind::Json: return reportJson(m_subject.report);
        case ExportKind::Image: break;
    }
    QImage image(m_content->size() * devicePixelRatioF(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(devicePixelRatioF());
    image.fill(themeOf(this).colour(Colour::Bg));
    QPainter painter(&image);
    m_content->render(&painter, {}, {}, QWidget::DrawChildren);
    painter.end();
    return pngOf(image);
}

void ReportPage::exportTo(ExportKind kind, const QString& file) {
    const auto fault = exportFile(file, exported(kind));
    m_note->setTone(fault ? Tone::Danger : Tone::Ok);
    m_note->setText(fault ? *fault : tr("The report is written."), fault ? QString() : QDir::toNativeSeparators(file));
    m_note->show();
    m_scroll->verticalScrollBar()->setValue(0);
}

void ReportPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        emit retryAsked();
        return;
    }
    QWidget::keyPressEvent(event);
}

}  // namespace frontrow
