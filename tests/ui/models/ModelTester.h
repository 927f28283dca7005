// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractItemModelTester>

namespace tunnelglass::test {

/// Watches a model for as long as it lives and ends the test at the first rule that the model breaks.
class ModelTester : public QAbstractItemModelTester
{
public:
    explicit ModelTester(QAbstractItemModel *model)
        : QAbstractItemModelTester(model, FailureReportingMode::Fatal)
    {}
};

} // namespace tunnelglass::test
