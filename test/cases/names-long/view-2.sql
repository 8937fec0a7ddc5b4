-- The same tables the other way round.
-- name: schema_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaa.view_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaab
SELECT c.column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa,
       (SELECT to_jsonb(r)
        FROM table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaaa r
        WHERE r.column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaa
            = c.column_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaab) AS document_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaa
FROM table_of_exactly_sixty_three_bytes_that_ends_in_aaaaaaaaaaaaaab c
