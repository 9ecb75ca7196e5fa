-- Every change that a person makes is written here by the statement that makes it, so in one transaction.
-- audit_actor(), audit_via(), audit_at() and audit_hash() come with each connection of Shirase (db/actor.ts):
-- a connection without them cannot make such a change, nor one that names nobody who makes it.
CREATE VIEW `audit_writing` AS
SELECT `actor`, `action`, `subject`, `row`, `before`, `after` FROM `audit`;
--> statement-breakpoint
CREATE TRIGGER `audit_chained` INSTEAD OF INSERT ON `audit_writing`
BEGIN
	INSERT INTO `audit` (`at`, `actor`, `via`, `action`, `subject`, `row`, `before`, `after`, `previous_hash`, `hash`)
	SELECT audit_at(), coalesce(NEW.actor, audit_actor()), audit_via(),
		NEW.action, NEW.subject, NEW.row, NEW.before, NEW.after, last.hash,
		audit_hash(last.hash, audit_at(), coalesce(NEW.actor, audit_actor()), audit_via(),
			NEW.action, NEW.subject, NEW.row, NEW.before, NEW.after)
	FROM (SELECT (SELECT `hash` FROM `audit` ORDER BY `id` DESC LIMIT 1) AS `hash`) AS last;
END;
--> statement-breakpoint
CREATE TRIGGER `audit_unchanged` BEFORE UPDATE ON `audit`
BEGIN
	SELECT RAISE(ABORT, 'the audit log is only added to');
END;
--> statement-breakpoint
CREATE TRIGGER `audit_kept` BEFORE DELETE ON `audit`
BEGIN
	SELECT RAISE(ABORT, 'the audit log is only added to');
END;
--> statement-breakpoint
-- Neither a name nor an address stands in the log: both can then be erased, and the chain stays.
CREATE TRIGGER `audit_people_insert` AFTER INSERT ON `people`
BEGIN
	INSERT INTO audit_writing VALUES (iif(audit_actor() = 'visitor', NEW.id, NULL), 'insert', 'people', NEW.id, NULL, json_object('role', NEW.role, 'secondFactor', NEW.two_factor_enabled, 'anonymisedAt', NEW.anonymised_at));
END;
--> statement-breakpoint
CREATE TRIGGER `audit_people_update` AFTER UPDATE OF `role`, `name`, `email`, `two_factor_enabled`, `anonymised_at` ON `people`
WHEN OLD.role IS NOT NEW.role OR OLD.name IS NOT NEW.name OR OLD.email IS NOT NEW.email
	OR OLD.two_factor_enabled IS NOT NEW.two_factor_enabled OR OLD.anonymised_at IS NOT NEW.anonymised_at
BEGIN
	INSERT INTO audit_writing VALUES (NULL, 'update', 'people', NEW.id, json_object('role', OLD.role, 'secondFactor', OLD.two_factor_enabled, 'anonymisedAt', OLD.anonymised_at), json_object('role', NEW.role, 'secondFactor', NEW.two_factor_enabled, 'anonymisedAt', NEW.anonymised_at, 'name', iif(OLD.name IS NEW.name, 'kept', 'changed'), 'email', iif(OLD.email IS NEW.email, 'kept', 'changed')));
END;
--> statement-breakpoint
CREATE TRIGGER `audit_people_delete` AFTER DELETE ON `people`
BEGIN
	INSERT INTO audit_writing VALUES (NULL, 'delete', 'people', OLD.id, json_object('role', OLD.role, 'secondFactor', OLD.two_factor_enabled, 'anonymisedAt', OLD.anonymised_at), NULL);
END;
--> statement-breakpoint
CREATE TRIGGER `audit_sessions_insert` AFTER INSERT ON `sessions`
BEGIN
	INSERT INTO audit_writing VALUES (iif(audit_actor() = 'visitor', NEW.person_id, NULL), 'insert', 'sessions', NEW.id, NULL, json_object('person', NEW.person_id));
END;
--> statement-breakpoint
CREATE TRIGGER `audit_sessions_delete` AFTER DELETE ON `sessions`
BEGIN
	INSERT INTO audit_writing VALUES (NULL, 'delete', 'sessions', OLD.id, json_object('person', OLD.person_id), NULL);
END;
--> statement-breakpoint
CREATE TRIGGER `audit_passwords_insert` AFTER INSERT ON `passwords`
BEGIN
	INSERT INTO audit_writing VALUES (iif(audit_actor() = 'visitor', NEW.person_id, NULL), 'insert', 'passwords', NEW.id, NULL, json_object('person', NEW.person_id, 'password', 'set'));
END;
--> statement-breakpoint
CREATE TRIGGER `audit_passwords_update` AFTER UPDATE OF `password` ON `passwords`
WHEN OLD.password IS NOT NEW.password
BEGIN
	INSERT INTO audit_writing VALUES (iif(audit_actor() = 'visitor', NEW.person_id, NULL), 'update', 'passwords', NEW.id, json_object('person', OLD.person_id), json_object('person', NEW.person_id, 'password', 'changed'));
