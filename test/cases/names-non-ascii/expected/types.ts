/** A row of "Übersicht"."ビュー_ビュー_ビュー_ビュー_ビュー_ビュー_ビ" as to_jsonb writes it; a driver may read columns that are no documents in another form. */
export interface ビュービュービュービュービュービュービRow {
  番号: number;
  크기: string | null;
  文書: ビュービュービュービュービュービュービ;
}

/** A document of "Übersicht"."ビュー_ビュー_ビュー_ビュー_ビュー_ビュー_ビ", in its column "文書". */
export interface ビュービュービュービュービュービュービ {
  Ente: string | null;
  子: (string | null)[] | null;
}
