-- The figures of a month, worked out from the raw rows by a database, without a line of the library.
-- What texts and numbers mean is written out here once more, for the values that Month uses.
CREATE TABLE meaning (text VARCHAR, kind VARCHAR, detail VARCHAR, challenged VARCHAR, cause VARCHAR);
INSERT INTO meaning VALUES
  ('MFA completed in Azure AD', 'SATISFIED', 'COMPLETED_NOW', 'YES', NULL),
  ('MFA requirement satisfied by claim in the token', 'SATISFIED', 'CLAIM_IN_TOKEN', 'NO', NULL),
  ('MFA requirement satisfied by claim provided by external provider', 'SATISFIED', 'EXTERNAL_PROVIDER', 'NO', NULL),
  ('MFA requirement satisfied by strong authentication', 'SATISFIED', 'STRONG_AUTHENTICATION', 'UNKNOWN', NULL),
  ('MFA requirement skipped due to remembered device', 'SKIPPED', 'REMEMBERED_DEVICE', 'NO', NULL),
  ('MFA requirement skipped due to registered device', 'SKIPPED', 'REGISTERED_DEVICE', 'NO', NULL),
  ('MFA requirement skipped due to app password', 'SKIPPED', 'APP_PASSWORD', 'NO', NULL),
  ('MFA requirement skipped due to IP address', 'SKIPPED', 'LOCATION', 'NO', NULL),
  ('MFA denied; user declined the authentication', 'DENIED', 'USER_DECLINED', 'YES', 'USER'),
  ('MFA denied; user did not respond to mobile app notification', 'DENIED', 'NO_RESPONSE', 'YES', 'USER'),
  ('MFA denied; invalid verification code', 'DENIED', 'INCORRECT_CODE', 'YES', 'USER'),
  ('MFA denied; user is blocked', 'DENIED', 'USER_BLOCKED', 'YES', 'SECURITY'),
  ('MFA denied; Phone App Reported Fraud', 'DENIED', 'FRAUD_REPORTED', 'YES', 'SECURITY'),
  ('MFA denied; duplicate authentication attempt', 'DENIED', 'ATTEMPT_IN_PROGRESS', 'YES', 'TENANT'),
  ('MFA denied; user did not select the correct number', 'DENIED', 'WRONG_NUMBER_SELECTED', 'YES', 'USER');

CREATE TABLE method (text VARCHAR, id VARCHAR);
INSERT INTO method VALUES
  ('Mobile app notification', 'AUTHENTICATOR_NOTIFICATION'), ('Text message', 'TEXT_MESSAGE'),
  ('OATH verification code', 'OATH_CODE'), ('Phone call approval (Authentication phone)', 'PHONE_CALL_MOBILE'),
  ('FIDO2 security key', 'FIDO2_SECURITY_KEY');

-- A row that comes twice is one.
CREATE TABLE log AS
SELECT DISTINCT * FROM read_json(getvariable('log'), format = 'newline_delimited', columns = {
  id: 'VARCHAR', createdDateTime: 'TIMESTAMP', userPrincipalName: 'VARCHAR', userId: 'VARCHAR', correlationId: 'VARCHAR',
  originalRequestId: 'VARCHAR', authenticationRequirement: 'VARCHAR', isInteractive: 'BOOLEAN',
  status: 'STRUCT(errorCode INTEGER)',
  appliedConditionalAccessPolicies: 'STRUCT(displayName VARCHAR, enforcedGrantControls VARCHAR[], result VARCHAR)[]',
  authenticationDetails: 'STRUCT(authenticationMethod VARCHAR, succeeded BOOLEAN, authenticationStepResultDetail VARCHAR)[]'
});

-- A row with an id alone is of the user whose name stands with it elsewhere.
CREATE TABLE named AS
SELECT lower(userId) AS userId, min(lower(userPrincipalName)) AS name
FROM log WHERE userId IS NOT NULL AND userPrincipalName IS NOT NULL GROUP BY ALL;

