// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "inspection/Region.h"

#include <QCoreApplication>

#include <array>

namespace tunnelglass::inspection {

namespace {

struct RegionRow
{
    const char *id;
    const char *name;
};

// The service's own list without the regions that it has closed.
constexpr std::array regionRows{
    RegionRow{"ap-northeast-1", QT_TRANSLATE_NOOP("Region", "Japan (Tokyo)")},
    RegionRow{"ap-northeast-2", QT_TRANSLATE_NOOP("Region", "South Korea (Seoul)")},
    RegionRow{"ap-southeast-1", QT_TRANSLATE_NOOP("Region", "Singapore")},
    RegionRow{"ap-southeast-3", QT_TRANSLATE_NOOP("Region", "Malaysia (Kuala Lumpur)")},
    RegionRow{"ap-southeast-5", QT_TRANSLATE_NOOP("Region", "Indonesia (Jakarta)")},
    RegionRow{"ap-southeast-6", QT_TRANSLATE_NOOP("Region", "Philippines (Manila)")},
    RegionRow{"ap-southeast-7", QT_TRANSLATE_NOOP("Region", "Thailand (Bangkok)")},
    RegionRow{"cn-beijing", QT_TRANSLATE_NOOP("Region", "China (Beijing)")},
    RegionRow{"cn-beijing-finance-1", QT_TRANSLATE_NOOP("Region", "China North 2 Finance (Preview)")},
    RegionRow{"cn-chengdu", QT_TRANSLATE_NOOP("Region", "China (Chengdu)")},
    RegionRow{"cn-fuzhou", QT_TRANSLATE_NOOP("Region", "China (Fuzhou - Local Region)")},
    RegionRow{"cn-guangzhou", QT_TRANSLATE_NOOP("Region", "China (Guangzhou)")},
    RegionRow{"cn-hangzhou", QT_TRANSLATE_NOOP("Region", "China (Hangzhou)")},
    RegionRow{"cn-heyuan", QT_TRANSLATE_NOOP("Region", "China (Heyuan)")},
    RegionRow{"cn-heyuan-acdr-1", QT_TRANSLATE_NOOP("Region", "Heyuan ACDR Auto")},
    RegionRow{"cn-hongkong", QT_TRANSLATE_NOOP("Region", "China (Hong Kong)")},
    RegionRow{"cn-huhehaote", QT_TRANSLATE_NOOP("Region", "China (Hohhot)")},
    RegionRow{"cn-nanjing", QT_TRANSLATE_NOOP("Region", "China (Nanjing - Local Region)")},
    RegionRow{"cn-qingdao", QT_TRANSLATE_NOOP("Region", "China (Qingdao)")},
    RegionRow{"cn-shanghai", QT_TRANSLATE_NOOP("Region", "China (Shanghai)")},
    RegionRow{"cn-shanghai-finance-1", QT_TRANSLATE_NOOP("Region", "China East 2 Finance")},
    RegionRow{"cn-shenzhen", QT_TRANSLATE_NOOP("Region", "China (Shenzhen)")},
    RegionRow{"cn-shenzhen-finance-1", QT_TRANSLATE_NOOP("Region", "China South 1 Finance")},
    RegionRow{"cn-wuhan-lr", QT_TRANSLATE_NOOP("Region", "China (Wuhan - Local Region)")},
    RegionRow{"cn-wulanchabu", QT_TRANSLATE_NOOP("Region", "China (Ulanqab)")},
    RegionRow{"cn-zhangjiakou", QT_TRANSLATE_NOOP("Region", "China (Zhangjiakou)")},
    RegionRow{"cn-zhengzhou-jva", QT_TRANSLATE_NOOP("Region", "Zhengzhou (China Unicom Joint Venture)")},
    RegionRow{"eu-central-1", QT_TRANSLATE_NOOP("Region", "Germany (Frankfurt)")},
    RegionRow{"eu-west-1", QT_TRANSLATE_NOOP("Region", "UK (London)")},
    RegionRow{"me-central-1", QT_TRANSLATE_NOOP("Region", "Saudi Arabia (Riyadh)")},
    RegionRow{"me-east-1", QT_TRANSLATE_NOOP("Region", "UAE (Dubai)")},
    RegionRow{"na-south-1", QT_TRANSLATE_NOOP("Region", "Mexico")},
    RegionRow{"us-east-1", QT_TRANSLATE_NOOP("Region", "US (Virginia)")},
    RegionRow{"us-west-1", QT_TRANSLATE_NOOP("Region", "US (Silicon Valley)")},
};

} // namespace

QList<Region> knownRegions()
{
    QList<Region> regions;
    regions.reserve(qsizetype(regionRows.size()));
    for (const RegionRow &row : regionRows)
        regions.append({QLatin1StringView(row.id), QCoreApplication::translate("Region", row.name), {}});
    return regions;
}

} // namespace tunnelglass::inspection