END;
--> statement-breakpoint
CREATE TRIGGER `audit_passwords_delete` AFTER DELETE ON `passwords`
BEGIN
	INSERT INTO audit_writing VALUES (NULL, 'delete', 'passwords', OLD.id, json_object('person', OLD.person_id), NULL);
END;
--> statement-breakpoint
CREATE TRIGGER `audit_second_factors_insert` AFTER INSERT ON `second_factors`
BEGIN
	INSERT INTO audit_writing VALUES (NULL, 'insert', 'second_factors', NEW.id, NULL, json_object('person', NEW.person_id, 'verified', NEW.verified));
END;
--> statement-breakpoint
CREATE TRIGGER `audit_second_factors_update` AFTER UPDATE OF `verified` ON `second_factors`
WHEN OLD.verified IS NOT NEW.verified
BEGIN
	INSERT INTO audit_writing VALUES (NULL, 'update', 'second_factors', NEW.id, json_object('person', OLD.person_id, 'verified', OLD.verified), json_object('person', NEW.person_id, 'verified', NEW.verified));
END;
--> statement-breakpoint
CREATE TRIGGER `audit_second_factors_delete` AFTER DELETE ON `second_factors`
BEGIN
	INSERT INTO audit_writing VALUES (NULL, 'delete', 'second_factors', OLD.id, json_object('person', OLD.person_id, 'verified', OLD.verified), NULL);
END;
--> statement-breakpoint
CREATE TRIGGER `audit_passes_insert` AFTER INSERT ON `passes`
BEGIN
	INSERT INTO audit_writing VALUES (NULL, 'insert', 'passes', NEW.id, NULL, json_object('kind', NEW.kind, 'role', NEW.role, 'person', NEW.person_id, 'expiresAt', NEW.expires_at));
END;
--> statement-breakpoint
CREATE TRIGGER `audit_passes_update` AFTER UPDATE OF `used_at`, `revoked_at` ON `passes`
WHEN OLD.used_at IS NOT NEW.used_at OR OLD.revoked_at IS NOT NEW.revoked_at
BEGIN
	INSERT INTO audit_writing VALUES (iif(audit_actor() = 'visitor', NEW.person_id, NULL), 'update', 'passes', NEW.id, json_object('usedAt', OLD.used_at, 'revokedAt', OLD.revoked_at, 'person', OLD.person_id), json_object('usedAt', NEW.used_at, 'revokedAt', NEW.revoked_at, 'person', NEW.person_id));
END;
--> statement-breakpoint
CREATE TRIGGER `audit_passes_delete` AFTER DELETE ON `passes`
BEGIN
	INSERT INTO audit_writing VALUES (NULL, 'delete', 'passes', OLD.id, json_object('kind', OLD.kind, 'role', OLD.role, 'person', OLD.person_id, 'expiresAt', OLD.expires_at), NULL);
END;
--> statement-breakpoint
CREATE TRIGGER `audit_tokens_insert` AFTER INSERT ON `tokens`
BEGIN
	INSERT INTO audit_writing VALUES (NULL, 'insert', 'tokens', NEW.id, NULL, json_object('person', NEW.person_id, 'scope', NEW.scope, 'expiresAt', NEW.expires_at, 'revokedAt', NEW.revoked_at));
END;
--> statement-breakpoint
CREATE TRIGGER `audit_tokens_update` AFTER UPDATE OF `person_id`, `scope`, `expires_at`, `revoked_at` ON `tokens`
BEGIN
	INSERT INTO audit_writing VALUES (NULL, 'update', 'tokens', NEW.id, json_object('person', OLD.person_id, 'scope', OLD.scope, 'expiresAt', OLD.expires_at, 'revokedAt', OLD.revoked_at), json_object('person', NEW.person_id, 'scope', NEW.scope, 'expiresAt', NEW.expires_at, 'revokedAt', NEW.revoked_at));
END;
--> statement-breakpoint
CREATE TRIGGER `audit_tokens_delete` AFTER DELETE ON `tokens`
BEGIN
	INSERT INTO audit_writing VALUES (NULL, 'delete', 'tokens', OLD.id, json_object('person', OLD.person_id, 'scope', OLD.scope, 'expiresAt', OLD.expires_at, 'revokedAt', OLD.revoked_at), NULL);
END;
--> statement-breakpoint
-- When somebody last looked is no change; what they chose is.
CREATE TRIGGER `audit_preferences_insert` AFTER INSERT ON `preferences`
WHEN coalesce(NEW.language, NEW.theme, NEW.zone) IS NOT NULL
BEGIN
	INSERT INTO audit_writing VALUES (NULL, 'insert', 'preferences', NEW.person_id, NULL, json_object('language', NEW.language, 'theme', NEW.theme, 'zone', NEW.zone));
END;
--> statement-breakpoint
CREATE TRIGGER `audit_preferences_update` AFTER UPDATE OF `language`, `theme`, `zone` ON `preferences`
WHEN OLD.language IS NOT NEW.language OR OLD.theme IS NOT NEW.theme OR OLD.zone IS NOT NEW.zone
BEGIN
	INSERT INTO audit_writing VALUES (NULL, 'update', 'preferences', NEW.person_id, json_object('language', OLD.language, 'theme', OLD.theme, 'zone', OLD.zone), json_object('language', NEW.language, 'theme', NEW.theme, 'zone', NEW.zone));
