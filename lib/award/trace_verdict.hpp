// The explanation of a verdict: form, standard, conditions, and the lines that decided them.
#pragma once

#include "award/evaluation.hpp"
#include "score/trace.hpp"

namespace campaign {

/// The full explanation: each condition with its ruling, and with what is missing when it fails.
Trace trace(const Evaluation& evaluation, const Verdict& verdict);

/// By subject, with the highest form it deserves when there are several verdicts.
std::vector<Trace> traces(const Evaluation& evaluation, const std::vector<Verdict>& verdicts);

/// The day on which a nomination was withdrawn, and why; `withdrawn` must be set.
Trace trace_withdrawal(const Nomination& nomination);

/// An award with its decision, its achievements and their evidence.
Trace trace(const Evaluation& evaluation, const Award& award);

/// `holds`, `fails` …
Message ruling_label(Ruling ruling);

/// `eligible`, `not eligible`, `eligible, if the council finds so` …
Message verdict_label(const Verdict& verdict);

/// Says before a label that the rule pack is not in force on the judged day, when it is not.
Message by_law_of_day(const Verdict& verdict, Message label);

}  // namespace campaign
