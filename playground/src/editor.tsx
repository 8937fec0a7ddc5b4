import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { PostgreSQL, sql } from '@codemirror/lang-sql';
import { bracketMatching, HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { type Diagnostic, lintGutter, setDiagnostics } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { drawSelection, EditorView, keymap, lineNumbers } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { useEffect, useRef } from 'preact/hooks';
import type { Finding } from './database/problem.js';

interface Props {
  readonly label: string;
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly onChange: (text: string) => void;
  /** Ctrl or Cmd with Enter. */
  readonly onRun: () => void;
}

/** An editor of SQL that underlines what is found wrong with it. */
export function Editor({ label, text, findings, onChange, onRun }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | undefined>(undefined);
  const calls = useRef({ onChange, onRun });
  calls.current = { onChange, onRun };

  useEffect(() => {
    const editor = new EditorView({
      parent: place.current as HTMLDivElement,
      state: EditorState.create({ doc: text, extensions: extensionsOf(label, calls) }),
    });
    view.current = editor;
    return () => editor.destroy();
  }, []);

  useEffect(() => {
    const editor = view.current;
    if (editor === undefined || editor.state.doc.toString() === text) return;
    editor.dispatch({ changes: { from: 0, to: editor.state.doc.length, insert: text } });
  }, [text]);

  useEffect(() => {
    const editor = view.current;
    if (editor === undefined) return;
    editor.dispatch(
      setDiagnostics(
        editor.state,
        findings.map((one) => underline(one, editor.state.doc.length)),
      ),
    );
  }, [findings]);

  return <div class="editor" ref={place} />;
}

function underline({ from, to, severity = 'error', message, hint }: Finding, length: number): Diagnostic {
  return {
    from: Math.min(from, length),
    to: Math.min(to, length),
    severity: severity === 'note' ? 'info' : severity,
    message: hint === undefined ? message : `${message}\n${hint}`,
  };
}

function extensionsOf(label: string, calls: { readonly current: Pick<Props, 'onChange' | 'onRun'> }) {
  const run = () => {
    calls.current.onRun();
    return true;
  };
  return [
    lineNumbers(),
    lintGutter(),
    history(),
    drawSelection(),
    bracketMatching(),
    sql({ dialect: PostgreSQL, upperCaseKeywords: true }),
    syntaxHighlighting(colours),
    keymap.of([{ key: 'Mod-Enter', run, preventDefault: true }, ...defaultKeymap, ...historyKeymap, indentWithTab]),
    EditorView.contentAttributes.of({ 'aria-label': label }),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) calls.current.onChange(update.state.doc.toString());
    }),
  ];
}

const colours = HighlightStyle.define([
  { tag: [tags.keyword, tags.operatorKeyword], color: 'var(--keyword)' },
  { tag: [tags.string, tags.special(tags.string)], color: 'var(--string)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--number)' },
  { tag: tags.typeName, color: 'var(--type)' },
  { tag: tags.comment, color: 'var(--faint)', fontStyle: 'italic' },
]);
