/** How far long work has come. */
export interface ProgressReport {
  /** What is being done: `computing documents`. */
  readonly step: string;
  /** Documents that are dealt with. */
  readonly done: number;
  /** Documents there are, or are thought to be; 0 where that is not known. */
  readonly total: number;
  /** Documents a second, where that is known; absent: as many as are done since the first report. */
  readonly perSecond?: number;
}

/** Called as work proceeds. */
export type Progress = (report: ProgressReport) => void;
