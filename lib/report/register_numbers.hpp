// The numbers of awards in the book of awards of a year.
#pragma once

#include <map>

#include "report/reports.hpp"

namespace campaign::pieces {

/// The awards that the agency decides itself and hands over with a certificate of its own, by the
/// day of their decision; of forms that `certificates` names, also others.
bool is_registered(const ReportContext& context, const Award& award);

/// The number of each award in its year: the written one, else the next free one, in the order of
/// decisions. Written numbers stay when others come in.
std::map<const Award*, int> register_numbers(const ReportContext& context);

}  // namespace campaign::pieces
