-- Names of 63 bytes that differ in the last one only; a second view has the same name but for its last byte.
-- name: schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaaa
SELECT r.column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa,
       r.column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab,
       (SELECT jsonb_agg(c.column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa
                         ORDER BY c.column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa)
        FROM table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaab c
        WHERE c.column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab
            = r.column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa) AS document_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaa
FROM table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaa r
