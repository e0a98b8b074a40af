// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/theme_style.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QFocusFrame>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>
#include <QSlider>
#include <QStyleOption>
#include <QToolTip>
#include <QWidget>
#include <utility>

#include "domain/assert.h"
#include "theme/fonts.h"
#include "theme/paint.h"
#include "theme/style_parts.h"

namespace frontrow {

ThemeStyle::ThemeStyle(Theme theme, QApplication& application)
    : QProxyStyle(QStringLiteral("Fusion")),
      m_theme(std::move(theme)),
      m_focusRing(std::make_unique<FocusRing>(application)) {}

ThemeStyle::~ThemeStyle() = default;

void ThemeStyle::setTheme(Theme theme, QApplication& application) {
    m_theme = std::move(theme);
    application.setPalette(standardPalette());
    QToolTip::setPalette(standardPalette());
    const QWidgetList all = QApplication::allWidgets();
    for (QWidget* widget : all) {
        QEvent changed(QEvent::StyleChange);
        QApplication::sendEvent(widget, &changed);
        widget->update();
    }
}

QPalette ThemeStyle::standardPalette() const {
    const auto colour = [this](Colour name) { return m_theme.colour(name); };
    QPalette palette;
    palette.setColor(QPalette::Window, colour(Colour::Bg));
    palette.setColor(QPalette::WindowText, colour(Colour::Text));
    palette.setColor(QPalette::Base, colour(Colour::Surface));
    palette.setColor(QPalette::AlternateBase, colour(Colour::Sunken));
    palette.setColor(QPalette::Text, colour(Colour::Text));
    palette.setColor(QPalette::PlaceholderText, colour(Colour::Text3));
    palette.setColor(QPalette::Button, colour(Colour::Surface));
    palette.setColor(QPalette::ButtonText, colour(Colour::Text));
    palette.setColor(QPalette::ToolTipBase, colour(Colour::Surface));
    palette.setColor(QPalette::ToolTipText, colour(Colour::Text));
    palette.setColor(QPalette::Highlight, colour(Colour::Accent));
    palette.setColor(QPalette::HighlightedText, colour(Colour::OnAccent));
    palette.setColor(QPalette::Link, colour(Colour::AccentText));
    palette.setColor(QPalette::LinkVisited, colour(Colour::AccentText));
    palette.setColor(QPalette::Light, colour(Colour::Surface));
    palette.setColor(QPalette::Midlight, colour(Colour::Hover));
    palette.setColor(QPalette::Mid, colour(Colour::Border));
    palette.setColor(QPalette::Dark, colour(Colour::BorderStrong));
    palette.setColor(QPalette::Shadow, colour(Colour::Text3));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, colour(Colour::Text3));
    }
    palette.setColor(QPalette::Disabled, QPalette::Button, colour(Colour::Sunken));
    palette.setColor(QPalette::Disabled, QPalette::Base, colour(Colour::Sunken));
    return palette;
}

void ThemeStyle::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton*>(widget) != nullptr || qobject_cast<QComboBox*>(widget) != nullptr ||
        qobject_cast<QAbstractSpinBox*>(widget) != nullptr || qobject_cast<QScrollBar*>(widget) != nullptr) {
        widget->setAttribute(Qt::WA_Hover);
    }
}

int ThemeStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (metric) {
        case PM_IndicatorWidth:
        case PM_IndicatorHeight: return 16;
        case PM_ExclusiveIndicatorWidth:
        case PM_ExclusiveIndicatorHeight: return 18;
        case PM_CheckBoxLabelSpacing:
        case PM_RadioButtonLabelSpacing: return 8;
        case PM_ScrollBarExtent: return kScrollBarWidth;
        case PM_ScrollBarSliderMin: return kShortestScrollHandle;
        case PM_ScrollView_ScrollBarSpacing: return 0;
        case PM_MenuPanelWidth: return 1;
        case PM_MenuVMargin: return 4;
        case PM_MenuHMargin:
        case PM_MenuBarPanelWidth:
        case PM_MenuBarVMargin: return 0;
        case PM_MenuBarHMargin: return 8;
        case PM_MenuBarItemSpacing: return 0;
        case PM_SmallIconSize:
        case PM_ButtonIconSize:
        case PM_ListViewIconSize: return 16;
        case PM_HeaderMargin: return 10;
        case PM_HeaderDefaultSectionSizeVertical: return kTableRow;
        case PM_SplitterWidth: return 5;
        case PM_ToolTipLabelFrameWidth: return 7;
        case PM_SliderThickness:
        case PM_SliderLength:
        case PM_SliderControlThickness: return 18;
        case PM_FocusFrameHMargin:
        case PM_FocusFrameVMargin: {
            // Of an item it is the padding of its text, less one.
            const bool item = qobject_cast<const QAbstractItemView*>(widget) != nullptr;
            if (item) return metric == PM_FocusFrameHMargin ? kCellPadding - 1 : 1;
            const auto* frame = qobject_cast<const QFocusFrame*>(widget);
            const bool field = frame != nullptr && isTextField(frame->widget());
            return field ? FocusRing::kFieldMargin : FocusRing::kMargin;
        }
        default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ThemeStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                          QStyleHintReturn* data) const {
    switch (hint) {
        case SH_EtchDisabledText:
        case SH_DitherDisabledText: return 0;
        case SH_ToolTip_WakeUpDelay: return 400;
        case SH_FocusFrame_Mask: return 0;
        case SH_FocusFrame_AboveWidget: return 1;
        case SH_ComboBox_Popup: return 0;
        case SH_ItemView_ShowDecorationSelected: return 1;
        case SH_Menu_SloppySubMenus: return 1;
        default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize ThemeStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                   const QWidget* widget) const {
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
        case CT_ComboBox: return {contents.width() + kComboSides, kFieldHeight};
        case CT_LineEdit:
        case CT_SpinBox:
        case CT_PushButton: return {size.width(), kFieldHeight};
        case CT_CheckBox:
        case CT_RadioButton: return size.expandedTo(QSize(0, 24));
        case CT_MenuItem:
            if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
                return menuItemSize(*item, contents);
            }
            return size;
        case CT_MenuBarItem: return {contents.width() + 18, kMenuBarHeight};
        case CT_HeaderSection: return {size.width(), kTableHeader};
        case CT_ItemViewItem: return size.expandedTo(QSize(0, 28));
        default: return size;
    }
}

