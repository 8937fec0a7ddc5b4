/** A row of public.album_doc as to_jsonb writes it; a driver may read columns that are no documents in another form. */
export interface AlbumDocRow {
  id: number;
  label_id: number | null;
  doc: AlbumDoc;
}

/** A document of public.album_doc, in its column doc. */
export interface AlbumDoc {
  title: string;
  artist: string | null;
}
