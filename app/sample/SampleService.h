// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "sample/SampleAnswer.h"
#include "sample/SampleData.h"
#include "sample/SampleRequest.h"

namespace tunnelglass::sample {

/// The operations of the sample account: DescribeRegions, DescribeVpnConnections (list shape, paged),
/// DescribeVpnConnection (flat shape), DescribeVpnGateway and DescribeCustomerGateway. Expects requests that
/// SampleGate let pass.
class SampleService
{
public:
    SampleAnswer answer(const openapi::Request &request, const QString &host);

private:
    std::optional<Refusal> refuseRegion(const openapi::Request &request);
    static SampleAnswer callerIdentity(const openapi::Request &request);
    SampleAnswer describeRegions(const openapi::Request &request);
    SampleAnswer describeConnections(const openapi::Request &request, const QString &host);
    SampleAnswer describeConnection(const openapi::Request &request, const QString &host);
    SampleAnswer describeGateway(const openapi::Request &request, const QString &host);

    SampleData m_data;
};

} // namespace tunnelglass::sample
