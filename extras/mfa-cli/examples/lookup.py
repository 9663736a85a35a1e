import json, sys
catalogue = json.load(open(sys.argv[1], encoding="utf-8"))
entries = {text: entry for group in catalogue["catalogues"].values() for entry in group for text in entry["spellings"]}
details = {detail["id"]: detail for group in catalogue["vocabulary"].values() for detail in group}
for entry in [entries[code] for code in sys.argv[2:]]:
    advice = details.get(entry.get("detailId"), entry)["texts"]["nl"].get("advice", {})
    print(entry["texts"]["nl"]["title"], entry["texts"]["nl"]["description"], advice.get("helpdesk", "-"), sep="\n")
