-- Why a capture could not be read was kept as an English sentence, or as a bare code of a page behind an update.
UPDATE `captures` SET `note` = CASE
	WHEN `note` LIKE 'detail-%' AND `note` NOT LIKE '% %' THEN json_object('code', `note`)
	ELSE json_object('code', 'told', 'params', json_object('words', `note`))
END WHERE `note` IS NOT NULL;
