// A verdict step by step: the form, the standard, its conditions, and the lines that decided them.
#pragma once

#include "award/evaluation.hpp"
#include "score/trace.hpp"

namespace campaign {

/// The whole reasoning; each condition with its ruling, and with what is missing where it fails.
Trace trace(const Evaluation& evaluation, const Verdict& verdict);

/// By subject, with the highest form that it deserves when there are several.
std::vector<Trace> traces(const Evaluation& evaluation, const std::vector<Verdict>& verdicts);

/// The day on which a nomination was given up, and why.
Trace trace_withdrawal(const Nomination& nomination);

/// An award that is held, with the decision, the achievements behind it and their evidence.
Trace trace(const Evaluation& evaluation, const Award& award);

/// `holds`, `fails` …, translated.
Message ruling_label(Ruling ruling);

/// `eligible`, `not eligible`, `eligible, by rules to be verified` …, translated.
Message verdict_label(const Verdict& verdict);

/// `, by the law of another time` where the rule pack does not hold on the day; else empty.
Message other_law_note(const Verdict& verdict);

}  // namespace campaign
