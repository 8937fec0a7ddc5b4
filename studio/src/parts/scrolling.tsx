import type { ComponentChildren } from 'preact';

interface Props {
  /** What is in it. */
  readonly label: string;
  readonly children: ComponentChildren;
}

/** What may be wider than the page: scrolled by keys, too. */
export function Scrolling({ label, children }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: keys scroll what has the focus
    <section class="scroll" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}

/** A text as it is written, scrolled by keys, too. */
export function Code({ label, children }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: keys scroll what has the focus
    <section class="code" aria-label={label} tabIndex={0}>
      <pre>{children}</pre>
    </section>
  );
}