CREATE TABLE row AS
SELECT
  log.id, createdDateTime AS time, coalesce(lower(userPrincipalName), named.name, lower(log.userId)) AS user, correlationId, originalRequestId, isInteractive,
  status.errorCode AS error,
  authenticationDetails[1].authenticationStepResultDetail AS text,
  list_transform(
    list_filter(appliedConditionalAccessPolicies,
      lambda p: list_contains(p.enforcedGrantControls, 'mfa') AND p.result IN ('success', 'failure')),
    lambda p: p.displayName) AS policies,
  nullif(authenticationDetails[1].authenticationMethod, '') AS methodText,
  method.id AS method,
  CASE
    WHEN meaning.kind IS NOT NULL THEN meaning.kind
    WHEN error IN (50074, 50158, 50072) THEN 'PENDING'
    WHEN error = 500121 THEN 'DENIED'
    WHEN error = 50126 THEN 'NOT_REACHED'
    WHEN error = 0 AND authenticationRequirement = 'singleFactorAuthentication' THEN 'NOT_REQUIRED'
    ELSE 'UNDETERMINED'
  END AS kind,
  CASE
    WHEN meaning.detail IS NOT NULL THEN meaning.detail
    WHEN error = 50074 THEN 'CHALLENGE_OPEN'
    WHEN error = 50158 THEN 'EXTERNAL_REDIRECT'
    WHEN error = 50072 THEN 'REGISTRATION_REQUIRED'
    WHEN error = 500121 THEN 'UNSPECIFIED'
  END AS detail,
  CASE
    WHEN error IN (50074, 500121) OR meaning.challenged = 'YES' THEN 'YES'
    WHEN meaning.challenged = 'NO' OR error IN (50072, 50126)
      OR error = 0 AND authenticationRequirement = 'singleFactorAuthentication' THEN 'NO'
    ELSE 'UNKNOWN'
  END AS challenged
FROM log
LEFT JOIN named ON named.userId = lower(log.userId)
LEFT JOIN meaning ON meaning.text = authenticationDetails[1].authenticationStepResultDetail
LEFT JOIN method ON method.text = authenticationDetails[1].authenticationMethod;

-- Rows of one original request id are one attempt. Others only within ten minutes of the row before.
CREATE TABLE attemptOf AS
WITH chained AS (
  SELECT *, CASE WHEN
      time - lag(time) OVER chain <= INTERVAL 10 MINUTE
      AND user IS NOT NULL
      AND (correlationId IS NOT NULL OR lag(kind) OVER chain = 'PENDING')
    THEN 0 ELSE 1 END AS begins
  FROM row WHERE originalRequestId IS NULL
  WINDOW chain AS (PARTITION BY correlationId, user, isInteractive ORDER BY time NULLS FIRST)
)
SELECT id, originalRequestId || isInteractive AS attempt FROM row WHERE originalRequestId IS NOT NULL
UNION ALL
SELECT id, concat_ws('|', 'chain', correlationId, user, isInteractive, CASE WHEN user IS NULL THEN id END,
    sum(begins) OVER (PARTITION BY correlationId, user, isInteractive ORDER BY time NULLS FIRST))
FROM chained;

CREATE TABLE placed AS
WITH told AS (
  SELECT row.*, attempt,
    kind IN ('SATISFIED', 'SKIPPED') OR kind = 'DENIED' AND detail <> 'UNSPECIFIED' AS decisive
  FROM row JOIN attemptOf USING (id)
)
SELECT *,
  row_number() OVER (
    PARTITION BY attempt ORDER BY time NULLS FIRST, kind <> 'PENDING', decisive, error = 0) AS place
FROM told;

