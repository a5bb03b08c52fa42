"""Writes plain Python data as the small part of YAML that the program reads."""
from datetime import date
from fractions import Fraction

PLAIN = set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-./% ")


def number_text(number):
    """A fraction as a decimal number of at most two decimals."""
    hundredths = number * 100
    assert hundredths.denominator == 1, number
    whole, rest = divmod(abs(hundredths.numerator), 100)
    sign = "-" if number < 0 else ""
    return sign + (("%d.%02d" % (whole, rest)).rstrip("0") if rest else "%d" % whole)


def scalar_text(value):
    if value is True or value is False:
        return "true" if value else "false"
    if isinstance(value, (int, Fraction)):
        return number_text(Fraction(value))
    if isinstance(value, date):
        return value.isoformat()
    plain = all(letter in PLAIN or letter.isalpha() for letter in value) and value[0] != "-"
    return value if plain else '"%s"' % value


def flow_text(value):
    if isinstance(value, dict):
        return "{" + ", ".join("%s: %s" % (key, flow_text(v)) for key, v in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(flow_text(item) for item in value) + "]"
    return scalar_text(value)


def sheet_lines(sheet):
    """A score sheet with one line for each subject."""
    lines = ["  - period: %s" % sheet["period"], "    round: %s" % sheet["round"], "    scores:"]
    return lines + ["      %s: %s" % (subject, flow_text(marks))
                    for subject, marks in sheet["scores"].items()]


def criterion_lines(node, indent):
    """A criterion in one line, a group with its criteria below it."""
    blanks = " " * indent
    if "criteria" not in node:
        return [blanks + "- " + flow_text(node)]
    own = {key: value for key, value in node.items() if key != "criteria"}
    lines = [blanks + "  %s: %s" % (key, scalar_text(value)) for key, value in own.items()]
    lines[0] = blanks + "- " + lines[0].strip()
    lines.append(blanks + "  criteria:")
    for child in node["criteria"]:
        lines += criterion_lines(child, indent + 4)
    return lines


def section_text(name, content):
    if isinstance(content, dict) or name == "tie-break":
        return "%s: %s\n" % (name, flow_text(content))
    lines = [name + ":"]
    for item in content:
        if name == "score-sheets":
            lines += sheet_lines(item)
        elif name == "criteria":
            lines += criterion_lines(item, 2)
        else:
            lines.append("  - " + flow_text(item))
    return "\n".join(lines) + "\n"


def write_campaign(campaign, folder):
    """The plan into campaign.yaml, the sheets into scores.yaml."""
    with open(folder + "/campaign.yaml", "w", encoding="utf-8") as file:
        for name, content in campaign.items():
            if name != "score-sheets" and content:
                file.write(section_text(name, content))
    with open(folder + "/scores.yaml", "w", encoding="utf-8") as file:
        if campaign["score-sheets"]:
            file.write(section_text("score-sheets", campaign["score-sheets"]))