QRect ThemeStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const {
    if (element == SE_LineEditContents) {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        // The line edit itself keeps two pixels on either side.
        if (frame != nullptr && frame->lineWidth > 0) {
            return option->rect.adjusted(kFieldPadding - 2, 1, -kFieldPadding + 2, -1);
        }
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect ThemeStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                 const QWidget* widget) const {
    if (control == CC_ComboBox && part != SC_ComboBoxListBoxPopup) return comboBoxPart(*option, part);
    if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option); spin && control == CC_SpinBox) {
        return spinBoxPart(*spin, part);
    }
    if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option); bar && control == CC_ScrollBar) {
        return scrollBarPart(*bar, part);
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

void ThemeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const {
    switch (element) {
        case PE_PanelLineEdit: {
            const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            if (frame != nullptr && frame->lineWidth > 0) drawFieldFrame(*painter, *option, m_theme);
            return;
        }
        case PE_FrameLineEdit:
        case PE_FrameFocusRect:
        case PE_PanelStatusBar:
        case PE_FrameStatusBarItem:
        case PE_PanelItemViewRow:
        case PE_FrameButtonTool:
        case PE_PanelScrollAreaCorner: return;
        case PE_Frame: paintBox(*painter, option->rect, kFieldRadius, {}, m_theme.colour(Colour::Border)); return;
        case PE_IndicatorCheckBox:
        case PE_IndicatorItemViewItemCheck: drawCheckBox(*painter, *option, m_theme); return;
        case PE_IndicatorRadioButton: drawRadioButton(*painter, *option, m_theme); return;
        case PE_PanelTipLabel:
        case PE_PanelMenu:
        case PE_FrameMenu: drawMenuPanel(*painter, option->rect, m_theme); return;
        case PE_PanelButtonTool:
            if (option->state & (State_MouseOver | State_Sunken | State_On)) {
                paintBox(*painter, option->rect, kFieldRadius, m_theme.colour(Colour::Hover));
            }
            return;
        case PE_PanelItemViewItem:
            if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option)) {
                drawItemGround(*painter, *item, widget, m_theme);
                return;
            }
            break;
        default: break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void ThemeStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const {
    const auto* menu = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
    const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option);
    if (element == CE_MenuItem && menu != nullptr) return drawMenuItem(*painter, *menu, m_theme);
    if (element == CE_MenuBarItem && menu != nullptr) return drawMenuBarItem(*painter, *menu, m_theme);
    if (element == CE_MenuBarEmptyArea) return painter->fillRect(option->rect, m_theme.colour(Colour::Rail));
    if (element == CE_Header && header != nullptr) {
        drawHeaderSection(*painter, *header, m_theme);
        return drawHeaderLabel(*painter, *header, m_theme);
    }
    if (element == CE_HeaderEmptyArea) return painter->fillRect(option->rect, m_theme.colour(Colour::Surface));
    if (element == CE_PushButtonBevel && button != nullptr) return drawPushButton(*painter, *button, m_theme);
    if (element == CE_FocusFrame) {
        const auto* frame = qobject_cast<const QFocusFrame*>(widget);
        return drawFocusFrame(*painter, option->rect, frame == nullptr ? nullptr : frame->widget(), m_theme);
    }
    if (element == CE_Splitter) return;
    if (element == CE_PushButtonLabel && button != nullptr &&
        button->features.testFlag(QStyleOptionButton::DefaultButton)) {
        QStyleOptionButton primary = *button;
        primary.palette.setColor(QPalette::ButtonText, m_theme.colour(Colour::OnAccent));
        return QProxyStyle::drawControl(element, &primary, painter, widget);
    }
    if (element == CE_ItemViewItem && item != nullptr) {
        // Selected rows are tinted, not filled: their text stays as it is.
        QStyleOptionViewItem tinted = *item;
        tinted.palette.setColor(QPalette::HighlightedText, tinted.palette.color(QPalette::Text));
        return QProxyStyle::drawControl(element, &tinted, painter, widget);
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ThemeStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                    const QWidget* widget) const {
    const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option); box && control == CC_ComboBox) {
        return drawComboBox(*painter, *box, m_theme);
    }
    if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option); spin && control == CC_SpinBox) {
        return drawSpinBox(*painter, *spin, m_theme);
    }
    if (control == CC_ScrollBar && slider != nullptr) {
        return drawScrollBar(*painter, *slider, scrollBarPart(*slider, SC_ScrollBarSlider), m_theme);
    }
    if (control == CC_Slider && slider != nullptr) {
        const QRect handle = subControlRect(CC_Slider, option, SC_SliderHandle, widget);
        return drawSlider(*painter, *slider, handle, m_theme);
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

ThemeStyle& installTheme(QApplication& application, Scheme scheme) {
    auto* style = new ThemeStyle(Theme::builtIn(scheme), application);
    QApplication::setStyle(style);
    application.setPalette(style->standardPalette());
    QToolTip::setPalette(style->standardPalette());
    QApplication::setFont(themeFont(TextRole::Body));
    QToolTip::setFont(themeFont(TextRole::Small));
    return *style;
}

namespace {

const ThemeStyle& applicationStyle() {
    const auto* style = qobject_cast<const ThemeStyle*>(QApplication::style());
    FRONTROW_ASSERT(style != nullptr);
    return *style;
}

}  // namespace

const Theme& themeOf(const QWidget* widget) {
    Q_UNUSED(widget);
    return applicationStyle().theme();
}

Motion motionOf(const QWidget* widget) {
    Q_UNUSED(widget);
    return applicationStyle().motion();
}

bool showsKeyboardFocus(const QWidget* widget) { return widget->hasFocus() && applicationStyle().focusRing().shown(); }

}  // namespace frontrow
