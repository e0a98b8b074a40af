#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Frontrow authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""validate_json.py SCHEMA FILE...: exit 0 when every file is valid; else the first fault of each on stderr, exit 1."""
import json
import sys

import jsonschema

with open(sys.argv[1], encoding="utf-8") as schema_file:
    schema = json.load(schema_file)
jsonschema.Draft7Validator.check_schema(schema)
validator = jsonschema.Draft7Validator(schema)
failed = False
for path in sys.argv[2:]:
    with open(path, encoding="utf-8") as file:
        document = json.load(file)
    error = next(validator.iter_errors(document), None)
    if error is not None:
        failed = True
        where = "/".join(str(part) for part in error.absolute_path)
        print(f"{path}: {where}: {error.message[:300]}", file=sys.stderr)
sys.exit(1 if failed else 0)
