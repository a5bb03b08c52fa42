// The mark in an entry of `closed-periods` that its period is open again.
#pragma once

#include "edit/text_edit.hpp"
#include "model/closed_period.hpp"

namespace campaign {

/// The edit of the file of the entry; everything else in it stays.
TextEdit reopening_edit(const ClosedPeriod& closed, const Reopening& reopening);

}  // namespace campaign
