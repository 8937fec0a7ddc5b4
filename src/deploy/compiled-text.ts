import type { Artifact } from '../compile.js';
import type { ViewText } from '../ir/view-text.js';
import type { RegisteredView } from './registry.js';

/** A view's text as this program compiles it. */
export interface CompiledText {
  readonly text: ViewText;
  /** With warnings of the tables, too; errors are among them where it is to be checked alone. */
  readonly artifact: Artifact;
  /** The view whose place it takes. */
  readonly existing: RegisteredView | undefined;
}
