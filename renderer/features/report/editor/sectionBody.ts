import { Extension } from '@tiptap/core';
import { type EditorState, Plugin, type PluginView } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import type { Block } from '../../../../shared/domain/block.ts';
import type { BlockId } from '../../../../shared/domain/identity.ts';
import { isSameBody, mergeBodies } from '../blocks/mergeBodies.ts';
import type { Caret } from '../desk/place.ts';
import type { Follows, TypingRuns } from '../desk/typingRuns.ts';
import { bodyReader } from './bodyReader.ts';
import { caretOf } from './caret.ts';
import { followBody } from './followBody.ts';
import { goesOn, typedChange, type TypedChange } from './typedChange.ts';

/** What the writer did, as the desk remembers it. */
export interface WrittenStep {
  readonly from: Caret;
  readonly to: Caret;
  /** The run of keys that it belongs to; null for a step of its own. */
  readonly joins: string | null;
}

/** A section's text on the desk. */
export interface SectionBody {
  /** As it is this very moment; null when the section is gone. */
  readonly read: () => readonly Block[] | null;
  readonly subscribe: (listener: () => void) => () => void;
  /** `sections` are pasted ones, each with its heading of level 1; they stand outside of this text. */
  readonly write: (body: readonly Block[], step: WrittenStep, sections?: readonly Block[]) => void;
}

interface Parts {
  readonly section: () => SectionBody;
  readonly runs: TypingRuns;
  readonly newId: () => BlockId;
}

/** Keeps the editor's text and the desk's the same, in both directions. */
export function sectionBody(parts: Parts): Extension {
  return Extension.create({
    name: 'sectionBody',
    addProseMirrorPlugins: () => [new Plugin({ view: (view) => new BodyKeeper(view, parts) })],
  });
}

/** Letters of an input method reach the desk when they have become words, or after this long. */
const longestComposition = 1000;
/** The editor reads the last letters of a composition a moment after its end. */
const compositionTail = 60;

class BodyKeeper implements PluginView {
  readonly #view: EditorView;
  readonly #parts: Parts;
  readonly #reader;
  /** The body that the editor shows and the desk has. */
  #shown: readonly Block[];
  /** The text before changes that the desk does not know yet. */
  #before: EditorState | null = null;
  /** The last key; null where the next one begins a run. */
  #last: TypedChange | null = null;
  /** True while an input method's letters have reached the desk before they became words. */
  #isHeld = false;
  #isFollowing = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #stop: () => void;

  constructor(view: EditorView, parts: Parts) {
    this.#view = view;
    this.#parts = parts;
    this.#reader = bodyReader(parts.newId);
    this.#shown = this.#reader.read(view.state.doc, parts.section().read() ?? []);
    const unsubscribe = parts.section().subscribe(() => {
      this.#follow();
    });
    const settle = (): void => {
      this.#emitIn(compositionTail);
    };
    view.dom.addEventListener('compositionend', settle);
    this.#stop = () => {
      unsubscribe();
      view.dom.removeEventListener('compositionend', settle);
    };
  }

  update({ state, composing }: EditorView, previous: EditorState): void {
    if (state.doc === previous.doc) {
      if (this.#before === null && !state.selection.eq(previous.selection)) this.#last = null;
      return;
    }
    if (this.#isFollowing) return;
    this.#before ??= previous;
    if (composing) this.#emitIn(longestComposition);
    else this.#emit();
  }

  destroy(): void {
    this.#emit();
    this.#stop();
  }

  #emitIn(milliseconds: number): void {
    if (milliseconds === longestComposition && this.#timer !== undefined) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#emit();
    }, milliseconds);
  }

  /** Tells the desk what was written since it was told last. */
  #emit(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const before = this.#before;
    if (before === null) {
      this.#isHeld &&= this.#view.composing;
      return;
    }
    const { state } = this.#view;
    const base = this.#shown;
    const ours = this.#reader.read(state.doc, base);
    this.#before = null;
    this.#shown = ours;
    if (!isSameBody(ours, base)) {
      const section = this.#parts.section();
      const step = { from: caretOf(before), to: caretOf(state), joins: this.#run(before, state) };
      section.write(mergeBodies({ base, ours, theirs: section.read() ?? base }), step);
    }
    this.#follow();
  }

  #run(before: EditorState, after: EditorState): string | null {
    const { runs } = this.#parts;
    const change = typedChange(before.doc, after.doc);
    const follows: Follows = this.#isHeld
      ? 'held'
      : change !== null && goesOn(this.#last, change)
        ? 'typed'
        : 'fresh';
    this.#last = change;
    this.#isHeld = this.#view.composing;
    if (change === null && follows !== 'held' && !this.#isHeld) return null;
    return runs(change?.kind ?? 'insert', follows);
  }

  /** Shows what was changed elsewhere; while an input method is at work, that waits. */
  #follow(): void {
    const latest = this.#parts.section().read();
    if (latest === null || this.#before !== null || isSameBody(latest, this.#shown)) return;
    const { newId } = this.#parts;
    const change = followBody(this.#view.state, { body: latest, blockOf: this.#reader.blockOf, newId });
    this.#shown = latest;
    this.#last = null;
    if (change === null) return;
    this.#isFollowing = true;
    this.#view.dispatch(change);
    this.#isFollowing = false;
    this.#reader.read(this.#view.state.doc, latest);
  }
}
