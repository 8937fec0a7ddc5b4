-- Positions in lines with tabs, wide characters and Windows line ends.
-- refused: VIEW_VOLATILE
SELECT o.id,
		jsonb_build_object('größe', '漢字',	'at', now()) AS doc
FROM orders o