-- The last row that decides counts. A demand that the same attempt then got past was met; nobody says how.
CREATE TABLE deciding AS
WITH demanded AS (
  SELECT *,
    kind = 'UNDETERMINED' AND error = 0 AND coalesce(
      last_value(CASE WHEN kind = 'DENIED' OR detail = 'CHALLENGE_OPEN' THEN 1 WHEN decisive THEN 0 END IGNORE NULLS)
        OVER (PARTITION BY attempt ORDER BY place ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) = 1 AS met
  FROM placed
), weighed AS (
  SELECT *,
    coalesce(max(CASE WHEN detail IN ('CHALLENGE_OPEN', 'UNSPECIFIED') THEN place END) OVER (PARTITION BY attempt), 0)
      AS lastDemand
  FROM demanded
)
SELECT attempt,
  CASE WHEN met THEN 'SATISFIED' ELSE kind END AS kind,
  CASE WHEN met THEN 'NOT_RECORDED' ELSE detail END AS detail,
  methodText
FROM weighed
QUALIFY row_number() OVER (
  PARTITION BY attempt
  ORDER BY
    CASE
      -- what was met before does not answer a later demand
      WHEN met OR kind IN ('SATISFIED', 'SKIPPED') THEN CASE WHEN place > lastDemand THEN 3 ELSE 0 END
      WHEN decisive THEN 3
      WHEN kind = 'DENIED' THEN 2
      ELSE 1
    END DESC,
    place DESC) = 1;

CREATE TABLE attempt AS
WITH gathered AS (
  SELECT attempt,
    count(*) AS rows,
    min(time) AS first,
    max(time) AS last,
    bool_and(isInteractive) AS interactive,
    arg_min(user, place) FILTER (user IS NOT NULL) AS user,
    arg_max(methodText, place) FILTER (methodText IS NOT NULL) AS namedMethod,
    CASE WHEN bool_or(challenged = 'YES') THEN 'YES' WHEN bool_or(challenged = 'UNKNOWN') THEN 'UNKNOWN' ELSE 'NO' END
      AS challenged,
    list_distinct(flatten(list(policies))) AS policies,
    bool_or(kind = 'PENDING') AS pending,
    bool_or(detail IN ('USER_DECLINED', 'WRONG_NUMBER_SELECTED', 'FRAUD_REPORTED')) AS unwanted,
    bool_or(detail = 'FRAUD_REPORTED') AS fraud,
    bool_or(detail = 'USER_BLOCKED') AS blocked
  FROM placed GROUP BY attempt
), judged AS (
  SELECT gathered.*, detail,
    CASE
      WHEN kind <> 'PENDING' THEN kind
      WHEN last + INTERVAL 10 MINUTE < getvariable('as_of')::TIMESTAMP THEN 'ABANDONED'
      ELSE 'OPEN'
    END AS result,
    coalesce(methodText, namedMethod) AS methodText
  FROM gathered JOIN deciding USING (attempt)
)
SELECT judged.*, method.id AS method,
  CASE
    WHEN result = 'SATISFIED' AND detail IN ('CLAIM_IN_TOKEN', 'CACHE') THEN 'SATISFIED_BEFORE'
    WHEN result = 'SATISFIED' AND challenged <> 'YES' AND NOT pending
      THEN CASE challenged WHEN 'NO' THEN 'NOT_CHALLENGED' ELSE 'CHALLENGE_NOT_RECORDED' END
    WHEN result NOT IN ('SATISFIED', 'DENIED', 'ABANDONED') THEN result
  END AS notAsked,
  result = 'SATISFIED' AND notAsked IS NULL AS completed,
  result IN ('DENIED', 'ABANDONED') AS notCompleted
FROM judged LEFT JOIN method ON method.text = methodText;

-- Everything once for the whole, once a day and once an hour.
CREATE TABLE counted AS
SELECT '$.figures' AS period, * FROM attempt
UNION ALL
SELECT '$.days.' || strftime(first, '%Y-%m-%d'), * FROM attempt WHERE first IS NOT NULL
UNION ALL
SELECT '$.hours.' || strftime(first, '%Y-%m-%dT%H:00:00Z'), * FROM attempt WHERE first IS NOT NULL;

CREATE TABLE expected (path VARCHAR, number BIGINT);

INSERT INTO expected
SELECT period || '.' || name, number FROM (UNPIVOT (
  SELECT period,
    sum(rows)::BIGINT AS "rows",
    count(*) AS "attempts",
    count(*) FILTER (NOT interactive) AS "nonInteractive",
    count(DISTINCT user) AS "users",
    count(*) FILTER (challenged = 'YES') AS "challenged.part",
    count(*) FILTER (challenged <> 'UNKNOWN') AS "challenged.whole",
    count(*) FILTER (challenged = 'UNKNOWN') AS "challenged.leftOut.CHALLENGE_NOT_RECORDED",
    count(*) FILTER (challenged = 'YES' AND completed) AS "challengedAndCompleted.part",
    count(*) FILTER (challenged = 'YES' AND (completed OR notCompleted)) AS "challengedAndCompleted.whole",
    count(DISTINCT user) FILTER (challenged = 'YES') AS "usersChallenged.part",
    count(DISTINCT user) FILTER (challenged <> 'UNKNOWN') AS "usersChallenged.whole",
    count(DISTINCT user) - count(DISTINCT user) FILTER (challenged <> 'UNKNOWN')
      AS "usersChallenged.leftOut.CHALLENGE_NOT_RECORDED",
    count(*) FILTER (user IS NULL) AS "usersChallenged.leftOut.USER_NOT_RECORDED",
    count(*) FILTER (completed) AS "completed.part",
    count(*) FILTER (completed OR notCompleted) AS "completed.whole",
    count(*) FILTER ((completed OR notCompleted) AND methodText IS NOT NULL) AS "methodRecorded.part",
    count(*) FILTER (completed OR notCompleted) AS "methodRecorded.whole",
    count(DISTINCT user) FILTER (notCompleted) AS "usersNotCompletingOnce.part",
    count(DISTINCT user) FILTER (completed OR notCompleted) AS "usersNotCompletingOnce.whole",
    count(*) FILTER ((completed OR notCompleted) AND user IS NULL) AS "usersNotCompletingOnce.leftOut.USER_NOT_RECORDED",
    count(DISTINCT user) FILTER (completed OR notCompleted) - count(DISTINCT user) FILTER (completed)
      AS "usersNeverCompleting.part",
    count(DISTINCT user) FILTER (completed OR notCompleted) AS "usersNeverCompleting.whole",
    count(*) FILTER ((completed OR notCompleted) AND user IS NULL) AS "usersNeverCompleting.leftOut.USER_NOT_RECORDED"
  FROM counted GROUP BY period
) ON COLUMNS(* EXCLUDE period) INTO NAME name VALUE number);

INSERT INTO expected
SELECT period || '.completed.leftOut.' || notAsked, count(*) FROM counted WHERE notAsked IS NOT NULL GROUP BY ALL
UNION ALL
SELECT period || '.challengedAndCompleted.leftOut.' || notAsked, count(*)
FROM counted WHERE notAsked IS NOT NULL AND challenged = 'YES' GROUP BY ALL;

-- Attempts and users of each result, detail, cause and signal.
CREATE TABLE labelled AS
SELECT period, 'results.' || result AS label, user FROM counted
UNION ALL
SELECT period, 'satisfied.' || detail, user FROM counted WHERE result = 'SATISFIED'
UNION ALL
SELECT period, 'skipped.' || detail, user FROM counted WHERE result = 'SKIPPED'
UNION ALL
SELECT period, 'problems.' || detail, user FROM counted WHERE notCompleted
UNION ALL
SELECT period, 'causes.' || coalesce(cause, 'UNKNOWN'), user
FROM counted LEFT JOIN (SELECT DISTINCT detail, cause FROM meaning WHERE cause IS NOT NULL) USING (detail)
WHERE result = 'DENIED'
UNION ALL
SELECT period, 'signals.UNWANTED_PROMPT', user FROM counted WHERE unwanted
UNION ALL
SELECT period, 'signals.FRAUD_REPORTED', user FROM counted WHERE fraud
UNION ALL
SELECT period, 'signals.USER_BLOCKED', user FROM counted WHERE blocked;

INSERT INTO expected
SELECT concat_ws('.', period, label, name), number FROM (UNPIVOT (
SELECT period, label, count(*) AS attempts, count(DISTINCT user) AS users FROM labelled GROUP BY ALL
) ON attempts, users INTO NAME name VALUE number);

INSERT INTO expected
SELECT concat_ws('.', period, label, name), number FROM (UNPIVOT (
  SELECT period,
    CASE WHEN method IS NULL THEN 'unlistedMethods.' || methodText ELSE 'methods.' || method END AS label,
    count(*) FILTER (completed) AS "completed.part",
    count(*) AS "completed.whole",
    count(DISTINCT user) AS "users",
    count(DISTINCT user) FILTER (completed) AS "usersCompleting"
  FROM counted WHERE (completed OR notCompleted) AND methodText IS NOT NULL GROUP BY ALL
) ON COLUMNS(* EXCLUDE (period, label)) INTO NAME name VALUE number);

CREATE TABLE demanding AS SELECT unnest(policies) AS policy, * FROM counted;

INSERT INTO expected
SELECT concat_ws('.', period, 'requiredBy', policy, name), number FROM (UNPIVOT (
  SELECT period, policy,
    count(*) AS "attempts",
    count(DISTINCT user) AS "users",
    count(*) FILTER (completed) AS "completed.part",
    count(*) FILTER (completed OR notCompleted) AS "completed.whole"
  FROM demanding GROUP BY ALL
) ON COLUMNS(* EXCLUDE (period, policy)) INTO NAME name VALUE number)
UNION ALL
SELECT concat_ws('.', period, 'requiredBy', policy, 'completed.leftOut', notAsked), count(*)
FROM demanding WHERE notAsked IS NOT NULL GROUP BY period, policy, notAsked;

-- How it ended with each user at last; at the same moment what was completed counts.
INSERT INTO expected
WITH atLast AS (
  SELECT period, user, completed
  FROM counted WHERE (completed OR notCompleted) AND user IS NOT NULL AND last IS NOT NULL
  QUALIFY row_number() OVER (PARTITION BY period, user ORDER BY last DESC, completed DESC) = 1
), counts AS (
  SELECT period, count(*) FILTER (NOT completed) AS part, count(*) AS whole FROM atLast GROUP BY period
)
SELECT period || '.usersNotCompletingAtLast.part', part FROM counts
UNION ALL
SELECT period || '.usersNotCompletingAtLast.whole', whole FROM counts
UNION ALL
SELECT period || '.usersNotCompletingAtLast.leftOut.' ||
    CASE WHEN user IS NULL THEN 'USER_NOT_RECORDED' ELSE 'TIME_NOT_RECORDED' END, count(*)
FROM counted WHERE (completed OR notCompleted) AND (user IS NULL OR last IS NULL) GROUP BY ALL;

-- What Month writes and the catalogue does not have.
INSERT INTO expected
SELECT '$.figures.unknowns.' || value, count(*) FROM (
  SELECT text AS value FROM row WHERE text = 'MFA denied; by a new reason'
  UNION ALL SELECT methodText FROM row WHERE methodText = 'Retina scan'
  UNION ALL SELECT error::VARCHAR FROM row WHERE error = 987654
) GROUP BY value;

-- A figure that is nought may be left out. The table of actual figures is filled beforehand.
CREATE VIEW compared AS
SELECT path, coalesce(expected.number, 0) AS database, coalesce(actual.number, 0) AS report
FROM expected FULL JOIN actual USING (path);