END;
--> statement-breakpoint
CREATE TRIGGER `audit_preferences_delete` AFTER DELETE ON `preferences`
BEGIN
	INSERT INTO audit_writing VALUES (NULL, 'delete', 'preferences', OLD.person_id, json_object('language', OLD.language, 'theme', OLD.theme, 'zone', OLD.zone), NULL);
END;
--> statement-breakpoint
-- What the rules do to links and findings they note themselves; here stands what a person decided.
CREATE TRIGGER `audit_links_insert` AFTER INSERT ON `links`
WHEN NEW.review <> 'none'
BEGIN
	INSERT INTO audit_writing VALUES (NULL, 'insert', 'links', NEW.update_id || ' ' || NEW.instrument || iif(NEW.obligation = '', '', ' ' || NEW.obligation), NULL, json_object('review', NEW.review, 'score', NEW.score, 'note', NEW.note));
END;
--> statement-breakpoint
CREATE TRIGGER `audit_links_update` AFTER UPDATE OF `review`, `note` ON `links`
WHEN OLD.review IS NOT NEW.review OR OLD.note IS NOT NEW.note
BEGIN
	INSERT INTO audit_writing VALUES (NULL, 'update', 'links', NEW.update_id || ' ' || NEW.instrument || iif(NEW.obligation = '', '', ' ' || NEW.obligation), json_object('review', OLD.review, 'score', OLD.score, 'note', OLD.note), json_object('review', NEW.review, 'score', NEW.score, 'note', NEW.note));
END;
--> statement-breakpoint
CREATE TRIGGER `audit_links_delete` AFTER DELETE ON `links`
WHEN OLD.review <> 'none'
BEGIN
	INSERT INTO audit_writing VALUES (NULL, 'delete', 'links', OLD.update_id || ' ' || OLD.instrument || iif(OLD.obligation = '', '', ' ' || OLD.obligation), json_object('review', OLD.review, 'score', OLD.score, 'note', OLD.note), NULL);
END;
--> statement-breakpoint
CREATE TRIGGER `audit_findings_insert` AFTER INSERT ON `findings`
WHEN NEW.state <> 'proposed'
BEGIN
	INSERT INTO audit_writing VALUES (NULL, 'insert', 'findings', NEW.id, NULL, json_object('state', NEW.state, 'instrument', NEW.instrument, 'milestone', NEW.milestone, 'stage', NEW.stage, 'kind', NEW.kind, 'start', NEW.start, 'end', NEW.end, 'note', NEW.note));
END;
--> statement-breakpoint
CREATE TRIGGER `audit_findings_update` AFTER UPDATE OF `state`, `note`, `start`, `end` ON `findings`
WHEN OLD.state IS NOT NEW.state OR OLD.note IS NOT NEW.note OR OLD.start IS NOT NEW.start OR OLD.end IS NOT NEW.end
BEGIN
	INSERT INTO audit_writing VALUES (NULL, 'update', 'findings', NEW.id, json_object('state', OLD.state, 'instrument', OLD.instrument, 'milestone', OLD.milestone, 'stage', OLD.stage, 'kind', OLD.kind, 'start', OLD.start, 'end', OLD.end, 'note', OLD.note), json_object('state', NEW.state, 'instrument', NEW.instrument, 'milestone', NEW.milestone, 'stage', NEW.stage, 'kind', NEW.kind, 'start', NEW.start, 'end', NEW.end, 'note', NEW.note));
END;
--> statement-breakpoint
CREATE TRIGGER `audit_findings_delete` AFTER DELETE ON `findings`
BEGIN
	INSERT INTO audit_writing VALUES (NULL, 'delete', 'findings', OLD.id, json_object('state', OLD.state, 'instrument', OLD.instrument, 'milestone', OLD.milestone, 'stage', OLD.stage, 'kind', OLD.kind, 'start', OLD.start, 'end', OLD.end, 'note', OLD.note), NULL);
END;
--> statement-breakpoint
CREATE TRIGGER `audit_captures_supplied` AFTER INSERT ON `captures`
WHEN NEW.kind = 'supplied'
BEGIN
	INSERT INTO audit_writing VALUES (NULL, 'insert', 'captures', NEW.id, NULL, json_object('kind', NEW.kind, 'source', NEW.source_id, 'sha256', NEW.sha256));
END;
--> statement-breakpoint
CREATE TRIGGER `audit_captures_erased` AFTER UPDATE OF `erased_at` ON `captures`
WHEN OLD.erased_at IS NOT NEW.erased_at
BEGIN
	INSERT INTO audit_writing VALUES (NULL, 'update', 'captures', NEW.id, json_object('erasedAt', OLD.erased_at, 'sha256', OLD.sha256), json_object('erasedAt', NEW.erased_at, 'erasedReason', NEW.erased_reason));
END;
