"""The sample fits the schema of the data; faulty files whose keys or types are wrong do not.
Usage: schema.py SCHEMA DATA FAULTY"""
import glob
import json
import os
import sys

import jsonschema
import yaml


class Loader(yaml.SafeLoader):
    """YAML 1.2: days are texts, and only true and false are truths."""


Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in found if tag.split(":")[-1] in ("int", "float", "null")]
    for first, found in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
Loader.add_implicit_resolver("tag:yaml.org,2002:bool", __import__("re").compile("^(true|false)$"), "tf")
schema_path, data, faulty = sys.argv[1:]
with open(schema_path, encoding="utf-8") as file:
    schema = json.load(file)
jsonschema.Draft7Validator.check_schema(schema)
validator = jsonschema.Draft7Validator(schema)


def errors(path):
    with open(path, encoding="utf-8") as text:
        content = yaml.load(text, Loader)
    return [] if content is None else list(validator.iter_errors(content))


wrong = []
for path in sorted(glob.glob(os.path.join(data, "**/*.yaml"), recursive=True)):
    if "/rule-packs/" in path or os.path.basename(path) == "vi.po":
        continue
    wrong += [f"{path}: {error.message[:200]} at {list(error.path)}" for error in errors(path)[:2]]
for name in ("unknown-key", "missing-field", "unknown-value", "wrong-type", "unknown-section"):
    path = os.path.join(faulty, name + ".yaml")
    if os.path.exists(path) and not errors(path):
        wrong.append(f"{path}: fits the schema")
print("\n".join(wrong) or "fine")
sys.exit(bool(wrong))
