"""What a file of sign-ins holds, one JSON object a line: the endings, the users, the sum of the times."""
import json
import sys
from collections import Counter
from datetime import datetime

endings = Counter()
users = set()
seconds = 0
with open(sys.argv[1], "rb") as lines:
    for line in lines:
        sign_in = json.loads(line)
        steps = sign_in["authenticationDetails"]
        last = steps[-1] if steps else {}
        endings[
            sign_in["status"]["errorCode"],
            last.get("authenticationStepResultDetail", ""),
            last.get("authenticationMethod", ""),
        ] += 1
        users.add(sign_in["userPrincipalName"])
        # Python before 3.11 does not know Z.
        seconds += int(datetime.fromisoformat(sign_in["createdDateTime"].replace("Z", "+00:00")).timestamp())
json.dump(
    {
        "events": sum(endings.values()),
        "endings": [[*ending, count] for ending, count in endings.items()],
        "users": len(users),
        "seconds": seconds,
    },
    sys.stdout,
)
