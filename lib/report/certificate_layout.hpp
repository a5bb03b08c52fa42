// Where the texts of a certificate stand when the plan does not say it.
#pragma once

#include <vector>

#include "model/certificate.hpp"

namespace campaign::pieces {

/// On blank paper all texts, on printed stock those that differ.
std::vector<CertificateField> usual_fields(const CertificateStock& stock);

}  // namespace campaign::pieces
