// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A text as a QR code. It is dark on light under every theme, since readers expect that, and has the
// quiet zone of four modules that the standard asks for. Thread: any; the widget the GUI's.
#pragma once

#include <QString>
#include <QWidget>
#include <optional>
#include <vector>

class QPainter;

namespace frontrow {

class QrCode {
public:
    static constexpr int kQuietZone = 4;  // modules on each side

    // Nothing for a text that is empty or longer than a code can hold.
    static std::optional<QrCode> of(const QString& text);

    // Modules along one side, without the quiet zone.
    int size() const { return m_size; }
    bool dark(int x, int y) const { return m_dark[static_cast<std::size_t>(y * m_size + x)]; }
    // Fills the square, quiet zone included; modules end on whole device pixels.
    void paint(QPainter& painter, const QRectF& square) const;

private:
    QrCode(int size, std::vector<bool> dark) : m_size(size), m_dark(std::move(dark)) {}

    int m_size;
    std::vector<bool> m_dark;
};

class QrView final : public QWidget {
    Q_OBJECT

public:
    explicit QrView(QWidget* parent = nullptr);

    // Drawn weak and crossed out where the ticket lets nobody in.
    enum class Validity : std::uint8_t { Valid, Void };
    void show(const QString& code, Validity validity);

    QSize sizeHint() const override { return {152, 152}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<QrCode> m_code;
    Validity m_validity = Validity::Valid;
};

}  // namespace frontrow
