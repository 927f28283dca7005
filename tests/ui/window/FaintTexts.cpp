// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/window/FaintTexts.h"

#include "ui/Contrast.h"

#include <QHash>
#include <QImage>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QWidget>

#include <algorithm>

namespace tunnelglass::test {

namespace {

struct DrawnText
{
    QString text;
    QRect place;
    QColor color;
};

/// Takes what is painted, and keeps the texts.
class TextRecorder final : public QPaintEngine
{
public:
    TextRecorder()
        : QPaintEngine(AllFeatures)
    {}

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    Type type() const override { return User; }
    void updateState(const QPaintEngineState &) override {}
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    void drawPath(const QPainterPath &) override {}
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
    void drawTextItem(const QPointF &point, const QTextItem &item) override
    {
        const QRectF line(point.x(), point.y() - item.ascent(), item.width(), item.ascent() + item.descent());
        QRect place = painter()->deviceTransform().mapRect(line).toAlignedRect();
        if (painter()->hasClipping())
            place &= painter()->deviceTransform().mapRect(painter()->clipBoundingRect()).toAlignedRect();
        if (!systemClip().isEmpty())
            place &= systemClip().boundingRect();
        QColor color = painter()->pen().color();
        color.setAlphaF(color.alphaF() * float(painter()->opacity()));
        if (!item.text().trimmed().isEmpty() && !place.isEmpty())
            texts.append({item.text(), place, color});
    }

    QList<DrawnText> texts;
};

class RecordingDevice final : public QPaintDevice
{
public:
    explicit RecordingDevice(const QWidget &like)
        : m_like(like)
    {}

    QPaintEngine *paintEngine() const override { return &m_engine; }
    const QList<DrawnText> &texts() const { return m_engine.texts; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_like.width();
        case PdmHeight:
            return m_like.height();
        case PdmWidthMM:
            return m_like.widthMM();
        case PdmHeightMM:
            return m_like.heightMM();
        case PdmNumColors:
            return m_like.colorCount();
        case PdmDepth:
            return m_like.depth();
        case PdmDpiX:
        case PdmPhysicalDpiX:
            return m_like.logicalDpiX();
        case PdmDpiY:
        case PdmPhysicalDpiY:
            return m_like.logicalDpiY();
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return int(devicePixelRatioFScale());
        }
        return 0;
    }

private:
    const QWidget &m_like;
    mutable TextRecorder m_engine;
};

/// The colour that covers most of the place: letters cover less than what is behind them.
QColor behind(const QImage &image, const QRect &place)
{
    QHash<QRgb, int> counts;
    // The letter that a key is underlined in is a text of its own, and covers most of its place.
    const int more = place.width() < place.height() ? place.height() : 1;
    const QRect seen = place.adjusted(-more, 0, more, 0) & image.rect();
    for (int y = seen.top(); y <= seen.bottom(); ++y) {
        for (int x = seen.left(); x <= seen.right(); ++x)
            ++counts[image.pixel(x, y)];
    }
    const auto most = std::max_element(counts.cbegin(), counts.cend());
    return most == counts.cend() ? QColor() : QColor::fromRgb(most.key());
}

QColor over(const QColor &color, const QColor &background)
{
    const auto mixed = [alpha = color.alphaF()](float top, float below) {
        return top * alpha + below * (1 - alpha);
    };
    return QColor::fromRgbF(mixed(color.redF(), background.redF()),
                            mixed(color.greenF(), background.greenF()),
                            mixed(color.blueF(), background.blueF()));
}

bool isDisabled(const QWidget &window, const QPoint &point)
{
    const QWidget *widget = window.childAt(point);
    return widget && !widget->isEnabled();
}

} // namespace

TextLook lookAtTexts(QWidget &window)
{
    RecordingDevice device(window);
    window.render(&device);
    QImage image(window.size(), QImage::Format_RGB32);
    image.fill(Qt::magenta);
    window.render(&image);

    TextLook look;
    for (const DrawnText &drawn : device.texts()) {
        if (isDisabled(window, drawn.place.center()))
            continue;
        ++look.lines;
        const QColor background = behind(image, drawn.place);
        const QColor color = over(drawn.color, background);
        const double ratio = ui::contrast(color, background);
        if (ratio < ui::readableContrast)
            look.faint.append(QStringLiteral("\"%1\": %2 on %3, %4:1")
                                  .arg(drawn.text, color.name(), background.name())
                                  .arg(ratio, 0, 'f', 2));
    }
    return look;
}

} // namespace tunnelglass::test
