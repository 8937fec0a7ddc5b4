/** A row of "s""c'h$$\"."d""o'c$$\" as to_jsonb writes it; a driver may read columns that are no documents in another form. */
export interface DOCRow {
  "k\"e'y$$\\": number;
  "o\"u't$$\\": string | null;
  "j\"s'n$$\\": DOC;
}

/** A document of "s""c'h$$\"."d""o'c$$\", in its column "j""s'n$$\". */
export interface DOC {
  "a\"b'$$\\": string | null;
  "c\"'$$\\": (string | null)[] | null;
}
