/** A row of public.setting_map as to_jsonb writes it; a driver may read columns that are no documents in another form. */
export interface SettingMapRow {
  id: number;
  by_code: SettingMapByCode;
  list: SettingMapList;
}

/** A document of public.setting_map, in its column by_code. */
export type SettingMapByCode = { [key: string]: number | null } | { [key: string]: never };

/** A document of public.setting_map, in its column list. */
export type SettingMapList = {
  id: number;
  code: string;
}[];
